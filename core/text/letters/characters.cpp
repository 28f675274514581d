#include "core/text/letters/characters.h"

#include <utf8proc.h>

#include <array>
#include <cstdio>

namespace core {

namespace {

constexpr std::int32_t kReplacement = 0xFFFD;

/// Most are, and need no table.
constexpr bool isAsciiPoint(std::int32_t point)
{
    return point >= 0 && point < 0x80;
}

bool isVisiblePoint(std::int32_t point)
{
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
        return false;
    default:
        return true;
    }
}

/// Null for what people have no word for.
const char* nameOf(std::int32_t point)
{
    switch (point) {
    case ' ':
        return translatable("character", "[space]");
    case '\t':
        return translatable("character", "[tab]");
    case '\n':
    case '\r':
    case 0x2028:
    case 0x2029:
        return translatable("character", "[line break]");
    case 0xA0:
    case 0x202F:
        return translatable("character", "[no-break space]");
    case 0xAD:
        return translatable("character", "[soft hyphen]");
    case 0x200B:
        return translatable("character", "[zero-width space]");
    default:
        return nullptr;
    }
}

} // namespace

Character characterBeyondAscii(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at, 4);
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(rest.data());
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(rest.size()), &point);
    return used > 0 ? Character{point, static_cast<std::size_t>(used)} : Character{kReplacement, 1};
}

TextRange rangeOfCharacter(std::string_view text, std::size_t at)
{
    return {at, at + characterAt(text, at).size};
}

std::optional<std::size_t> firstBadByte(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto [point, size] = characterAt(text, at);
        if (point == kReplacement && size == 1)
            return at;
        at += size;
    }
    return std::nullopt;
}

bool isVisible(std::string_view text, std::size_t at)
{
    const std::int32_t point = characterAt(text, at).point;
    return point != kReplacement && isVisiblePoint(point);
}

Argument shownCharacter(std::string_view text, std::size_t at)
{
    const Character character = characterAt(text, at);
    if (isVisible(text, at))
        return std::string(text.substr(at, character.size));
    if (const char* name = nameOf(character.point))
        return TranslatableText{"character", name};
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "U+%04X", static_cast<unsigned>(character.point));
    return std::string(code.data());
}

std::string excerpt(std::string_view text)
{
    constexpr std::size_t kShown = 60;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size() && at <= kShown; at += characterAt(text, at).size)
        end = at;
    return text.size() <= kShown ? std::string(text) : std::string(text.substr(0, end)) + "…";
}

bool isWordCharacter(std::int32_t point)
{
    if (isAsciiPoint(point))
        return isAsciiLetter(static_cast<char>(point)) || isAsciiDigit(static_cast<char>(point));
    const auto category = utf8proc_category(point);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool isBlank(std::int32_t point)
{
    constexpr std::int32_t kZeroWidthSpace = 0x200B;
    constexpr std::int32_t kByteOrderMark = 0xFEFF;
    constexpr std::int32_t kNextLine = 0x85;
    if (isAsciiPoint(point))
        return (point >= '\t' && point <= '\r') || point == ' ';
    const auto category = utf8proc_category(point);
    return point == kNextLine || point == kZeroWidthSpace || point == kByteOrderMark
           || category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL
           || category == UTF8PROC_CATEGORY_ZP;
}

std::string asciiLower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = asciiLower(c);
    return result;
}

} // namespace core
