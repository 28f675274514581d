#include "core/text/letters/words.h"

#include "core/text/letters/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isSpace(std::int32_t point)
{
    const utf8proc_category_t category = utf8proc_category(point);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL
           || category == UTF8PROC_CATEGORY_ZP || category == UTF8PROC_CATEGORY_CC;
}

/// Joiners and marks of direction show nothing either, but they stand inside words and emoji.
bool showsNothing(std::int32_t point)
{
    return isSpace(point) || utf8proc_category(point) == UTF8PROC_CATEGORY_CF;
}

bool breaksLine(std::int32_t point)
{
    return point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
}

/// The bytes at the start whose code points are all of the kind.
std::size_t leading(bool (*isOfKind)(std::int32_t), std::string_view text)
{
    std::size_t used = 0;
    while (used < text.size()) {
        const Character next = characterAt(text, used);
        if (!isOfKind(next.point))
            break;
        used += next.size;
    }
    return used;
}

/// The end of the last word of `start`, whose next character in the whole text is `next`; npos
/// where the start holds no whole word.
std::size_t endOfLastWord(std::string_view start, std::string_view next)
{
    std::size_t end = std::string_view::npos;
    for (std::size_t at = 0; at < start.size();) {
        const std::size_t spaces = leading(isSpace, start.substr(at));
        if (spaces > 0 && at > 0)
            end = at;
        at += spaces > 0 ? spaces : characterAt(start, at).size;
    }
    return leading(isSpace, next) > 0 ? start.size() : end;
}

/// Behind the last full stop, exclamation or question mark that a space follows; 0 without one.
std::size_t endOfLastSentence(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t at = 1; at < text.size(); ++at)
        if (text[at] == ' ' && std::string_view(".!?").find(text[at - 1]) != std::string_view::npos)
            end = at;
    return end;
}

/// Words that a text cannot end with, in the languages that the program speaks.
bool isConnecting(std::string_view word)
{
    constexpr std::array kWords{"a",   "an",  "and", "at",  "by",   "for",  "from", "in",  "into",
                                "of",  "on",  "or",  "the", "to",   "with", "der",  "die", "das",
                                "des", "ein", "im",  "mit", "oder", "und",  "von",  "zu",  "de",
                                "du",  "et",  "la",  "le",  "les",  "ou",   "un",   "une"};
    return std::ranges::find(kWords, asciiLower(word)) != kWords.end();
}

/// Without commas, dashes and connecting words at the end, so long as something stays.
std::string_view withoutLooseEnd(std::string_view text)
{
    constexpr std::string_view kLoose = " ,;:-(&/";
    for (;;) {
        const auto last = text.find_last_not_of(kLoose);
        if (last == std::string_view::npos)
            return text;
        const std::string_view kept = text.substr(0, last + 1);
        const auto space = kept.rfind(' ');
        if (space == std::string_view::npos || !isConnecting(kept.substr(space + 1)))
            return kept;
        text = kept.substr(0, space);
    }
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(leading(showsNothing, text));
    while (!text.empty() && isAscii(text.back()) && showsNothing(text.back()))
        text.remove_suffix(1);
    if (text.empty() || isAscii(text.back()))
        return text;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        at += next.size;
        if (!showsNothing(next.point))
            end = at;
    }
    return text.substr(0, end);
}

bool isBlank(std::string_view text)
{
    return leading(showsNothing, text) == text.size();
}

std::size_t graphemeSize(std::string_view text)
{
    Character previous = characterAt(text, 0);
    std::size_t used = previous.size;
    utf8proc_int32_t state = 0;
    while (used < text.size()) {
        const Character next = characterAt(text, used);
        if (utf8proc_grapheme_break_stateful(previous.point, next.point, &state))
            break;
        used += next.size;
        previous = next;
    }
    return used;
}

std::size_t fittingBytes(std::string_view text, LengthUnit unit, long long limit)
{
    std::size_t used = 0;
    long long length = 0;
    while (used < text.size()) {
        const std::size_t bytes = graphemeSize(text.substr(used));
        length += measure(text.substr(used, bytes)).in(unit);
        if (length > limit)
            break;
        used += bytes;
    }
    return used;
}

std::string shortenedToWord(std::string_view text, LengthUnit unit, long long limit)
{
    const std::size_t fitting = fittingBytes(text, unit, limit);
    if (fitting == text.size())
        return std::string(text);
    const std::string_view start = text.substr(0, fitting);
    if (const std::size_t sentence = endOfLastSentence(start); 2 * sentence >= fitting)
        return std::string(start.substr(0, sentence));
    const std::size_t word = endOfLastWord(start, text.substr(fitting));
    return std::string(word == std::string_view::npos ? trimmed(start)
                                                      : withoutLooseEnd(start.substr(0, word)));
}

std::string onOneLine(std::string_view text)
{
    text = trimmed(text);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t spaces = leading(isSpace, text.substr(at));
        const std::string_view run = text.substr(at, spaces);
        if (spaces == 0) {
            const std::size_t bytes = characterAt(text, at).size;
            result += text.substr(at, bytes);
            at += bytes;
            continue;
        }
        result += findLineBreak(run) == std::string_view::npos ? run : std::string_view(" ");
        at += spaces;
    }
    return result;
}

std::size_t findLineBreak(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        if (breaksLine(next.point))
            return at;
        at += next.size;
    }
    return std::string_view::npos;
}

} // namespace core
