#pragma once

#include "core/image/pixels/crop.h"
#include "core/image/pixels/raster.h"

#include <span>
#include <vector>

namespace core {

/// A part of a source, in its pixels.
struct SourceWindow {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    bool operator==(const SourceWindow&) const = default;
};

/// What is to be made of a source: a part of it at a size.
struct ScaleTarget {
    SourceWindow window;
    PixelSize size;

    bool operator==(const ScaleTarget&) const = default;
};

/// Premultiplied RGBA in linear sRGB light, row by row; filters may leave 0 … 1.
struct LinearImage {
    PixelSize size;
    std::vector<float> pixels;
};

/// Makes all targets in one pass over the source's rows: light, premultiplied, averaged over
/// squares of 2, 4 or 8 pixels while eight times the target remains, then Lanczos-3. Only rows and
/// the results are held. Errors: those of the decoder.
[[nodiscard]] Result<std::vector<LinearImage>> scale(RowDecoder& source,
                                                     std::span<const ScaleTarget> targets);

} // namespace core
