#pragma once

#include "core/image/measure/measure_cuts.h"
#include "core/image/measure/measure_planes.h"

#include <cstdint>
#include <optional>
#include <vector>

/// Where in a picture the numbers of ImageMeasures come from, to be shown on it.

namespace core {

struct PictureMarks {
    /// What is not background.
    PixelBox content;
    CutSides cuts;
    /// The emptiest of the rectangles that a hero image keeps free; nothing for other sizes.
    std::optional<PixelBox> blank = std::nullopt;
};

[[nodiscard]] PictureMarks marksOf(const Rgba8Image& image);

/// The contrast (WCAG) of each pixel against a ground, in hundredths and row by row. Zero for what
/// belongs to the background: pixels that are clear, or of the ground's own colour.
[[nodiscard]] std::vector<std::uint16_t> contrastMap(const Rgba8Image& image, const Colour& ground);

} // namespace core
