#include "core/rules/texts/character_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/emoji.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

constexpr std::int32_t kThinSpace = 0x2009;
constexpr std::int32_t kNarrowNoBreakSpace = 0x202F;
constexpr std::int32_t kIdeographicSpace = 0x3000;
/// "Abb.", "z."
constexpr std::size_t kMaxAbbreviation = 3;

bool isSpaceSeparator(std::int32_t point)
{
    if (point < 0x80)
        return point == ' ';
    return utf8proc_category(point) == UTF8PROC_CATEGORY_ZS;
}

bool isLetterOfAnyScript(std::int32_t point)
{
    const auto category = utf8proc_category(point);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool isDigit(std::int32_t point)
{
    return utf8proc_category(point) == UTF8PROC_CATEGORY_ND;
}

/// How many letters end right before the place.
std::size_t lettersBefore(const TextField& field, std::size_t at)
{
    std::size_t count = 0;
    while (count < at && count <= kMaxAbbreviation
           && isLetterOfAnyScript(field.characters[at - count - 1].point))
        ++count;
    return count;
}

/// Signs that some languages set apart by a narrow or unbreakable space, and dashes.
bool wantsSpaceBefore(std::int32_t point)
{
    constexpr std::array<std::int32_t, 10> kSetApart{':',  ';',    '!',    '?',    '%',
                                                     0xBB, 0x203A, 0x2013, 0x2014, 0x20AC};
    return std::ranges::find(kSetApart, point) != kSetApart.end();
}

/// Typography: beside numbers, in abbreviations, at French punctuation, and behind words of one
/// letter, which Slavic languages keep with the next.
bool isTypographic(const TextField& field, std::size_t at)
{
    const std::int32_t before = pointBefore(field, at);
    const std::int32_t after = pointAt(field, at + 1);
    if (isDigit(before) || isDigit(after) || wantsSpaceBefore(after) || before == 0xAB
        || before == 0x2039)
        return true;
    if (before == '.') {
        const std::size_t letters = lettersBefore(field, at - 1);
        return letters > 0 && letters <= kMaxAbbreviation && isLetterOfAnyScript(after);
    }
    return lettersBefore(field, at) == 1 && isLetterOfAnyScript(after);
}

bool isWideNeighbour(std::int32_t point)
{
    const Script script = scriptOf(point);
    // Signs such as 「 and 、 belong to no script.
    return script == Script::Han || script == Script::Hiragana || script == Script::Katakana
           || (point >= 0x3001 && point <= 0x303F) || (point >= 0xFF01 && point <= 0xFF9F);
}

bool isWanted(const TextField& field, std::size_t at)
{
    switch (field.characters[at].point) {
    case kNoBreakSpace:
    case kThinSpace:
    case kNarrowNoBreakSpace:
        return isTypographic(field, at);
    case kIdeographicSpace:
        return isWideNeighbour(pointBefore(field, at)) || isWideNeighbour(pointAt(field, at + 1));
    default:
        return false;
    }
}

TextIssue endIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” has spaces at its start or its end. They are "
                                         "counted and not seen; remove them."),
            .arguments = {field.name()},
            .fixId = "trim",
            .fixLabel = translatable("fix", "Remove the spaces at the ends"),
            .edits = {{rangeOfRun(field, first, end), {}}},
            .isSafe = true};
}

/// `unusual` is the first of the run that is no plain or wanted space, or its end.
TextIssue spaceIssue(const TextField& field, std::size_t first, std::size_t end,
                     std::size_t unusual)
{
    TextIssue issue{.range = rangeOfRun(field, first, end),
                    .text = translatable("rule", "“%1” has several spaces in a row. The store "
                                                 "shows one, or gaps; leave one."),
                    .arguments = {field.name()},
                    .fixId = "writeOneSpace",
                    .fixLabel = translatable("fix", "Leave one space"),
                    .edits = {{rangeOfRun(field, first, end), " "}},
                    .isSafe = true};
    if (unusual == end)
        return issue;
    issue.text = translatable("rule", "“%1” holds %2 where a plain space is usual: two texts that "
                                      "look alike differ. Write a plain space.");
    issue.arguments.emplace_back(codeAndName(field.characters[unusual].point));
    issue.fixLabel = translatable("fix", "Write a plain space");
    return issue;
}

