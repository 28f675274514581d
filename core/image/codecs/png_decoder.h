#pragma once

#include "core/image/codecs/png_file.h"
#include "core/image/pixels/raster.h"

#include <memory>
#include <optional>
#include <string_view>

namespace core {

/// Rows of a PNG; the bytes must outlive it. Errors: no PNG, damaged before its pixels, over the
/// pixel budget. Nothing is allocated for a picture over the budget.
[[nodiscard]] Result<std::unique_ptr<RowDecoder>> openPng(std::string_view bytes);

/// What keeps the pixels of a PNG from decoding, if anything does. No pixel is decoded to find that
/// there is nothing.
[[nodiscard]] std::optional<Error> findDamage(const PngFile& file);

[[nodiscard]] Error noSuchPaletteEntry();

} // namespace core
