#pragma once

#include "core/image/pixels/raster.h"

#include <memory>

namespace core {

/// Rows in linear sRGB light, converted from the source's ICC profile; a source without one, or
/// with one that does not fit its pixels, comes back as it is. Errors: the machine has no Little
/// CMS.
[[nodiscard]] Result<std::unique_ptr<RowDecoder>>
withoutProfile(std::unique_ptr<RowDecoder> source);

} // namespace core
