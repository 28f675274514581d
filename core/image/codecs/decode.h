#pragma once

#include "core/image/codecs/image_format.h"
#include "core/image/pixels/raster.h"

#include <memory>
#include <string_view>

namespace core {

/// The format that the first bytes speak of, whatever the file's name says.
[[nodiscard]] ImageFormat formatOf(std::string_view bytes);

/// A decoder for a raster, whose colours stay those of the file; the bytes must outlive it. Errors:
/// no raster, damaged, over the pixel budget.
[[nodiscard]] Result<std::unique_ptr<RowDecoder>> openRows(std::string_view bytes);

/// The same in sRGB where the file has a colour profile.
[[nodiscard]] Result<std::unique_ptr<RowDecoder>> openRaster(std::string_view bytes);

/// The error for a file that is no picture this program reads; names what it seems to be.
[[nodiscard]] Error unknownPicture(std::string_view bytes);

} // namespace core
