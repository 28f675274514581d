#include "core/rules/texts/character_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/character_tables.h"

#include <utf8proc.h>

#include <algorithm>
#include <optional>
#include <ranges>

namespace core {

namespace {

constexpr std::int32_t kPopEmbedding = 0x202C;
constexpr std::int32_t kPopIsolate = 0x2069;

bool isMark(std::int32_t point)
{
    return point == 0x61C || point == 0x200E || point == 0x200F;
}
bool isOverride(std::int32_t point)
{
    return point == 0x202D || point == 0x202E;
}
bool opensEmbedding(std::int32_t point)
{
    return point == 0x202A || point == 0x202B || isOverride(point);
}
bool opensIsolate(std::int32_t point)
{
    return point >= 0x2066 && point <= 0x2068;
}
bool controlsDirection(std::int32_t point)
{
    return isMark(point) || opensEmbedding(point) || opensIsolate(point) || point == kPopEmbedding
           || point == kPopIsolate;
}

bool isRightToLeftCharacter(const TextCharacter& character)
{
    // A mark has a direction, too, but no letter of a text.
    if (isMark(character.point))
        return false;
    const auto direction = utf8proc_get_property(character.point)->bidi_class;
    return direction == UTF8PROC_BIDI_CLASS_R || direction == UTF8PROC_BIDI_CLASS_AL;
}

/// The embeddings and isolates that are never closed, and the ends that close nothing (UAX #9,
/// rules X1 to X8).
class OpenParts {
public:
    explicit OpenParts(const TextField& field) : m_isLoose(field.characters.size())
    {
        for (std::size_t at = 0; at < m_isLoose.size(); ++at)
            read(at, field.characters[at].point);
        for (const Open& open : m_open)
            m_isLoose[open.at] = true;
    }

    [[nodiscard]] bool isLoose(std::size_t at) const { return m_isLoose[at]; }

private:
    struct Open {
        std::size_t at = 0;
        bool isIsolate = false;
    };

    void read(std::size_t at, std::int32_t point)
    {
        if (opensEmbedding(point) || opensIsolate(point))
            m_open.push_back({at, opensIsolate(point)});
        else if (point == kPopEmbedding)
            m_isLoose[at] = !close(false);
        else if (point == kPopIsolate)
            m_isLoose[at] = !closeIsolate();
        m_openIsolates += opensIsolate(point) ? 1 : 0;
    }

    bool close(bool isIsolate)
    {
        if (m_open.empty() || m_open.back().isIsolate != isIsolate)
            return false;
        m_open.pop_back();
        return true;
    }

    /// The end of an isolate ends the embeddings in it, too.
    bool closeIsolate()
    {
        if (m_openIsolates == 0)
            return false;
        for (; !m_open.back().isIsolate; m_open.pop_back())
            m_isLoose[m_open.back().at] = true;
        --m_openIsolates;
        return close(true);
    }

    std::vector<bool> m_isLoose;
    std::vector<Open> m_open;
    std::size_t m_openIsolates = 0;
};

/// Nobody needs it where all letters run from left to right.
TextIssue needlessIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds %2, which turns the direction of writing and "
                                         "is not seen: the text can look other than it is. Remove "
                                         "it."),
            .arguments = {field.name(), codeAndName(field.characters[first].point)},
            .fixId = "removeCharacters",
            .fixLabel = translatable("fix", "Remove %2"),
            .edits = withoutRun(field, first, end),
            .isSafe = true};
}

TextIssue overrideIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds %2, which shows letters in another order "
                                         "than they are stored. No text needs it; remove it, and "
                                         "look how the text is then shown."),
            .arguments = {field.name(), codeAndName(field.characters[first].point)}};
}

TextIssue looseIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds %2 without its partner in the same text, so "
                                         "what stands around it may be shown in another order. "
                                         "Close it, or remove it."),
            .arguments = {field.name(), codeAndName(field.characters[first].point)}};
}

} // namespace

std::vector<TextIssue> directionIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    std::vector<TextIssue> issues;
    const auto isControl = [&](std::size_t at) {
        return controlsDirection(field.characters[at].point);
    };
    const bool hasControl = std::ranges::any_of(
        field.characters, [](const TextCharacter& one) { return controlsDirection(one.point); });
    if (!hasControl)
        return issues;
    const bool isMixed = std::ranges::any_of(field.characters, isRightToLeftCharacter);
    const auto open = isMixed ? std::optional<OpenParts>(field) : std::nullopt;
    eachSameRun(field, isControl, [&](std::size_t first, std::size_t end) {
        const std::int32_t point = field.characters[first].point;
        if (!open)
            issues.push_back(needlessIssue(field, first, end));
        else if (isOverride(point))
            issues.push_back(overrideIssue(field, first, end));
        else if (std::ranges::any_of(std::views::iota(first, end),
                                     [&](std::size_t at) { return open->isLoose(at); }))
            issues.push_back(looseIssue(field, first, end));
    });
    return issues;
}

} // namespace core
