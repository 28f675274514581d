#include "core/rules/texts/character_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/windows_1252.h"

#include <utf8proc.h>

namespace core {

namespace {

constexpr std::int32_t kNextLine = 0x85;

bool isTabOrBreak(std::int32_t point)
{
    return point == '\t' || point == '\n' || point == '\r';
}

bool isNoncharacter(std::int32_t point)
{
    return (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
}

bool isNoTextCharacter(std::int32_t point)
{
    const auto category = utf8proc_category(point);
    return (category == UTF8PROC_CATEGORY_CC && !isTabOrBreak(point) && point != '\f')
           || category == UTF8PROC_CATEGORY_CS || isNoncharacter(point);
}

/// Line breaks of office programs, and what parts records: words stand on both sides.
bool isSeparator(std::int32_t point)
{
    return point == '\v' || (point >= 0x1C && point <= 0x1F);
}

/// What breaks lines or pages and is none of the usual line breaks.
bool isRareBreak(std::int32_t point)
{
    return point == '\f' || point == 0x2028 || point == 0x2029;
}

TextIssue forbiddenIssue(const TextField& field, std::size_t first, std::size_t end)
{
    const std::int32_t point = field.characters[first].point;
    const auto sign = windows1252Sign(point);
    TextIssue issue{.range = rangeOfRun(field, first, end),
                    .text = translatable("rule", "“%1” holds %2, which is no character of a text: "
                                                 "portals drop it, refuse it or show a box. Remove "
                                                 "it."),
                    .arguments = {field.name(), codeAndName(point)},
                    .fixId = "removeCharacters",
                    .fixLabel = translatable("fix", "Remove %2"),
                    .edits = withoutRun(field, first, end),
                    .isSafe = point != kNextLine};
    const bool isInside = first > 0 && end < field.characters.size();
    if (isSeparator(point) && isInside && !isBlank(pointBefore(field, first))
        && !isBlank(pointAt(field, end))) {
        issue.fixId = "writeSpace";
        issue.fixLabel = translatable("fix", "Write a space");
        issue.edits.front().replacement = " ";
    }
    if (sign) {
        issue.text = translatable("rule", "“%1” holds %2, which is no character of a text. In the "
                                          "old table of Windows it is “%3”. Write that, or remove "
                                          "it.");
        issue.arguments.emplace_back(utf8(*sign));
        issue.fixId = "writeSign";
        issue.fixLabel = translatable("fix", "Write “%3”");
        for (TextEdit& edit : issue.edits)
            edit.replacement = utf8(*sign);
        issue.isSafe = false;
    }
    // A line break, or three dots in the old table: nobody knows.
    if (point == kNextLine)
        issue.edits.clear();
    return issue;
}

TextIssue breakIssue(const TextField& field, std::size_t first, std::size_t end)
{
    const bool isSpace = field.isOneLine() || field.kind == TextKind::Html;
    TextIssue issue{.range = rangeOfRun(field, first, end),
                    .text = translatable("rule", "“%1” holds %2, which some programs take for a "
                                                 "line break and others show as a box. Write a "
                                                 "space or a plain line break."),
                    .arguments = {field.name(), codeAndName(field.characters[first].point)},
                    .isMild = true,
                    .fixId = "writeBreak",
                    .fixLabel = isSpace ? translatable("fix", "Write a space")
                                        : translatable("fix", "Write a line break"),
                    .edits = withoutRun(field, first, end),
                    .isSafe = true};
    issue.edits.front().replacement = isSpace ? " " : "\n";
    return issue;
}

/// A tab or a line break where one line is shown.
TextIssue lineIssue(const TextField& field, std::size_t first, std::size_t end)
{
    TextIssue issue{.range = rangeOfRun(field, first, end),
                    .text = translatable("rule", "“%1” holds a tab or a line break, and it is "
                                                 "shown on one line. Write a space."),
                    .arguments = {field.name()},
                    .isMild = true};
    if (field.kind != TextKind::Line)
        return issue;
    const bool isInside = first > 0 && end < field.characters.size();
    issue.fixId = "writeSpace";
    issue.fixLabel = translatable("fix", "Write a space");
    issue.edits = {{issue.range, isInside ? " " : ""}};
    issue.isSafe = true;
    return issue;
}

std::vector<TextIssue> eachOf(const TextField& field, bool (*isMeant)(std::int32_t),
                              TextIssue (*make)(const TextField&, std::size_t, std::size_t))
{
    std::vector<TextIssue> issues;
    eachSameRun(
        field, [&](std::size_t at) { return isMeant(field.characters[at].point); },
        [&](std::size_t first, std::size_t end) { issues.push_back(make(field, first, end)); });
    return issues;
}

TextIssue softHyphenIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds a soft hyphen (U+00AD). It is counted and not "
                                         "seen, and a search for the word fails. Remove it."),
            .arguments = {field.name()},
            .fixId = "removeSoftHyphen",
            .fixLabel = translatable("fix", "Remove the soft hyphen"),
            .edits = withoutRun(field, first, end),
            .isSafe = true};
}

TextIssue privateUseIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds the private-use character %2: each computer "
                                         "draws another sign, or a box. Write a character that "
                                         "everybody has, for a bullet a list."),
            .arguments = {field.name(), codeAndName(field.characters[first].point)}};
}

TextIssue unassignedIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds %2, to which Unicode %3 gives no character. "
                                         "Customers see a box. Remove it or write what was meant."),
            .arguments = {field.name(), codeAndName(field.characters[first].point),
                          std::string(unicodeVersion())}};
}

bool isPrivateUse(std::int32_t point)
{
    return utf8proc_category(point) == UTF8PROC_CATEGORY_CO;
}

bool isUnassigned(std::int32_t point)
{
    // Reserved ones that would not be seen count as invisible.
    return !isAssigned(point) && !isNoncharacter(point) && !utf8proc_get_property(point)->ignorable;
}

} // namespace

std::vector<TextIssue> controlIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (!field.isAscii) {
        issues = eachOf(field, isNoTextCharacter, forbiddenIssue);
        for (TextIssue& issue : eachOf(field, isRareBreak, breakIssue))
            issues.push_back(std::move(issue));
    }
    if (field.isOneLine() && field.ascii.holdsAnyOf("\t\n\r"))
        eachRun(
            field, [&](std::size_t at) { return isTabOrBreak(field.characters[at].point); },
            [&](std::size_t first, std::size_t end) {
                issues.push_back(lineIssue(field, first, end));
            });
    return issues;
}

std::vector<TextIssue> softHyphenIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    return eachOf(field, [](std::int32_t point) { return point == kShy; }, softHyphenIssue);
}

std::vector<TextIssue> privateUseIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    return eachOf(field, isPrivateUse, privateUseIssue);
}

std::vector<TextIssue> unassignedIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    return eachOf(field, isUnassigned, unassignedIssue);
}

} // namespace core
