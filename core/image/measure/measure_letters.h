#pragma once

#include "core/image/measure/image_facts.h"
#include "core/image/measure/measure_planes.h"

#include <optional>
#include <vector>

namespace core {

/// How many shapes of one colour stand in a line like letters.
[[nodiscard]] int lettersOf(const Rgba8Image& image, const std::vector<ColourShare>& colours);
/// The same by lightness alone, for letters that are too small a part of the picture to have a
/// colour among its main ones.
[[nodiscard]] int lettersOf(const Plane& lightness);

/// Hundredths of a pixel of the usual height of small letters; nothing where there are few.
[[nodiscard]] std::optional<int> letterHeightOf(const Plane& lightness);

/// The longest line of shapes that stand like letters; none where there is only one.
[[nodiscard]] std::vector<PixelBox> letterMarks(const Rgba8Image& image);

/// The main colours, and one and the number of its nearest one for each pixel; zero where it is
/// clear.
struct ColourMarks {
    std::vector<Colour> colours;
    Plane labels;
};
[[nodiscard]] ColourMarks colourMarks(const Rgba8Image& image);

} // namespace core
