#pragma once

#include <string_view>

namespace core {

/// Whether a value looks like a secret by its randomness: a long key. A guess: GUIDs, digests,
/// addresses, paths, placeholders and texts in base64 are none.
[[nodiscard]] bool looksSecret(std::string_view value);

/// Whether the name of a setting says that its value is a secret: "DB_PASSWORD", "apiKey".
[[nodiscard]] bool namesSecret(std::string_view name);

/// Whether the name is one of keys, which may as well be the name that something has:
/// "STORAGE_KEY".
[[nodiscard]] bool namesKey(std::string_view name);
/// Whether the value of such a setting is a key: at least eight characters with a digit.
[[nodiscard]] bool mayBeKey(std::string_view value);

/// Whether the value of a setting that is named like a secret may be one: not empty, no
/// placeholder, no word of a choice, number or address.
[[nodiscard]] bool mayBeSecret(std::string_view value);

} // namespace core
