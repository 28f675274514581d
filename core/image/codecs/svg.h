#pragma once

#include "core/image/pixels/raster.h"
#include "core/image/pixels/scaler.h"

#include <memory>
#include <optional>
#include <string_view>

namespace core {

/// A drawing that can be made at any size. It is drawn alone: it reads no file and no network.
class SvgDrawing {
public:
    virtual ~SvgDrawing() = default;

    /// Its own size; both sides are at least one pixel.
    [[nodiscard]] virtual PixelSize size() const = 0;

    /// A part of `size`, on which the whole drawing lies at `whole`. Errors: the drawing cannot be
    /// made, or `size` is over the pixel budget.
    [[nodiscard]] virtual Result<std::unique_ptr<RowDecoder>>
    drawPart(PixelSize size, const SourceWindow& whole) const = 0;

    /// All of it.
    [[nodiscard]] Result<std::unique_ptr<RowDecoder>> draw(PixelSize size) const
    {
        return drawPart(size,
                        {0, 0, static_cast<double>(size.width), static_cast<double>(size.height)});
    }
};

/// Errors: no SVG, too large, bad XML, refers to something outside of itself, without a size; or
/// the machine has no librsvg.
[[nodiscard]] Result<std::unique_ptr<SvgDrawing>> openSvg(std::string_view bytes);

} // namespace core
