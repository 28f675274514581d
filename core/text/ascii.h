#pragma once

#include <string>
#include <string_view>

/// Letters and spaces of ASCII, whatever the locale.
namespace core {

[[nodiscard]] constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr bool isAsciiLetter(char c)
{
    return asciiLower(c) >= 'a' && asciiLower(c) <= 'z';
}

[[nodiscard]] constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// White space of HTML.
[[nodiscard]] constexpr bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// A control character other than white space.
[[nodiscard]] constexpr bool isAsciiControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && !isAsciiSpace(c)) || byte == 0x7F;
}

[[nodiscard]] inline std::string asciiLowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = asciiLower(c);
    return result;
}

} // namespace core
