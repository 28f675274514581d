#pragma once

#include "core/image/measure/measure_planes.h"

namespace core {

/// Percent of the even areas beside edges that ripple.
[[nodiscard]] int ripplesOf(const Plane& lightness);

/// What a pixel counts as in the plane below; zero where it counts as nothing.
namespace mark {
inline constexpr std::uint8_t besideEdge = 1;
inline constexpr std::uint8_t ripple = 2;
} // namespace mark

/// The areas beside edges that ought to be even, and what ripples in them.
[[nodiscard]] Plane rippleMarks(const Rgba8Image& image);

} // namespace core
