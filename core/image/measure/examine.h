#pragma once

#include "core/image/measure/image_facts.h"

#include <string_view>

namespace core {

/// Looks at an image without holding its pixels: format by signature, size, alpha, and whether the
/// whole file decodes.
[[nodiscard]] ImageFacts examineImage(std::string_view bytes);

} // namespace core
