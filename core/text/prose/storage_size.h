#pragma once

#include <optional>
#include <string_view>

namespace core {

/// The storage that a requirement names, in bytes: "500 MB of storage", "Speicherplatz: 2 GB". The
/// first of several; nothing where no size stands beside such a word. A guess at words, in English,
/// German and French.
[[nodiscard]] std::optional<long long> storageIn(std::string_view requirement);

} // namespace core
