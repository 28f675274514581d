#pragma once

#include "core/text/characters.h" // IWYU pragma: export

/// Spaces of ASCII, whatever the locale.
namespace core {

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

} // namespace core
