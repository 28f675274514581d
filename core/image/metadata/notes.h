#pragma once

#include "core/image/metadata/private_data.h"

#include <string_view>

namespace core {

/// Whether there is more than white space and zeros.
[[nodiscard]] bool hasContent(std::string_view text);

/// Adds a comment; what a program writes of itself does not count.
void readNote(std::string_view text, PrivateData& data);

/// Adds whom the picture belongs to, cut off so that it can be shown.
void readCopyright(std::string_view text, PrivateData& data);

} // namespace core
