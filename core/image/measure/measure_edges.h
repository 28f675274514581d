#pragma once

#include "core/image/measure/measure_planes.h"

#include <optional>

namespace core {

/// Hundredths of a pixel that the sharper edges reach; nothing without edges.
[[nodiscard]] std::optional<int> edgeWidthOf(const Planes& planes);

/// The side of the blocks of equal pixels that the picture consists of; 1 for none.
[[nodiscard]] int blockSideOf(const Rgba8Image& image);

/// What a pixel counts as in the plane below; zero where it counts as nothing.
namespace mark {
inline constexpr std::uint8_t crispEdge = 1;
inline constexpr std::uint8_t softEdge = 2;
} // namespace mark

/// Edges by their width: soft ones are wider than `widest`, in hundredths of a pixel.
[[nodiscard]] Plane edgeMarks(const Rgba8Image& image, int widest);

} // namespace core
