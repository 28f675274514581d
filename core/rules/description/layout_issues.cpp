#include "core/rules/description/shown_lines.h"
#include "core/rules/description/structure_issues.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/text_characters.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kLeastRows = 2;
constexpr std::size_t kLeastColumns = 2;
constexpr std::size_t kWideGap = 3;

/// How many times columns seem to begin in a line.
struct Columns {
    std::size_t tabs = 0;
    std::size_t bars = 0;
    std::size_t gaps = 0;

    [[nodiscard]] bool matches(const Columns& other) const
    {
        return (tabs >= kLeastColumns && tabs == other.tabs)
               || (bars >= kLeastColumns && bars == other.bars)
               || (gaps >= kLeastColumns && gaps == other.gaps);
    }
};

Columns columnsOf(const ShownLine& line)
{
    Columns columns;
    if (line.characters.front().isCode)
        return columns;
    std::size_t spaces = 0;
    for (const TextCharacter& one : line.characters) {
        const bool isSpace = one.point == ' ' || one.point == 0xA0;
        spaces = isSpace ? spaces + 1 : 0;
        columns.gaps += spaces == kWideGap ? 1 : 0;
        columns.tabs += one.point == '\t' ? 1 : 0;
        columns.bars += one.point == '|' ? 1 : 0;
    }
    return columns;
}

bool isBlankSource(std::string_view text)
{
    return std::ranges::all_of(text, isAsciiSpace);
}

bool isBlankHtml(std::string_view source, const TextRange& range)
{
    return std::ranges::all_of(
        textCharacters(source.substr(range.start, range.end - range.start), TextForm::Html),
        [](const TextCharacter& one) { return isBlank(one.point); });
}

DescriptionIssue doubleBreak(const Html& html, std::size_t first, std::size_t last)
{
    const auto& elements = html.elements;
    DescriptionIssue issue{
        .range = TextRange{elements[first].startTag.start, elements[last].startTag.end},
        .text = translatable("rule", "Line breaks in a row stand for a new paragraph here, and a "
                                     "screen reader that jumps by paragraphs passes over it. Make "
                                     "two paragraphs.")};
    const auto parent = elements[first].parent;
    if (parent && elements[*parent].tag == "p" && elements[*parent].endTag) {
        issue.fixId = "splitParagraph";
        issue.fixLabel = translatable("fix", "Make two paragraphs");
        issue.edits = {{*issue.range, "</p><p>"}};
    }
    return issue;
}

} // namespace

std::vector<DescriptionIssue> flatTableIssues(const Listing& listing, const Html& /*unused*/)
{
    std::vector<DescriptionIssue> issues;
    const auto characters = textCharacters(listing.description, TextForm::Html);
    const auto lines = shownLines(characters);
    for (std::size_t start = 0, end = 0; start < lines.size(); start = end) {
        end = start + 1;
        while (end < lines.size() && columnsOf(lines[start]).matches(columnsOf(lines[end])))
            ++end;
        if (end - start >= kLeastRows)
            issues.push_back(
                {.range = TextRange{lines[start].range().start, lines[end - 1].range().end},
                 .text =
                     translatable("rule", "%1 lines seem to be a table typed with tabs, bars or "
                                          "spaces. HTML runs them together, and no screen "
                                          "reader tells the columns. Make it a list with a "
                                          "label in each item."),
                 .arguments = {static_cast<long long>(end - start)}});
    }
    return issues;
}

std::vector<DescriptionIssue> breakIssues(const Listing& listing, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    const std::string_view source = listing.description;
    const auto& elements = html.elements;
    for (std::size_t at = 0; at < elements.size(); ++at) {
        const HtmlElement& element = elements[at];
        std::size_t last = at;
        while (element.tag == "br" && last + 1 < elements.size() && elements[last + 1].tag == "br"
               && isBlankSource(
                   source.substr(elements[last].startTag.end,
                                 elements[last + 1].startTag.start - elements[last].startTag.end)))
            ++last;
        if (last > at)
            issues.push_back(doubleBreak(html, at, last));
        const bool isLeaf = element.tag == "p" && element.endTag
                            && (at + 1 == elements.size()
                                || elements[at + 1].startTag.start >= element.endTag->start);
        if (isLeaf && isBlankHtml(source, {element.startTag.end, element.endTag->start}))
            issues.push_back(
                {.range = TextRange{element.startTag.start, element.endTag->end},
                 .text = translatable("rule", "This paragraph is empty. It only makes a gap, and a "
                                              "screen reader stops at it. Remove it."),
                 .fixId = "removeParagraph",
                 .fixLabel = translatable("fix", "Remove the empty paragraph"),
                 .edits = {{{element.startTag.start, element.endTag->end}, {}}},
                 .isSafe = true});
        at = last;
    }
    return issues;
}

} // namespace core
