#include "core/rules/texts/character_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/windows_1252.h"

#include <utf8proc.h>

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr std::int32_t kReplacementSign = 0xFFFD;

std::size_t sequenceSize(unsigned char lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// One character that was read as several.
struct Misread {
    std::int32_t point = 0;
    /// In characters.
    std::size_t size = 0;
    unsigned char lead = 0;
};

bool isWorthReading(std::int32_t point)
{
    const auto category = utf8proc_category(point);
    return isWordCharacter(point) || point == kNoBreakSpace
           || (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_SO);
}

/// Nothing, such as a tag, stands before it.
bool isNextTo(const TextField& field, std::size_t at)
{
    return field.characters[at].start == field.characters[at - 1].end;
}

std::optional<Misread> misreadAt(const TextField& field, std::size_t at)
{
    const auto lead = windows1252Byte(field.characters[at].point);
    const std::size_t size = lead ? sequenceSize(*lead) : 0;
    if (size == 0 || field.characters.size() - at < size)
        return std::nullopt;
    std::string bytes;
    for (std::size_t next = at; next < at + size; ++next)
        if (const auto byte = windows1252Byte(field.characters[next].point);
            byte && (next == at || isNextTo(field, next)))
            bytes += static_cast<char>(*byte);
    if (bytes.size() != size)
        return std::nullopt;
    const Character read = characterAt(bytes, 0);
    if (read.size != size || !isAssigned(read.point) || !isWorthReading(read.point))
        return std::nullopt;
    return Misread{read.point, size, *lead};
}

bool isUpperLetter(std::int32_t point)
{
    return utf8proc_category(point) == UTF8PROC_CATEGORY_LU;
}

bool isQuote(std::int32_t point)
{
    const auto category = utf8proc_category(point);
    return category == UTF8PROC_CATEGORY_PI || category == UTF8PROC_CATEGORY_PF;
}

/// A single pair that people may write so: the last letter of a word in capitals, and a quotation
/// mark or a space. Letters and signs of the West start with two bytes and the quotes and dashes
/// with a third; others are sure only as one of several.
bool mayBeMeant(const TextField& field, std::size_t at, const Misread& misread)
{
    constexpr unsigned char kLatinLeads[]{0xC2, 0xC3, 0xE2};
    if (std::ranges::find(kLatinLeads, misread.lead) == std::end(kLatinLeads))
        return true;
    const std::int32_t next = pointAt(field, at + 1);
    return isUpperLetter(pointBefore(field, at)) && (isQuote(next) || next == kNoBreakSpace);
}

TextIssue misreadIssue(const TextField& field, std::size_t first, std::size_t end,
                       const std::string& meant)
{
    const TextRange range = rangeOfRun(field, first, end);
    return {.range = range,
            .text = translatable("rule", "“%1” holds “%2”, which seems to be “%3” read with the "
                                         "wrong table of characters (UTF-8 as Windows-1252). Write "
                                         "“%3”."),
            .arguments = {field.name(), excerpt(utf8(field, first, end)), excerpt(meant)},
            .fixId = "writeMeant",
            .fixLabel = translatable("fix", "Write “%3”"),
            .edits = {{range, meant}}};
}

/// Returns where the run of misread characters ends.
std::size_t readRun(const TextField& field, std::size_t first, std::vector<TextIssue>& issues)
{
    std::size_t at = first;
    std::size_t count = 0;
    std::string meant;
    bool isDoubtful = false;
    while (at < field.characters.size()) {
        const auto misread = misreadAt(field, at);
        if (!misread || (at > first && !isNextTo(field, at)))
            break;
        isDoubtful = mayBeMeant(field, at, *misread);
        meant += utf8(misread->point);
        at += misread->size;
        ++count;
    }
    if (count > 1 || (count == 1 && !isDoubtful))
        issues.push_back(misreadIssue(field, first, at, meant));
    return at;
}

TextIssue lostIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds %2: a program could not read what stood "
                                         "there, or the text is not UTF-8. Write what was meant."),
            .arguments = {field.name(), codeAndName(kReplacementSign)}};
}

} // namespace

std::vector<TextIssue> misreadIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    std::vector<TextIssue> issues;
    if (field.kind == TextKind::File)
        return issues;
    for (std::size_t at = 0; at < field.characters.size();) {
        const std::size_t first = at;
        while (pointAt(field, at) == kReplacementSign)
            ++at;
        if (at > first)
            issues.push_back(lostIssue(field, first, at));
        else
            at = std::max(readRun(field, first, issues), first + 1);
    }
    return issues;
}

} // namespace core
