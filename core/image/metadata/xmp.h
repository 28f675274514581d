#pragma once

#include "core/image/metadata/private_data.h"

#include <string_view>

namespace core {

/// Adds what XMP tells. It is XML; its names are looked for, so a comment that holds one is
/// private, too.
void readXmp(std::string_view xml, PrivateData& data);

} // namespace core
