#pragma once

#include "core/image/codecs/image_format.h"
#include "core/image/pixels/raster.h"

#include <memory>
#include <string_view>

namespace core {

/// The format that the first bytes speak of, whatever the file's name says.
[[nodiscard]] ImageFormat formatOf(std::string_view bytes);

/// A decoder for a raster; the bytes must outlive it. Errors: no raster, damaged, over the pixel
/// budget.
[[nodiscard]] Result<std::unique_ptr<RowDecoder>> openRaster(std::string_view bytes);

/// The error for a file that is no picture this program reads.
[[nodiscard]] Error unknownPicture(ImageFormat format);

} // namespace core