/// A run of spaces inside a line, or at one of its ends.
void addLineIssue(const TextField& field, std::size_t first, std::size_t end,
                  std::vector<TextIssue>& issues)
{
    if (first == 0 || end == field.characters.size()) {
        issues.push_back(endIssue(field, first, end));
        return;
    }
    std::size_t unusual = first;
    while (unusual < end && (field.characters[unusual].point == ' ' || isWanted(field, unusual)))
        ++unusual;
    if (unusual < end || end - first > 1)
        issues.push_back(spaceIssue(field, first, end, unusual));
}

TextIssue idIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds a space (%2), and no ID, tag or address has "
                                         "one. Remove it."),
            .arguments = {field.name(), codeAndName(field.characters[first].point)},
            .fixId = "removeSpace",
            .fixLabel = translatable("fix", "Remove the space"),
            .edits = {{rangeOfRun(field, first, end), {}}},
            .isSafe = first == 0 || end == field.characters.size()};
}

TextIssue paddingIssue(const TextField& field, std::size_t first, std::size_t end)
{
    TextIssue issue{.range = rangeOfRun(field, first, end),
                    .text = translatable("rule", "“%1” has several no-break spaces in a row, "
                                                 "mostly to move text to the right. Each screen "
                                                 "shows another gap; leave one space, or make a "
                                                 "list."),
                    .arguments = {field.name()},
                    .fixId = "writeOneSpace",
                    .fixLabel = translatable("fix", "Leave one space"),
                    .edits = withoutRun(field, first, end),
                    .isSafe = true};
    issue.edits.front().replacement = " ";
    return issue;
}

/// The first emoji that is more than a sign of the law in emoji style, of which the row on
/// variation selectors tells.
std::optional<TextRange> firstPicture(std::string_view text)
{
    std::size_t from = 0;
    while (const auto emoji = firstEmoji(text.substr(from))) {
        const TextRange range{from + emoji->start, from + emoji->end};
        if (!isLegalSign(characterAt(text, range.start).point))
            return range;
        from = range.end;
    }
    return std::nullopt;
}

bool isShortText(std::string_view address)
{
    constexpr std::array<std::string_view, 5> kShortTexts{
        "/listing/summary", "/listing/longSummary", "/plans/*/title", "/plans/*/summary",
        "/media/screenshots/*/caption"};
    return std::ranges::find(kShortTexts, address) != kShortTexts.end();
}

} // namespace

std::vector<TextIssue> spaceIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    // Every other space is beyond ASCII.
    if (field.isAscii && (field.kind == TextKind::Html || !field.ascii.holds(' ')))
        return issues;
    const auto isAnySpace = [&](std::size_t at) {
        return isSpaceSeparator(field.characters[at].point);
    };
    if (field.kind == TextKind::Line)
        eachRun(field, isAnySpace, [&](std::size_t first, std::size_t end) {
            addLineIssue(field, first, end, issues);
        });
    else if (field.kind == TextKind::Id || field.kind == TextKind::Address)
        eachRun(field, isAnySpace, [&](std::size_t first, std::size_t end) {
            issues.push_back(idIssue(field, first, end));
        });
    else if (field.kind == TextKind::Html)
        eachRun(
            field, [&](std::size_t at) { return field.characters[at].point == kNoBreakSpace; },
            [&](std::size_t first, std::size_t end) {
                if (end - first > 1)
                    issues.push_back(paddingIssue(field, first, end));
            });
    return issues;
}

std::vector<TextIssue> emojiIssues(const TextField& field)
{
    if (field.isAscii || !isShortText(field.address))
        return {};
    const auto emoji = firstPicture(*field.text);
    if (!emoji)
        return {};
    TextIssue issue{
        .range = *emoji,
        .text = translatable("rule", "“%1” holds the emoji “%2”. The store shows the "
                                     "text beside titles, which may hold none. Remove "
                                     "it."),
        .arguments = {field.name(), field.text->substr(emoji->start, emoji->end - emoji->start)}};
    const std::string plain = withoutEmoji(*field.text);
    if (!plain.empty()) {
        issue.fixId = "removeEmoji";
        issue.fixLabel = translatable("fix", "Write “%3”");
        issue.arguments.emplace_back(plain);
        issue.edits = {{{0, field.text->size()}, plain}};
    }
    return {issue};
}

} // namespace core
