#include "core/rules/texts/character_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/emoji.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::int32_t kZeroWidthSpace = 0x200B;
constexpr std::int32_t kNonJoiner = 0x200C;
constexpr std::int32_t kJoiner = 0x200D;
constexpr std::int32_t kByteOrderMark = 0xFEFF;
constexpr std::int32_t kBlackFlag = 0x1F3F4;
constexpr std::int32_t kLastTag = 0xE007F;

bool isTagCharacter(std::int32_t point)
{
    return point >= 0xE0020 && point <= kLastTag;
}

bool isMongolianSelector(std::int32_t point)
{
    return (point >= 0x180B && point <= 0x180D) || point == 0x180F;
}

bool isSelector(std::int32_t point)
{
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF)
           || isMongolianSelector(point);
}

bool isDirectionControl(std::int32_t point)
{
    return point == 0x61C || point == 0x200E || point == 0x200F
           || (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

/// Those with rules of their own left out.
bool isUnseen(std::int32_t point)
{
    constexpr std::int32_t kBlankBraille = 0x2800;
    const bool hasRule = point == kShy || isSelector(point) || isDirectionControl(point);
    const bool isAnnotation = point >= 0xFFF9 && point <= 0xFFFB;
    return isAnnotation || point == kBlankBraille
           || (!hasRule && utf8proc_get_property(point)->ignorable);
}

/// UAX #31, section 2.3: letters that join or form conjuncts.
bool needsJoiners(std::int32_t point)
{
    constexpr std::array kJoining{
        Script::Arabic,  Script::Bengali, Script::Devanagari, Script::Gujarati,  Script::Gurmukhi,
        Script::Kannada, Script::Khmer,   Script::Malayalam,  Script::Mongolian, Script::Myanmar,
        Script::Nko,     Script::Oriya,   Script::Sinhala,    Script::Syriac,    Script::Tamil,
        Script::Telugu,  Script::Tibetan};
    return std::ranges::find(kJoining, scriptOf(point)) != kJoining.end();
}

/// Lines break between words that nothing separates.
bool needsBreakMarks(std::int32_t point)
{
    constexpr std::array kSpaceless{Script::Khmer, Script::Lao, Script::Myanmar, Script::Thai};
    return std::ranges::find(kSpaceless, scriptOf(point)) != kSpaceless.end();
}

bool isVirama(std::int32_t point)
{
    constexpr int kViramaClass = 9;
    return utf8proc_get_property(point)->combining_class == kViramaClass;
}

bool isEmojiPart(std::int32_t point)
{
    return emojiStyle(point) != EmojiStyle::None || point == kEmojiStyle || point == kTextStyle;
}

bool joinsLetters(std::int32_t before, std::int32_t after)
{
    if (isVirama(before))
        return true;
    return isWordCharacter(before) && isWordCharacter(after)
           && (needsJoiners(before) || needsJoiners(after));
}

/// A run of the same character that its script or an emoji needs.
bool isNeeded(const TextField& field, std::size_t first, std::size_t end)
{
    const std::int32_t point = field.characters[first].point;
    const std::int32_t before = pointBefore(field, first);
    const std::int32_t after = pointAt(field, end);
    if (end - first > 1)
        return false;
    if (point == kJoiner && isEmojiPart(before) && emojiStyle(after) != EmojiStyle::None)
        return true;
    if (point == kJoiner || point == kNonJoiner)
        return joinsLetters(before, after);
    if (point == kZeroWidthSpace)
        return needsBreakMarks(before) || needsBreakMarks(after);
    const bool isFile = field.kind == TextKind::Html || field.kind == TextKind::Lines;
    return point == kByteOrderMark && first == 0 && isFile;
}

TextIssue unseenIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds %2, which nobody sees: two texts that look "
                                         "alike differ, searches fail, and counters surprise. "
                                         "Remove it."),
            .arguments = {field.name(), codeAndName(field.characters[first].point)},
            .fixId = "removeCharacters",
            .fixLabel = translatable("fix", "Remove %2"),
            .edits = withoutRun(field, first, end),
            .isSafe = true};
}

/// The characters of the flags that are spelt with tags, such as those of Scotland and Wales.
std::vector<bool> inFlags(const TextField& field)
{
    std::vector<bool> result(field.characters.size());
    for (std::size_t at = 0; at < result.size(); ++at) {
        if (field.characters[at].point != kBlackFlag)
            continue;
        const std::size_t first = at + 1;
        while (isTagCharacter(pointAt(field, at + 1)) && field.characters[at].point != kLastTag)
            ++at;
        for (std::size_t tag = first; tag <= at && field.characters[at].point == kLastTag; ++tag)
            result[tag] = true;
    }
    return result;
}

TextIssue selectorIssue(const TextField& field, std::size_t at)
{
    const std::int32_t before = pointBefore(field, at);
    const std::int32_t selector = field.characters[at].point;
    TextIssue issue{.range = field.characters[at].range(),
                    .text = translatable("rule", "“%1” holds %2 where it changes nothing: nobody "
                                                 "sees it, and searches fail. Remove it."),
                    .arguments = {field.name(), codeAndName(selector)},
                    .fixId = "removeSelector",
                    .fixLabel = translatable("fix", "Remove %2"),
                    .edits = {{field.characters[at].range(), {}}},
                    .isSafe = true};
    if (selector == kEmojiStyle && emojiStyle(before) == EmojiStyle::Sign) {
        issue.text = translatable("rule", "“%1” holds %2 behind “%3”: many programs then draw a "
                                          "coloured picture in place of the sign. Remove it; the "
                                          "sign stays.");
        issue.arguments.emplace_back(utf8(before));
    }
    return issue;
}

bool hasEffect(std::int32_t before, std::int32_t selector)
{
    if (isMongolianSelector(selector))
        return scriptOf(before) == Script::Mongolian;
    if (selector >= 0xE0100)
        return scriptOf(before) == Script::Han;
    if (selector == kEmojiStyle)
        return emojiStyle(before) != EmojiStyle::None && !isLegalSign(before);
    return hasVariation(before, selector);
}

} // namespace

std::vector<TextIssue> invisibleIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    std::vector<TextIssue> issues;
    const auto isInFlag = inFlags(field);
    eachSameRun(
        field,
        [&](std::size_t at) { return isUnseen(field.characters[at].point) && !isInFlag[at]; },
        [&](std::size_t first, std::size_t end) {
            if (!isNeeded(field, first, end))
                issues.push_back(unseenIssue(field, first, end));
        });
    return issues;
}

std::vector<TextIssue> variationIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    std::vector<TextIssue> issues;
    for (std::size_t at = 0; at < field.characters.size(); ++at)
        if (isSelector(field.characters[at].point)
            && !hasEffect(pointBefore(field, at), field.characters[at].point))
            issues.push_back(selectorIssue(field, at));
    return issues;
}

} // namespace core
