#pragma once

#include "core/image/metadata/private_data.h"

#include <string_view>

namespace core {

/// Adds what XMP tells. Its names are those of their namespaces, whatever prefixes a program gives
/// them.
void readXmp(std::string_view xml, PrivateData& data);

} // namespace core
