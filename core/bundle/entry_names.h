#pragma once

#include "core/base/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What makes a set of archive names unfit for some system: a name that is empty, absolute, leaves
/// the archive, names a folder, is not UTF-8 in normalisation form C, is longer than 400 bytes, or
/// has a faultInFileName(); two names that are the same or differ only in
/// letter case; a file that is also a folder. Nothing when every name is fit.
[[nodiscard]] std::optional<Message> faultInEntryNames(const std::vector<std::string_view>& names);

/// The text in normalisation form C; unchanged if it is not UTF-8.
[[nodiscard]] std::string normalised(std::string_view text);

} // namespace core
