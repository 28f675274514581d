#include "core/rules/texts/leftover_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kMaxHashes = 6;
/// Longer spans between two signs are not meant as one.
constexpr std::size_t kMaxSpan = 200;

/// Characters that belong together: no block or line break between them, no code.
bool isInSpan(const TextField& field, std::size_t at)
{
    return at < field.characters.size() && !field.characters[at].startsBlock
           && !field.characters[at].isCode && field.characters[at].point != '\n';
}

bool isPair(const TextField& field, std::size_t at, std::int32_t sign)
{
    return pointAt(field, at) == sign && pointAt(field, at + 1) == sign && isInSpan(field, at + 1);
}

/// Where the same sign or pair comes again with something between; the end without one.
std::size_t closing(const TextField& field, std::size_t from, std::int32_t sign, bool isDouble)
{
    for (std::size_t at = from; isInSpan(field, at) && at - from < kMaxSpan; ++at)
        if (at > from && (isDouble ? isPair(field, at, sign) : pointAt(field, at) == sign)
            && !isBlank(pointBefore(field, at)))
            return at;
    return field.characters.size();
}

/// "__init__" is the name of a function, "Logging__Level" of a variable.
bool isEmphasis(const TextField& field, std::size_t at, std::size_t inner, std::size_t end)
{
    if (isWordCharacter(pointBefore(field, at)) || isWordCharacter(pointAt(field, end + 2)))
        return false;
    for (std::size_t next = inner; next < end; ++next)
        if (pointAt(field, next) == ' ')
            return true;
    const std::int32_t first = pointAt(field, inner);
    return first >= 'A' && first <= 'Z';
}

TextIssue markdownIssue(const TextField& field, std::size_t first, std::size_t end)
{
    return {.range = rangeOfRun(field, first, end),
            .text = translatable("rule", "“%1” holds Markdown, “%2”, and the store shows its signs "
                                         "as they stand. Format the text, or leave the signs out."),
            .arguments = {field.name(), excerpt(utf8(field, first, end))}};
}

/// The signs at both ends of the span replaced.
void wrap(const TextField& field, TextIssue& issue, std::size_t first, std::size_t inner,
          std::size_t innerEnd, std::size_t end, std::string_view tag)
{
    const auto written = [&](const char* open) {
        return tag.empty() ? std::string() : open + std::string(tag) + '>';
    };
    issue.fixId = "writeFormatted";
    issue.fixLabel = tag.empty() ? translatable("fix", "Leave the signs out")
                                 : translatable("fix", "Write it bold");
    issue.edits = {{rangeOfRun(field, first, inner), written("<")},
                   {rangeOfRun(field, innerEnd, end), written("</")}};
}

/// "**bold**", "__bold__" or "`code`" at the place; returns where it ends, or the place.
std::size_t addSpan(const TextField& field, std::size_t at, std::vector<TextIssue>& issues)
{
    const std::int32_t sign = pointAt(field, at);
    const bool isCode = sign == '`';
    if (field.characters[at].isCode
        || (!isCode && !(isPair(field, at, '*') || isPair(field, at, '_'))))
        return at;
    const std::size_t inner = at + (isCode ? 1 : 2);
    if (isBlank(pointAt(field, inner)))
        return at;
    const std::size_t close = closing(field, inner, sign, !isCode);
    const std::size_t end = close + (isCode ? 1 : 2);
    if (close == field.characters.size() || (sign == '_' && !isEmphasis(field, at, inner, close)))
        return at;
    TextIssue issue = markdownIssue(field, at, end);
    const TextRange whole = rangeOfRun(field, at, end);
    const auto source = std::string_view(*field.text).substr(whole.start, whole.end - whole.start);
    // Tags inside could end outside.
    if (source.find('<') == std::string_view::npos)
        wrap(field, issue, at, inner, close, end,
             !isCode && field.kind == TextKind::Html ? "b" : "");
    issues.push_back(std::move(issue));
    return end;
}

/// Behind the last sign of the line, empty.
TextRange endOfLine(std::string_view source, std::size_t from)
{
    auto end = std::min(source.find('\n', from), source.size());
    while (end > from && isAsciiSpace(source[end - 1]))
        --end;
    return {end, end};
}

