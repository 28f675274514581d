#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// How many bytes a label of a host name takes in the domain name system: its own, or those of
/// "xn--" and its Punycode (RFC 3492) after compatibility folding, where it is not ASCII. A label
/// of more than 63 bytes of ASCII, or of so many that no form could be shorter, counts as it
/// stands.
[[nodiscard]] std::size_t wireLength(std::string_view label);

/// What stands behind "xn--" in lower case, decoded. Nothing where it is no Punycode, or stands for
/// a label that would not be encoded so: one of ASCII alone, or one with capitals.
[[nodiscard]] std::optional<std::u32string> decodedPunycode(std::string_view encoded);

} // namespace core
