#pragma once

#include "core/base/message.h"
#include "core/base/text_range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// One code point of a UTF-8 text and how many bytes it takes there. A byte that is not UTF-8
/// stands for itself as U+FFFD.
struct Character {
    std::int32_t point = 0;
    std::size_t size = 0;
};

[[nodiscard]] constexpr bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

[[nodiscard]] Character characterBeyondAscii(std::string_view text, std::size_t at);
/// The character that starts at byte `at`, which lies inside the text.
[[nodiscard]] inline Character characterAt(std::string_view text, std::size_t at)
{
    return isAscii(text[at]) ? Character{text[at], 1} : characterBeyondAscii(text, at);
}
[[nodiscard]] TextRange rangeOfCharacter(std::string_view text, std::size_t at);
/// The first byte that is not UTF-8; nothing where all of the text is.
[[nodiscard]] std::optional<std::size_t> firstBadByte(std::string_view text);

/// Whether a reader sees the character that starts at the byte.
[[nodiscard]] bool isVisible(std::string_view text, std::size_t at);
/// The character as a message shows it: itself, or where nobody could see it "[space]" or "U+200E".
[[nodiscard]] Argument shownCharacter(std::string_view text, std::size_t at);

/// The text, or so much of its start as a message can show.
[[nodiscard]] std::string excerpt(std::string_view text);

/// A letter, a mark or a number of any script.
[[nodiscard]] bool isWordCharacter(std::int32_t point);
/// Any space or line break, also those that look like nothing.
[[nodiscard]] bool isBlank(std::int32_t point);

[[nodiscard]] constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool isHexDigit(char c)
{
    return isAsciiDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
/// White space of HTML.
[[nodiscard]] constexpr bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
/// A control character that is no white space.
[[nodiscard]] constexpr bool isAsciiControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && !isAsciiSpace(c)) || byte == 0x7F;
}
[[nodiscard]] constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] std::string asciiLower(std::string_view text);

} // namespace core
