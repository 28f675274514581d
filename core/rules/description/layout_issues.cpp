#include "core/rules/description/structure_issues.h"
#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/text_characters.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t kLeastItems = 2;
constexpr std::size_t kLeastColumns = 2;
constexpr std::size_t kWideGap = 3;

/// What is shown on a line of its own: characters between blocks and line breaks, white space at
/// the ends left out.
struct ShownLine {
    std::span<const TextCharacter> characters;

    [[nodiscard]] TextRange range() const
    {
        return {characters.front().range.start, characters.back().range.end};
    }
};

ShownLine trimmedLine(std::span<const TextCharacter> line)
{
    while (!line.empty() && isBlank(line.front().point))
        line = line.subspan(1);
    while (!line.empty() && isBlank(line.back().point))
        line = line.first(line.size() - 1);
    return {line};
}

std::vector<ShownLine> shownLines(std::span<const TextCharacter> characters)
{
    std::vector<ShownLine> lines;
    for (std::size_t start = 0, end = 0; start < characters.size(); start = end) {
        end = start + 1;
        while (end < characters.size() && !characters[end].startsBlock)
            ++end;
        const ShownLine line = trimmedLine(characters.subspan(start, end - start));
        if (!line.characters.empty())
            lines.push_back(line);
    }
    return lines;
}

/// The mark of a list that a line begins with.
struct ListMark {
    bool isThere = false;
    /// 0 for a bullet.
    int number = 0;
    /// In the line, with the white space behind.
    std::size_t size = 0;
};

bool isBullet(std::int32_t point)
{
    constexpr std::array<std::int32_t, 11> kBullets{0x2022, 0xB7, 0x2023, 0x25E6, 0x25AA, 0x2013,
                                                    0x2014, '*',  '+',    '-',    0xF0B7};
    return std::ranges::find(kBullets, point) != kBullets.end();
}

ListMark markOf(const ShownLine& line)
{
    constexpr std::size_t kMostMarkDigits = 2;
    const auto pointAt = [&](std::size_t at) {
        return at < line.characters.size() ? line.characters[at].point : 0;
    };
    ListMark mark;
    std::size_t size = 0;
    while (size < kMostMarkDigits && pointAt(size) >= '0' && pointAt(size) <= '9')
        mark.number = mark.number * 10 + (pointAt(size++) - '0');
    if (size > 0 && (pointAt(size) == '.' || pointAt(size) == ')'))
        ++size;
    else if (size == 0 && isBullet(pointAt(0)))
        size = 1;
    else
        return {};
    mark.isThere = isBlank(pointAt(size)) && pointAt(size) != 0;
    while (isBlank(pointAt(size)))
        ++size;
    mark.isThere = mark.isThere && size < line.characters.size() && !line.characters[0].isCode;
    mark.size = size;
    return mark;
}

bool goesOn(const ListMark& before, const ListMark& next)
{
    if (!before.isThere || !next.isThere || (before.number == 0) != (next.number == 0))
        return false;
    return next.number == 0 || next.number == before.number + 1;
}

/// The paragraph whose whole text the line is; null where it is less.
const HtmlBlock* paragraphOf(const Html& html, std::string_view source, const ShownLine& line)
{
    const TextRange range = line.range();
    const auto after = std::ranges::upper_bound(
        html.blocks, range.start, {}, [](const HtmlBlock& block) { return block.range.start; });
    if (after == html.blocks.begin())
        return nullptr;
    const HtmlBlock& block = *std::prev(after);
    const bool isWhole =
        block.tag == "p"
        && source.substr(block.range.start, block.range.end - block.range.start).find("<br")
               == std::string_view::npos;
    return isWhole && range.end <= block.range.end ? &block : nullptr;
}

bool isInList(const Html& html, const TextRange& range)
{
    const auto after = std::ranges::upper_bound(
        html.blocks, range.start, {}, [](const HtmlBlock& block) { return block.range.start; });
    return after != html.blocks.begin() && isListHtmlTag(std::prev(after)->tag);
}

/// The paragraphs as a list: their tags become those of items, and the marks go.
std::vector<TextEdit> listEdits(const Html& html, std::string_view source,
                                std::span<const ShownLine> lines, std::string_view tag)
{
    constexpr std::size_t kStartSize = 3;
    constexpr std::size_t kEndSize = 4;
    std::vector<TextEdit> edits;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const HtmlBlock* block = paragraphOf(html, source, lines[at]);
        if (!block || !source.substr(block->range.start).starts_with("<p>")
            || !source.substr(0, block->range.end).ends_with("</p>"))
            return {};
        std::string open = at == 0 ? "<" + std::string(tag) + "><li>" : "<li>";
        std::string close = at + 1 == lines.size() ? "</li></" + std::string(tag) + ">" : "</li>";
        edits.push_back({{block->range.start, block->range.start + kStartSize}, std::move(open)});
        for (std::size_t mark = 0; mark < markOf(lines[at]).size; ++mark)
            edits.push_back({lines[at].characters[mark].range, {}});
        edits.push_back({{block->range.end - kEndSize, block->range.end}, std::move(close)});
    }
    return edits;
}

DescriptionIssue fakeList(const Html& html, std::string_view source,
                          std::span<const ShownLine> lines)
{
    const bool isNumbered = markOf(lines.front()).number > 0;
    return {
        .range = TextRange{lines.front().range().start, lines.back().range().end},
        .text = translatable("rule", "%1 lines begin with typed bullets, dashes or numbers: a "
                                     "screen reader does not tell that this is a list, nor how "
                                     "long it is. Make it a list <%2>."),
        .arguments = {static_cast<long long>(lines.size()), std::string(isNumbered ? "ol" : "ul")},
        .fixId = "makeList",
        .fixLabel = translatable("fix", "Make it a list <%2>"),
        .edits = listEdits(html, source, lines, isNumbered ? "ol" : "ul")};
}

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

/// Lines of the source, too: in HTML they run together, but somebody meant them as rows.
std::vector<ShownLine> sourceLines(std::span<const TextCharacter> characters)
{
    std::vector<ShownLine> lines;
    for (std::size_t start = 0, end = 0; start < characters.size(); start = end) {
        end = start + 1;
        while (end < characters.size() && !characters[end].startsBlock
               && characters[end - 1].point != '\n')
            ++end;
        const ShownLine line = trimmedLine(characters.subspan(start, end - start));
        if (!line.characters.empty())
            lines.push_back(line);
    }
    return lines;
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

std::vector<DescriptionIssue> fakeListIssues(const Listing& listing, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    const auto characters = textCharacters(listing.description, TextForm::Html);
    const auto lines = shownLines(characters);
    for (std::size_t start = 0, end = 0; start < lines.size(); start = end) {
        end = start + 1;
        while (end < lines.size() && goesOn(markOf(lines[end - 1]), markOf(lines[end])))
            ++end;
        if (end - start >= kLeastItems && !isInList(html, lines[start].range()))
            issues.push_back(
                fakeList(html, listing.description, std::span(lines).subspan(start, end - start)));
    }
    return issues;
}

std::vector<DescriptionIssue> flatTableIssues(const Listing& listing, const Html& /*unused*/)
{
    std::vector<DescriptionIssue> issues;
    const auto characters = textCharacters(listing.description, TextForm::Html);
    const auto lines = sourceLines(characters);
    for (std::size_t start = 0, end = 0; start < lines.size(); start = end) {
        end = start + 1;
        while (end < lines.size() && columnsOf(lines[start]).matches(columnsOf(lines[end])))
            ++end;
        if (end - start >= kLeastItems)
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
