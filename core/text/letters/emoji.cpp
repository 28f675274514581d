#include "core/text/letters/emoji.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <utf8proc.h>

namespace core {

namespace {

constexpr std::int32_t kEmojiStyle = 0xFE0F;
constexpr std::int32_t kKeycap = 0x20E3;

bool isSign(std::int32_t point)
{
    return point == 0xA9 || point == 0xAE || point == 0x2122;
}

bool drawsPicture(std::int32_t point)
{
    const auto kind = utf8proc_get_property(point)->boundclass;
    return kind == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC
           || kind == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR;
}

bool isEmoji(std::string_view grapheme)
{
    const std::int32_t first = characterAt(grapheme, 0).point;
    bool asksForEmoji = false;
    for (std::size_t at = 0; at < grapheme.size(); at += characterAt(grapheme, at).size) {
        const std::int32_t point = characterAt(grapheme, at).point;
        asksForEmoji = asksForEmoji || point == kKeycap
                       || (point == kEmojiStyle && !isAsciiDigit(grapheme.front()));
    }
    return asksForEmoji || (drawsPicture(first) && !isSign(first));
}

} // namespace

std::optional<TextRange> firstEmoji(std::string_view text)
{
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
        result += text.substr(0, emoji->start);
        text.remove_prefix(emoji->end);
        while (text.starts_with(' ') && (result.empty() || result.ends_with(' ')))
            text.remove_prefix(1);
    }
    result += text;
    return std::string(trimmed(result));
}

} // namespace core
