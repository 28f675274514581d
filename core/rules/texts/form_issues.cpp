#include "core/rules/texts/character_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

constexpr std::size_t kLeastStyled = 3;

bool isEastAsianLetter(const TextCharacter& character)
{
    switch (scriptOf(character.point)) {
    case Script::Bopomofo:
    case Script::Han:
    case Script::Hangul:
    case Script::Hiragana:
    case Script::Katakana:
        return true;
    default:
        return false;
    }
}

int decomposition(std::int32_t point)
{
    return utf8proc_get_property(point)->decomp_type;
}

/// The letter that Unicode does not tell to be one in another dress: small capitals, in
/// parentheses, and white on black; 0 for others.
char dressedLetter(std::int32_t point)
{
    constexpr std::int32_t kLetters = 26;
    constexpr std::array<std::int32_t, 4> kFirstLetters{0x249C, 0x1F110, 0x1F150, 0x1F170};
    for (const std::int32_t first : kFirstLetters)
        if (point >= first && point < first + kLetters)
            return static_cast<char>((first == kFirstLetters[0] ? 'a' : 'A') + (point - first));
    // Those of x is an x.
    constexpr std::u32string_view kSmallCapitals = U"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ";
    const auto at = kSmallCapitals.find(static_cast<char32_t>(point));
    return at == std::u32string_view::npos || point < 0x80 ? '\0' : static_cast<char>('a' + at);
}

/// A copy of Latin letters or digits in another dress.
bool isStyled(std::int32_t point)
{
    if (dressedLetter(point) != '\0')
        return true;
    switch (decomposition(point)) {
    case UTF8PROC_DECOMP_TYPE_FONT:
    case UTF8PROC_DECOMP_TYPE_WIDE:
    case UTF8PROC_DECOMP_TYPE_CIRCLE:
    case UTF8PROC_DECOMP_TYPE_SQUARE:
    case UTF8PROC_DECOMP_TYPE_SUPER: {
        const std::string plain = compatible(utf8(point));
        return std::ranges::all_of(plain,
                                   [](char c) { return isAsciiLetter(c) || isAsciiDigit(c); });
    }
    default:
        return false;
    }
}

/// Powers and footnotes.
bool isRaisedNumber(const TextField& field, std::size_t first, std::size_t end)
{
    for (std::size_t at = first; at < end; ++at)
        if (decomposition(field.characters[at].point) != UTF8PROC_DECOMP_TYPE_SUPER
            || utf8proc_category(field.characters[at].point) != UTF8PROC_CATEGORY_NO)
            return false;
    return true;
}

bool isPlainLetterAt(const TextField& field, std::size_t at)
{
    return at < field.characters.size() && field.characters[at].point < 0x80
           && isAsciiLetter(static_cast<char>(field.characters[at].point));
}

/// Letters of a word that is plain behind them: one alone in a formula is a sign of its own, and
/// one at the end of a word is a unit or a mark.
bool startsPlainWord(const TextField& field, std::size_t first, std::size_t end)
{
    const int kind = decomposition(field.characters[first].point);
    return (kind == UTF8PROC_DECOMP_TYPE_FONT || kind == UTF8PROC_DECOMP_TYPE_CIRCLE)
           && isPlainLetterAt(field, end) && isPlainLetterAt(field, end + 1)
           && !field.characters[end].startsBlock && !field.characters[end + 1].startsBlock;
}

bool isStyledRun(const TextField& field, std::size_t first, std::size_t end)
{
    const bool isWide = decomposition(field.characters[first].point) == UTF8PROC_DECOMP_TYPE_WIDE;
    return (isWide || end - first >= kLeastStyled || startsPlainWord(field, first, end))
           && !isRaisedNumber(field, first, end);
}

std::string plainRun(const TextField& field, std::size_t first, std::size_t end)
{
    std::string plain;
    for (std::size_t at = first; at < end; ++at) {
        const char letter = dressedLetter(field.characters[at].point);
        plain += letter != '\0' ? std::string(1, letter) : compatible(utf8(field, at, at + 1));
    }
    return plain;
}

TextIssue styledIssue(const TextField& field, std::size_t first, std::size_t end)
{
    const std::string plain = plainRun(field, first, end);
    TextIssue issue{.range = rangeOfRun(field, first, end),
                    .text = translatable("rule", "“%1” holds “%2”, which is made of signs that "
                                                 "only look like letters: screen readers spell or "
                                                 "skip them, and searches miss them. Write “%3”."),
                    .arguments = {field.name(), excerpt(utf8(field, first, end)), excerpt(plain)},
                    .fixId = "writePlain",
                    .fixLabel = translatable("fix", "Write “%3”"),
                    .edits = withoutRun(field, first, end)};
    issue.edits.front().replacement = plain;
    return issue;
}

/// These lose their own shape when composed.
bool keepsItsShape(std::int32_t point)
{
    return (point >= 0xF900 && point <= 0xFAFF) || (point >= 0x2F800 && point <= 0x2FA1F);
}

/// A mark, or a vowel or final consonant of Korean, goes with what stands before it.
bool joinsBefore(const TextField& field, std::size_t at)
{
    const TextCharacter& one = field.characters[at];
    const bool isJamo = one.point >= 0x1160 && one.point <= 0x11FF;
    const auto category = utf8proc_category(one.point);
    const bool isMark = category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
    return (isJamo || isMark) && at > 0 && !one.startsBlock
           && one.start == field.characters[at - 1].end;
}

} // namespace

std::vector<TextIssue> styledIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    std::vector<TextIssue> issues;
    const bool isEastern = std::ranges::any_of(field.characters, isEastAsianLetter);
    const auto isMeant = [&](std::size_t at) {
        const std::int32_t point = field.characters[at].point;
        const int kind = decomposition(point);
        const bool isUsual =
            isEastern && kind != UTF8PROC_DECOMP_TYPE_FONT && kind != UTF8PROC_DECOMP_TYPE_SUPER;
        return point > 0x7F && !isUsual && isStyled(point);
    };
    eachRun(field, isMeant, [&](std::size_t first, std::size_t end) {
        if (isStyledRun(field, first, end))
            issues.push_back(styledIssue(field, first, end));
    });
    return issues;
}

std::vector<TextIssue> compositionIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    if (field.kind == TextKind::File)
        return {};
    TextIssue issue{.range = {},
                    .text = translatable("rule",
                                         "“%1” holds “%3” in a form that differs from the usual "
                                         "one and looks the same (places: %2). Searches and "
                                         "comparisons fail. Write it in Unicode's composed form "
                                         "(NFC)."),
                    .fixId = "compose",
                    .fixLabel = translatable("fix", "Write it in the composed form"),
                    .isSafe = true};
    std::string first;
    for (std::size_t start = 0, end = 0; start < field.characters.size(); start = end) {
        for (end = start + 1; end < field.characters.size() && joinsBefore(field, end);)
            ++end;
        const std::int32_t point = field.characters[start].point;
        // Most are a letter of ASCII.
        if ((end == start + 1 && point < 0x80) || keepsItsShape(point))
            continue;
        const std::string written = utf8(field, start, end);
        const std::string better = composed(written);
        if (better == written)
            continue;
        if (issue.edits.empty()) {
            first = better;
            issue.range = rangeOfRun(field, start, end);
        }
        issue.edits.push_back({rangeOfRun(field, start, end), better});
    }
    if (issue.edits.empty())
        return {};
    issue.arguments = {field.name(), static_cast<long long>(issue.edits.size()), first};
    return {issue};
}

} // namespace core
