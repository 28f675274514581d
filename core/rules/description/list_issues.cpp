#include "core/rules/description/list_mark.h"
#include "core/rules/description/shown_lines.h"
#include "core/rules/description/structure_issues.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tokens.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr std::size_t kLeastItems = 2;

/// The tag of the block that the place lies in; empty for text in none.
std::string_view blockTagAt(const Html& html, std::size_t place)
{
    const auto after = std::ranges::upper_bound(
        html.blocks, place, {}, [](const HtmlBlock& block) { return block.range.start; });
    const bool isInside = after != html.blocks.begin() && place < std::prev(after)->range.end;
    return isInside ? std::string_view(std::prev(after)->tag) : std::string_view();
}

bool isBlankText(std::string_view text)
{
    return std::ranges::all_of(textCharacters(text, TextForm::Html),
                               [](const TextCharacter& one) { return isBlank(one.point); });
}

enum class Side { Before, Between, Behind };

/// What parts a line from the one beside it; formatting may begin and end around.
struct Border {
    /// Of the source, with the white space behind.
    TextRange range;
    int breaks = 0;
    bool endsParagraph = false;
    bool startsParagraph = false;
};

/// Reads the tags between two lines.
class BorderReader {
public:
    BorderReader(std::string_view source, TextRange gap, Side side)
        : m_source(source), m_gap(gap), m_side(side)
    {
    }

    /// Nothing where more than formatting, one line break or the border of paragraphs stands there.
    [[nodiscard]] std::optional<Border> run()
    {
        const std::string_view gap = partOf(m_source, m_gap);
        // Lines of the source without a tag between them.
        if (gap.find('<') == std::string_view::npos && gap.find('\n') != std::string_view::npos)
            return Border{m_gap};
        for (const HtmlToken& token : htmlTokens(gap))
            if (!read(token))
                break;
        const bool isParagraph = m_border.endsParagraph || m_border.startsParagraph;
        const int most = isParagraph && m_side == Side::Between ? 0 : 1;
        return m_isThere && !m_isForeign && m_border.breaks <= most ? std::optional(m_border)
                                                                    : std::nullopt;
    }

private:
    bool read(const HtmlToken& token);
    /// What is neither a border nor formatting: before and behind a list it does not matter.
    bool foreign()
    {
        if (m_side == Side::Before)
            m_isThere = false;
        m_isForeign = m_isForeign || m_side == Side::Between;
        return m_side == Side::Before;
    }

    std::string_view m_source;
    TextRange m_gap;
    Side m_side;
    Border m_border;
    /// Behind the last formatting tag.
    std::size_t m_blankFrom = m_gap.start;
    bool m_isThere = false;
    bool m_isForeign = false;
};

/// False once the rest does not matter.
bool BorderReader::read(const HtmlToken& token)
{
    const TextRange place{m_gap.start + token.range.start, m_gap.start + token.range.end};
    const bool isStart = token.kind == HtmlTokenKind::StartTag;
    const bool isTag = isStart || token.kind == HtmlTokenKind::EndTag;
    if (isTag && isFormattingHtmlTag(token.name)) {
        m_blankFrom = place.end;
        return true;
    }
    if (token.kind == HtmlTokenKind::Text && isBlankText(partOf(m_source, place))) {
        if (m_isThere && m_border.range.end == place.start && m_side != Side::Behind)
            m_border.range.end = place.end;
        return true;
    }
    if (!isTag || (token.name != "p" && token.name != "br") || !token.attributes.empty())
        return foreign();
    const bool startsAnew = m_side == Side::Before && token.name == "p";
    if (startsAnew)
        m_border = {};
    const std::size_t first = m_side == Side::Before ? place.start : m_blankFrom;
    m_border.range = {m_isThere && !startsAnew ? m_border.range.start : first, place.end};
    m_border.breaks += token.name == "br" ? 1 : 0;
    m_border.endsParagraph = m_border.endsParagraph || (token.name == "p" && !isStart);
    m_border.startsParagraph = m_border.startsParagraph || (token.name == "p" && isStart);
    m_isThere = m_side != Side::Before || !m_border.endsParagraph;
    return m_side != Side::Behind || token.name != "p";
}

/// Whether each formatting tag that begins in the part ends there, too.
bool isBalanced(std::string_view part)
{
    std::vector<std::string> open;
    for (const HtmlToken& token : htmlTokens(part)) {
        if (token.kind == HtmlTokenKind::StartTag && !isVoidHtmlTag(token.name))
            open.push_back(token.name);
        if (token.kind != HtmlTokenKind::EndTag)
            continue;
        if (open.empty() || open.back() != token.name)
            return false;
        open.pop_back();
    }
    return open.empty();
}

