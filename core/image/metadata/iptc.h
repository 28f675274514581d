#pragma once

#include "core/image/metadata/private_data.h"

#include <string_view>

namespace core {

/// Adds what image resource blocks of Photoshop tell: IPTC (IIM 4.2) and thumbnails.
void readPhotoshop(std::string_view blocks, PrivateData& data);

} // namespace core
