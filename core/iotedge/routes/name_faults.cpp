#include "core/iotedge/routes/name_faults.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace core {

namespace {

constexpr std::array<std::int32_t, 18> kForeignQuotes{
    0x60,   0xAB,   0xB4,   0xBB,   0x2018, 0x2019, 0x201A, 0x201B, 0x201C,
    0x201D, 0x201E, 0x201F, 0x2032, 0x2033, 0x2039, 0x203A, 0xFF02, 0xFF07};

bool isForeignQuote(std::int32_t point)
{
    return std::ranges::binary_search(kForeignQuotes, point);
}

bool isUnseen(std::string_view name, std::size_t at)
{
    constexpr std::int32_t kReplacement = 0xFFFD;
    const std::int32_t point = characterAt(name, at).point;
    // A mark changes the letter before it, which is seen.
    return isBlank(point)
           || (point != kReplacement && !isVisible(name, at) && !isWordCharacter(point));
}

} // namespace

std::optional<TextRange> unseenIn(std::string_view name)
{
    for (std::size_t at = 0; at < name.size(); at += characterAt(name, at).size)
        if (isUnseen(name, at))
            return rangeOfCharacter(name, at);
    return std::nullopt;
}

bool holdsForeignQuote(std::string_view name)
{
    for (std::size_t at = 0; at < name.size(); at += characterAt(name, at).size)
        if (isForeignQuote(characterAt(name, at).point))
            return true;
    return false;
}

std::optional<std::string_view> insideForeignQuotes(std::string_view name)
{
    if (name.empty() || !isForeignQuote(characterAt(name, 0).point))
        return std::nullopt;
    const std::string_view rest = name.substr(characterAt(name, 0).size);
    std::size_t last = rest.size();
    for (std::size_t at = 0; at < rest.size() && last == rest.size();
         at += characterAt(rest, at).size)
        if (isForeignQuote(characterAt(rest, at).point))
            last = at;
    const bool isClosed = last < rest.size() && last + characterAt(rest, last).size == rest.size();
    const std::string_view inner = rest.substr(0, last);
    return isClosed && inner.find('\'') == std::string_view::npos && !unseenIn(inner)
               ? std::optional(inner)
               : std::nullopt;
}

bool isPlainName(std::string_view name)
{
    const bool beginsAsWord =
        !name.empty()
        && (isAsciiLetter(name.front()) || name.front() == '_' || !isAscii(name.front()));
    return beginsAsWord && name.find_first_of(kStickyOperators) == std::string_view::npos
           && !holdsForeignQuote(name) && !unseenIn(name);
}

} // namespace core
