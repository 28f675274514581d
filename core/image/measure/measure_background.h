#pragma once

#include "core/image/measure/image_facts.h"
#include "core/image/measure/measure_planes.h"

#include <optional>

namespace core {

/// Which pixels belong to the background: those that the border's commonest colour, or clearness,
/// reaches in small steps.
struct Background {
    BorderShares border;
    std::optional<Colour> colour;
    /// 1 for each pixel of the background.
    Plane mask;
};
[[nodiscard]] Background backgroundOf(const Rgba8Image& image);

/// The contrast against the background's colour that half of the rest has at least, in hundredths.
/// Holes that show the background do not count. Nothing on a clear background.
[[nodiscard]] std::optional<int> backgroundContrastOf(const Rgba8Image& image,
                                                      const Background& ground);

/// The box of what is not background; the whole picture where nothing is.
[[nodiscard]] PixelBox contentBoxOf(const Background& ground);

} // namespace core
