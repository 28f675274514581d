#pragma once

#include <string_view>

namespace core {

/// Whether a value looks like a secret by its shape alone, or by its randomness: a token of a known
/// service, a long key. A guess: GUIDs, digests, addresses, paths and placeholders are none.
[[nodiscard]] bool looksSecret(std::string_view value);

/// Whether the name of a setting says that its value is a secret: "DB_PASSWORD", "apiKey".
[[nodiscard]] bool namesSecret(std::string_view name);

/// Whether the value of a setting that is named like a secret may be one: not empty, no
/// placeholder, no truth value, number or address.
[[nodiscard]] bool mayBeSecret(std::string_view value);

} // namespace core
