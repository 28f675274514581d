#pragma once

#include "core/image/canvas.h"

#include <string>

namespace core {

/// The smallest PNG that can be had in milliseconds: the poorest colour type that holds all colours
/// exactly, the best of several filter choices, no metadata. The colour of clear pixels is lost.
/// The same picture gives the same bytes on every run.
[[nodiscard]] std::string writePng(const Rgba8Image& image);

} // namespace core
