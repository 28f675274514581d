#pragma once

#include "core/image/pixels/scaler.h"

namespace core {

/// Moves each pixel away from the mean of its neighbourhood (an unsharp mask of three by three
/// pixels, in light) by `percent` of how far it lies from it; 0 changes nothing, 100 is the most.
[[nodiscard]] LinearImage sharpened(LinearImage image, int percent);

} // namespace core
