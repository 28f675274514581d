#pragma once

#include "core/image/pixels/canvas.h"

#include <cstdint>
#include <string>

namespace core {

/// How long a writer may search: milliseconds, or up to a second for a logo.
enum class PngEffort : std::uint8_t { Quick, Thorough };

/// A small PNG: the poorest colour type that holds all colours exactly, the best of several filter
/// choices, no metadata. The colour of clear pixels is lost. The same picture gives the same bytes
/// on every run.
[[nodiscard]] std::string writePng(const Rgba8Image& image, PngEffort effort = PngEffort::Quick);

} // namespace core
