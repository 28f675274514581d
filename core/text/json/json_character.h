#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// One character of a JSON string literal: how many bytes it takes there and what it stands for.
struct JsonCharacter {
    std::size_t length = 0;
    /// UTF-8; U+FFFD for what is no character.
    std::string text;
    /// A sentence of the context "json" with the literal's bytes as %1, or null.
    const char* fault = nullptr;
};

/// The character at the start of `rest`, which is not empty. Escapes are resolved.
[[nodiscard]] JsonCharacter jsonCharacter(std::string_view rest);

/// The text with every byte that is not UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string validUtf8(std::string_view text);

/// Where byte `offset` of a decoded string stands inside its literal, whose first byte is the
/// opening quote: the offset from that quote.
[[nodiscard]] std::size_t offsetInLiteral(std::string_view literal, std::size_t offset);

} // namespace core
