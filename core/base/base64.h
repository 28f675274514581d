#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// RFC 4648, with padding, on one line.
[[nodiscard]] std::string base64(std::string_view bytes);

/// What the sign stands for in either alphabet of RFC 4648, 0 to 63; -1 for any other.
[[nodiscard]] int base64Value(char c);

/// The bytes of such a text, also of one in the alphabet for addresses or without its padding.
/// Nothing where it is another text, or says the same bytes in another way than base64() does.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace core
