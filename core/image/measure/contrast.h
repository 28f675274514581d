#pragma once

#include "core/image/measure/image_facts.h"

#include <span>

namespace core {

/// WCAG 2: the relative luminance, 0 … 1.
[[nodiscard]] double luminanceOf(const Colour& colour);

/// WCAG 2: the contrast of two colours in hundredths, 100 … 2100.
[[nodiscard]] int contrastOf(const Colour& one, const Colour& other);

/// The contrast against the ground that half of the coloured area has at least; a hundred where
/// there are no colours.
[[nodiscard]] int medianContrast(std::span<const ColourShare> colours, const Colour& ground);

/// The mean difference of two pictures in hundredths of the whole range of light.
[[nodiscard]] int differenceOf(const Thumbprint& one, const Thumbprint& other);

} // namespace core
