#pragma once

#include "core/image/metadata/private_data.h"

#include <string_view>

namespace core {

/// Adds what an EXIF block tells; `tiff` is its TIFF structure (CIPA DC-008).
void readExif(std::string_view tiff, PrivateData& data);

} // namespace core
