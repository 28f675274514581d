#pragma once

#include "core/image/canvas.h"

#include <string_view>

namespace core {

/// A picture as it is shown, no side longer than `longest`: rasters are never enlarged, drawings
/// are made that large. Errors: those of deriveImages.
[[nodiscard]] Result<Rgba8Image> pixelsOf(std::string_view bytes, int longest);

/// The picture made smaller, if it is larger than that.
[[nodiscard]] Rgba8Image reduced(Rgba8Image image, int longest);

} // namespace core
