#pragma once

#include "core/image/pixels/raster.h"

#include <memory>
#include <string_view>

namespace core {

/// Rows of a JPEG; the bytes must outlive it. Errors: no JPEG, damaged, in print colours (CMYK),
/// over the pixel budget.
[[nodiscard]] Result<std::unique_ptr<RowDecoder>> openJpeg(std::string_view bytes);

} // namespace core
