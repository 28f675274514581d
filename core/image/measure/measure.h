#pragma once

#include "core/image/measure/image_facts.h"
#include "core/image/measure/measure_planes.h"

#include <string_view>

namespace core {

/// Looks at an image as examineImage() does, and measures the pixels of a sound picture, which
/// costs their decoding. A picture that is for nothing is not measured.
[[nodiscard]] ImageFacts measureImage(std::string_view bytes, const PictureUses& uses = kAllUses);

/// Percent of the emptiest of the rectangles of `size` at that x that is drawn on.
[[nodiscard]] int foregroundShare(const Plane& lightness, int x, PixelSize size);

[[nodiscard]] Thumbprint thumbprintOf(const Plane& lightness, const PixelBox& box);

} // namespace core
