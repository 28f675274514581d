#pragma once

#include "core/image/pixels/canvas.h"

#include <string_view>

namespace core {

/// A raster as it is shown, no side longer than `longest`; it is never enlarged. Errors: the
/// decoder's.
[[nodiscard]] Result<Rgba8Image> pixelsOf(RowDecoder& source, int longest);

/// A drawing whose longer side is that long. Errors: those of openSvg and of drawing.
[[nodiscard]] Result<Rgba8Image> drawnPixelsOf(std::string_view bytes, int longest);

/// Whether the samples of the rows are what is shown: in sRGB, upright, no side longer than that.
[[nodiscard]] bool isShownVerbatim(const RasterInfo& info, int longest);

/// Calls visit(row) with 8-bit RGBA for each row. Errors: the decoder's.
template <class Visit>
Result<std::monostate> eachRow(RowDecoder& source, Visit visit)
{
    std::vector<std::uint8_t> narrow;
    for (int y = 0; y < source.info().height; ++y) {
        const auto row = source.nextRow();
        if (!row)
            return tl::unexpected(row.error());
        narrow.clear();
        for (const auto sample : row->sixteen)
            narrow.push_back(static_cast<std::uint8_t>(sample >> 8U));
        visit(narrow.empty() ? row->eight : std::span<const std::uint8_t>(narrow));
    }
    return std::monostate{};
}

/// The picture made smaller, if it is larger than that.
[[nodiscard]] Rgba8Image reduced(Rgba8Image image, int longest);

} // namespace core
