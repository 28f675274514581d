#pragma once

#include <string>
#include <string_view>

namespace core {

/// The SHA-256 of the bytes: 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);
/// The SHA-512 of the bytes: 128 lower-case hexadecimal digits.
[[nodiscard]] std::string sha512Hex(std::string_view bytes);

} // namespace core
