#include "core/text/addresses/percent.h"

#include "core/text/letters/characters.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace core {

bool isPathCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c)
           || std::string_view("-._~!$&'()*+,;=:@/?").find(c) != std::string_view::npos;
}

std::size_t pathCharacterBeyondAscii(std::string_view text, std::size_t at)
{
    if (isAscii(text[at]))
        return 0;
    const Character character = characterAt(text, at);
    constexpr std::int32_t kReplacement = 0xFFFD;
    constexpr std::int32_t kNonJoiner = 0x200C;
    constexpr std::int32_t kJoiner = 0x200D;
    const std::int32_t point = character.point;
    const bool isNoCharacter =
        (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE || point == kReplacement;
    const bool isPrivate = (point >= 0xE000 && point <= 0xF8FF) || point >= 0xF0000;
    const bool isSeen = isVisible(text, at) || point == kNonJoiner || point == kJoiner;
    return isNoCharacter || isPrivate || !isSeen ? 0 : character.size;
}

bool isPercentCode(std::string_view text, std::size_t at)
{
    return text[at] == '%' && at + 2 < text.size() && isHexDigit(text[at + 1])
           && isHexDigit(text[at + 2]);
}

std::string percentEncoded(std::string_view bytes)
{
    std::string result;
    for (const char byte : bytes) {
        std::array<char, 4> code{};
        std::snprintf(code.data(), code.size(), "%%%02X", static_cast<unsigned char>(byte));
        result += code.data();
    }
    return result;
}

std::string percentEncodedRest(std::string_view rest)
{
    std::string result;
    bool inFragment = false;
    for (std::size_t at = 0; at < rest.size(); ++at) {
        const bool opensFragment = rest[at] == '#' && !inFragment;
        inFragment = inFragment || opensFragment;
        const bool stands = isPathCharacter(rest[at]) || isPercentCode(rest, at) || opensFragment;
        result += stands ? std::string(1, rest[at]) : percentEncoded(rest.substr(at, 1));
    }
    return result;
}

std::string percentDecoded(std::string_view text)
{
    constexpr int kHex = 16;
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isPercentCode(text, at)) {
            bytes += text[at];
            continue;
        }
        unsigned value = 0;
        std::from_chars(text.data() + at + 1, text.data() + at + 3, value, kHex);
        bytes += static_cast<char>(value);
        at += 2;
    }
    return bytes;
}

} // namespace core
