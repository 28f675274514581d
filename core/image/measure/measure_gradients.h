#pragma once

#include "core/image/measure/measure_background.h"
#include "core/image/measure/measure_planes.h"

namespace core {

struct Gradients {
    int ground = 0;
    int content = 0;
};
/// Percent of the background and of the visible rest that pass evenly from colour to colour.
[[nodiscard]] Gradients gradientsOf(const Rgba8Image& image, const Background& ground);

/// What a pixel counts as in the plane below; zero where it counts as nothing.
namespace mark {
inline constexpr std::uint8_t ground = 1;
inline constexpr std::uint8_t groundGradient = 2;
inline constexpr std::uint8_t contentGradient = 3;
} // namespace mark

/// The background, and the gradients in it and in the drawing.
[[nodiscard]] Plane backgroundMarks(const Rgba8Image& image);

} // namespace core
