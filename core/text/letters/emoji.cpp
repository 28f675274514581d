#include "core/text/letters/emoji.h"

#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::int32_t kKeycap = 0x20E3;

/// Unicode lists them among the emoji because keycaps begin with them.
bool isKeycapBase(std::int32_t point)
{
    return (point >= '0' && point <= '9') || point == '#' || point == '*';
}

/// UTS #51: shown as a picture by itself, or because a selector or a keycap asks for it.
bool isPicture(std::int32_t point, std::int32_t next)
{
    if (next == kKeycap)
        return isKeycapBase(point);
    if (next == kEmojiStyle)
        return emojiStyle(point) != EmojiStyle::None && !isKeycapBase(point);
    return emojiStyle(point) == EmojiStyle::Picture && next != kTextStyle;
}

bool isEmoji(std::string_view grapheme)
{
    if (grapheme.size() == 1)
        return false;
    const std::int32_t first = characterAt(grapheme, 0).point;
    for (std::size_t at = 0; at < grapheme.size();) {
        const Character character = characterAt(grapheme, at);
        at += character.size;
        const std::int32_t next = at < grapheme.size() ? characterAt(grapheme, at).point : 0;
        if (isPicture(character.point, next)
            || (character.point == kEmojiStyle && next == kKeycap && isKeycapBase(first)))
            return true;
    }
    return false;
}

/// What of an emoji says something without the picture: the sign of the law, the digit of a keycap.
std::string_view signIn(std::string_view emoji)
{
    const Character first = characterAt(emoji, 0);
    const bool stays = isLegalSign(first.point) || isKeycapBase(first.point);
    return emoji.substr(0, stays ? first.size : 0);
}

/// A sign that stands directly behind a word. French sets a space before the taller ones.
bool closesWords(std::string_view text)
{
    return !text.empty() && std::string_view(",.)]}").find(text.front()) != std::string_view::npos;
}

} // namespace

bool isLegalSign(std::int32_t point)
{
    return point == 0xA9 || point == 0xAE || point == 0x2122;
}

std::optional<TextRange> firstEmoji(std::string_view text)
{
    if (std::ranges::all_of(text, isAscii))
        return std::nullopt;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = graphemeSize(text.substr(at));
        if (isEmoji(text.substr(at, size)))
            return TextRange{at, at + size};
        at += size;
    }
    return std::nullopt;
}

std::string withoutEmoji(std::string_view text)
{
    std::string result;
    while (const auto emoji = firstEmoji(text)) {
        const std::string_view sign = signIn(text.substr(emoji->start, emoji->end - emoji->start));
        result += text.substr(0, emoji->start);
        result += sign;
        text.remove_prefix(emoji->end);
        while (sign.empty() && text.starts_with(' ') && (result.empty() || result.ends_with(' ')))
            text.remove_prefix(1);
        if (sign.empty() && closesWords(text))
            while (result.ends_with(' '))
                result.pop_back();
    }
    result += text;
    return std::string(trimmed(result));
}

} // namespace core
