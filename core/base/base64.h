#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// RFC 4648, with padding, on one line.
[[nodiscard]] std::string base64(std::string_view bytes);

/// The bytes of such a text, also of one in the alphabet for addresses or without its padding.
/// Nothing where it is another text, or says the same bytes in another way than base64() does.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace core
