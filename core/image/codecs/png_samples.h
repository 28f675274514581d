#pragma once

#include "core/image/codecs/png_file.h"
#include "core/image/pixels/canvas.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// A picture as the samples of a PNG colour type, before filtering.
struct PngSamples {
    PngColour colour = PngColour::RgbAlpha;
    int bitDepth = 8;
    /// Bytes to the sample on the left.
    std::size_t step = 4;
    std::size_t rowBytes = 0;
    std::size_t rows = 0;
    std::vector<std::uint8_t> bytes;
    /// PLTE and tRNS of a palette picture.
    std::string palette;
    std::string paletteAlpha;
};

/// The picture in the colour type with the fewest bits that holds all its colours.
[[nodiscard]] PngSamples smallestEncoding(const Rgba8Image& image);

/// The same without a palette, which costs a small picture more than it saves.
[[nodiscard]] PngSamples directSamples(const Rgba8Image& image);

} // namespace core
