#pragma once

#include "core/image/image_facts.h"

#include <string_view>

namespace core {

/// The orientation (1 … 8) that the TIFF structure of an EXIF block tells; 1 when it tells none.
[[nodiscard]] int exifOrientation(std::string_view tiff);

/// Whether the block tells a place, or a person's name.
[[nodiscard]] PrivateData exifPrivateData(std::string_view tiff);

} // namespace core