/// "# Heading" at the start of a line; returns where the signs end, or the place.
std::size_t addHeading(const TextField& field, std::size_t at, std::vector<TextIssue>& issues)
{
    std::size_t end = at;
    while (pointAt(field, end) == '#' && (end == at || isInSpan(field, end)))
        ++end;
    if (end == at || end - at > kMaxHashes || pointAt(field, end) != ' '
        || isBlank(pointAt(field, end + 1)) || pointAt(field, end + 1) == 0)
        return at;
    TextIssue issue = markdownIssue(field, at, end + 2);
    const TextRange signs = rangeOfRun(field, at, end + 1);
    const std::string_view source = *field.text;
    const auto close = source.find('<', signs.end);
    const std::string tag = "h" + std::to_string(std::clamp<std::size_t>(end - at, 2, 6)) + ">";
    if (source.substr(0, signs.start).ends_with("<p>")
        && source.substr(std::min(close, source.size())).starts_with("</p>"))
        issue.edits = {{{signs.start - 3, signs.end}, "<" + tag}, {{close, close + 4}, "</" + tag}};
    else if (field.kind == TextKind::Html && source.find('<') == std::string_view::npos)
        issue.edits = {{signs, "<" + tag}, {endOfLine(source, signs.end), "</" + tag}};
    if (!issue.edits.empty()) {
        issue.fixId = "writeHeading";
        issue.fixLabel = translatable("fix", "Make it a heading");
    }
    issues.push_back(std::move(issue));
    return end + 1;
}

/// Where the address in parentheses at the place ends, with its closing one; the place where there
/// is none. What has neither a slash nor a full stop may be anything: "f[i](x)".
std::size_t endOfAddress(const TextField& field, std::size_t at)
{
    if (pointAt(field, at) != '(')
        return at;
    bool isAddress = false;
    for (std::size_t end = at + 1; isInSpan(field, end) && end - at < kMaxSpan; ++end) {
        const std::int32_t point = pointAt(field, end);
        if (point == ')')
            return isAddress ? end + 1 : at;
        if (isBlank(point))
            return at;
        isAddress = isAddress || point == '/' || point == '.';
    }
    return at;
}

/// "[title](address)" or "![picture](address)" at the place; returns where it ends, or the place.
std::size_t addLink(const TextField& field, std::size_t at, std::vector<TextIssue>& issues)
{
    const std::size_t open = at + (pointAt(field, at) == '!' ? 1 : 0);
    if (pointAt(field, open) != '[' || !isInSpan(field, open + 1) || field.characters[at].isCode)
        return at;
    const std::size_t close =
        pointAt(field, open + 1) == ']' ? open + 1 : closing(field, open + 1, ']', false);
    const std::size_t end = endOfAddress(field, close + 1);
    if (end <= close + 1)
        return at;
    issues.push_back(markdownIssue(field, at, end));
    return end;
}

/// "---" and its like alone on a line; returns where it ends, or the place.
std::size_t addRuler(const TextField& field, std::size_t at, std::vector<TextIssue>& issues)
{
    constexpr std::size_t kLeast = 3;
    const std::int32_t sign = pointAt(field, at);
    if ((sign != '-' && sign != '*' && sign != '_') || field.characters[at].isCode)
        return at;
    std::size_t end = at + 1;
    while (isInSpan(field, end) && pointAt(field, end) == sign)
        ++end;
    if (end - at < kLeast || isInSpan(field, end))
        return at;
    issues.push_back(markdownIssue(field, at, end));
    return end;
}

} // namespace

std::vector<TextIssue> markdownIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (field.tokens.empty() || !field.ascii.holdsAnyOf("*_`#[-"))
        return issues;
    bool startsLine = true;
    for (std::size_t at = 0; at < field.characters.size();) {
        startsLine = startsLine || field.characters[at].startsBlock;
        std::size_t end = startsLine ? addHeading(field, at, issues) : at;
        if (end == at && startsLine)
            end = addRuler(field, at, issues);
        if (end == at)
            end = addSpan(field, at, issues);
        if (end == at)
            end = addLink(field, at, issues);
        startsLine = pointAt(field, at) == '\n' || (startsLine && isBlank(pointAt(field, at)));
        at = std::max(end, at + 1);
    }
    return issues;
}

} // namespace core