/// The lines of a description and what stands between them.
class ListWriter {
public:
    ListWriter(const Html& html, std::string_view source, std::span<const ShownLine> lines)
        : m_html(html),
          m_source(source),
          m_lines(lines),
          m_isTagless(source.find('<') == std::string_view::npos)
    {
    }

    /// Makes items of the lines from first to before end; nothing where tags stand in the way.
    [[nodiscard]] std::vector<TextEdit> edits(std::size_t first, std::size_t end,
                                              std::string_view tag) const;

private:
    /// Before the line, or behind the last.
    [[nodiscard]] std::optional<Border> borderBefore(std::size_t line, Side side) const
    {
        const std::size_t start = line == 0 ? 0 : m_lines[line - 1].range().end;
        const std::size_t end =
            line == m_lines.size() ? m_source.size() : m_lines[line].range().start;
        if (m_isTagless)
            return Border{{start, end}};
        const auto border = BorderReader(m_source, {start, end}, side).run();
        const std::size_t place = side == Side::Before ? end : start;
        if (!border && side != Side::Between && !isInParagraph(place))
            return Border{{place, place}};
        return border;
    }
    [[nodiscard]] bool isInParagraph(std::size_t place) const
    {
        return blockTagAt(m_html, place) == "p";
    }

    const Html& m_html;
    std::string_view m_source;
    std::span<const ShownLine> m_lines;
    /// Plain text, whose lines have no more than white space between them.
    bool m_isTagless;
};

std::vector<TextEdit> ListWriter::edits(std::size_t first, std::size_t end,
                                        std::string_view tag) const
{
    const std::string name(tag);
    std::optional<Border> before = borderBefore(first, Side::Before);
    if (!before)
        return {};
    const bool isInside = isInParagraph(m_lines[first].range().start);
    const bool cuts = isInside && !before->startsParagraph;
    const std::size_t start = before->range.start;
    const bool isAtLine = before->startsParagraph || start == 0 || m_source[start - 1] == '\n';
    const std::string newLine = isAtLine ? "" : "\n";
    std::vector<TextEdit> edits{
        {before->range, (cuts ? "</p>" : "") + newLine + "<" + name + ">\n<li>"}};
    for (std::size_t at = first; at < end; ++at) {
        const bool isLast = at + 1 == end;
        const auto after = borderBefore(at + 1, isLast ? Side::Behind : Side::Between);
        if (!after || !isBalanced(partOf(m_source, {before->range.end, after->range.start})))
            return {};
        for (std::size_t sign = 0; sign < listMarkOf(m_lines[at]).size; ++sign)
            edits.push_back({m_lines[at].characters[sign].range(), {}});
        const bool resumes = isLast && isInside && !after->endsParagraph;
        const bool isLine = resumes
                            || (isLast && !isInside && after->range.end > after->range.start
                                && !after->endsParagraph);
        edits.push_back({after->range, !isLast ? "</li>\n<li>"
                                               : "</li>\n</" + name + ">" + (isLine ? "\n" : "")
                                                     + (resumes ? "<p>" : "")});
        before = after;
    }
    return edits;
}

} // namespace

std::vector<DescriptionIssue> fakeListIssues(const Listing& listing, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    const auto characters = textCharacters(listing.description, TextForm::Html);
    const auto lines = shownLines(characters);
    const ListWriter writer(html, listing.description, lines);
    for (std::size_t start = 0, end = 0; start < lines.size(); start = end) {
        const ListMark first = listMarkOf(lines[start]);
        end = start + 1;
        for (ListMark mark = first; end < lines.size() && goesOn(mark, listMarkOf(lines[end]));
             ++end)
            mark = listMarkOf(lines[end]);
        if (end - start < kLeastItems
            || isListHtmlTag(blockTagAt(html, lines[start].range().start)))
            continue;
        const std::string tag = first.number != 0 ? "ol" : "ul";
        issues.push_back(
            {.range = TextRange{lines[start].range().start, lines[end - 1].range().end},
             .text = translatable("rule", "%1 lines begin with typed bullets, dashes or numbers: a "
                                          "screen reader does not tell that this is a list, nor "
                                          "how long it is. Make it a list <%2>."),
             .arguments = {static_cast<long long>(end - start), tag},
             .fixId = "makeList",
             .fixLabel = translatable("fix", "Make it a list <%2>"),
             .edits = writer.edits(start, end, tag)});
    }
    return issues;
}

} // namespace core
