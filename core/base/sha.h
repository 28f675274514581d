#pragma once

#include <span>
#include <string>
#include <string_view>

namespace core {

/// The SHA-256 of the bytes: 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

/// The same of bytes that lie in pieces.
[[nodiscard]] std::string sha256Hex(std::span<const std::string_view> pieces);

/// The SHA-256 of the bytes: its 32 bytes.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// Both digests that a bag has of a file, as lower-case hexadecimal digits.
struct Digests {
    std::string sha256;
    std::string sha512;

    bool operator==(const Digests&) const = default;
};

/// In one pass over the bytes.
[[nodiscard]] Digests digestsOf(std::string_view bytes);

} // namespace core
