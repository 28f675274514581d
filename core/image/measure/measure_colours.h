#pragma once

#include "core/image/measure/image_facts.h"
#include "core/image/pixels/canvas.h"

#include <vector>

namespace core {

/// The commonest colours of the visible pixels, similar ones taken together.
[[nodiscard]] std::vector<ColourShare> coloursOf(const Rgba8Image& image);

} // namespace core
