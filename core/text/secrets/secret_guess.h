#pragma once

#include <string_view>

namespace core {

/// Whether a value looks like a secret by its randomness: a long key. A guess: GUIDs, digests,
/// addresses, paths, placeholders and texts in base64 are none.
[[nodiscard]] bool looksSecret(std::string_view value);

/// Whether the value of a setting whose name may mean something else is a key: at least eight
/// characters with a digit.
[[nodiscard]] bool mayBeKey(std::string_view value);

/// Whether the value is a key in base64 or in hexadecimal digits, behind a name that says so.
[[nodiscard]] bool isKeyShaped(std::string_view value);

/// Whether a word has letters and digits as passwords have: in prose about passwords, only names of
/// methods have them, too, and those are none.
[[nodiscard]] bool isMixedPassword(std::string_view value);
/// The same, and as chance writes it, unlike "Profile1" and "ttyUSB10".
[[nodiscard]] bool isMixedByChance(std::string_view value);

/// Whether the value of a setting that is named like a secret may be one: not empty, no
/// placeholder, no word of a choice, number or address.
[[nodiscard]] bool mayBeSecret(std::string_view value);

} // namespace core
