#include "core/text/html/html_nesting.h"

#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

/// Where what the source ends inside of begins (a comment, a script), else the end.
std::size_t endOfMarkup(std::string_view source, const std::vector<HtmlToken>& tokens)
{
    auto token = tokens.rbegin();
    if (token == tokens.rend())
        return 0;
    const bool isRaw = token->kind == HtmlTokenKind::RawText;
    if (isRaw)
        ++token;
    const bool isStart = token->kind == HtmlTokenKind::StartTag && isRawTextHtmlTag(token->name);
    const bool isOpen = isRaw || isStart || token->kind == HtmlTokenKind::Comment
                        || token->kind == HtmlTokenKind::Declaration
                        || token->kind == HtmlTokenKind::UnfinishedTag;
    if (isOpen)
        return token->range.start;
    return token->range.end - (source.ends_with("</") ? 2 : 0);
}

/// Follows the tags as written: every start tag wants its end tag, in the right order.
class NestingScan {
public:
    NestingScan(std::string_view source, const std::vector<HtmlToken>& tokens)
        : m_source(source), m_end(endOfMarkup(source, tokens))
    {
    }

    void start(const HtmlToken& tag);
    void end(const HtmlToken& tag);
    void finish(const HtmlTree& tree);

    HtmlNesting result;

private:
    /// An element that ended with one around it, and that one's end tag.
    struct Cut {
        std::size_t element;
        TextRange by;
    };
    void close(const HtmlToken& tag);
    void crossed(const HtmlToken& tag, const Cut& cut);
    void stray(const HtmlToken& tag);
    void unclosed(const Cut& cut);
    void misplaced(std::size_t element, std::size_t at);
    [[nodiscard]] std::vector<TextEdit> repairOfMisplaced(std::size_t element,
                                                          const HtmlElement& inner) const;
    [[nodiscard]] std::size_t withoutSpacesBefore(std::size_t at, std::size_t from) const;
    [[nodiscard]] bool isBlank(std::size_t start, std::size_t end) const;
    [[nodiscard]] HtmlElement& element(std::size_t index) { return result.elements[index]; }

    std::string_view m_source;
    /// An end tag behind it would not be one.
    std::size_t m_end;
    std::vector<std::size_t> m_open;
    std::unordered_map<std::string, std::size_t> m_openByTag;
    std::unordered_map<std::string, std::vector<Cut>> m_cutByTag;
    /// Where browsers end each element, by the place of its start tag.
    std::unordered_map<std::size_t, const HtmlNode*> m_ends;
};

std::string endTagOf(const std::string& tag)
{
    return "</" + tag + ">";
}

void NestingScan::start(const HtmlToken& tag)
{
    const auto parent = m_open.empty() ? std::nullopt : std::optional(m_open.back());
    result.elements.push_back({tag.name, tag.range, std::nullopt, parent, tag.attributes});
    if (isVoidHtmlTag(tag.name))
        return;
    m_open.push_back(result.elements.size() - 1);
    ++m_openByTag[tag.name];
}

void NestingScan::end(const HtmlToken& tag)
{
    if (m_openByTag[tag.name] > 0)
        return close(tag);
    auto& cuts = m_cutByTag[tag.name];
    if (cuts.empty())
        return stray(tag);
    crossed(tag, cuts.back());
    cuts.pop_back();
}

void NestingScan::close(const HtmlToken& tag)
{
    for (bool found = false; !found; m_open.pop_back()) {
        HtmlElement& last = element(m_open.back());
        --m_openByTag[last.tag];
        found = last.tag == tag.name;
        if (found)
            last.endTag = tag.range;
        else
            m_cutByTag[last.tag].push_back({m_open.back(), tag.range});
    }
}

void NestingScan::crossed(const HtmlToken& tag, const Cut& cut)
{
    HtmlElement& crossing = element(cut.element);
    crossing.endTag = tag.range;
    HtmlProblem problem{HtmlProblemKind::CrossedEndTag, tag.range, tag.name, {}};
    problem.repair.push_back({{cut.by.start, cut.by.start}, endTagOf(tag.name)});
    // Formatting goes on behind the element that ended; a block does not.
    if (isFormattingHtmlTag(tag.name) && !isBlank(cut.by.end, tag.range.start))
        problem.repair.push_back({{cut.by.end, cut.by.end}, "<" + tag.name + ">"});
    else
        problem.repair.push_back({tag.range, ""});
    result.problems.push_back(std::move(problem));
}

void NestingScan::stray(const HtmlToken& tag)
{
    // "</br>" is a line break to browsers.
    const char* replacement = tag.name == "br" ? "<br>" : "";
    result.problems.push_back(
        {HtmlProblemKind::StrayEndTag, tag.range, tag.name, {{tag.range, replacement}}});
}

void NestingScan::unclosed(const Cut& cut)
{
    const HtmlElement& open = element(cut.element);
    auto end = cut.by.start;
    if (const auto found = m_ends.find(open.startTag.start); found != m_ends.end())
        end = std::min(end, found->second->range.end);
    end = std::max(end, open.startTag.end);
    end = withoutSpacesBefore(end, open.startTag.end);
    HtmlProblem problem{HtmlProblemKind::UnclosedElement, open.startTag, open.tag, {}};
    // One of these without an end tag holds nothing; the others hold the rest.
    if (open.tag == "textarea" || open.tag == "title")
        end = open.startTag.end;
    else if (isRawTextHtmlTag(open.tag))
        end = m_source.size();
    // No end tag ends plaintext.
    if (open.tag != "plaintext")
        problem.repair = {{{end, end}, endTagOf(open.tag)}};
    result.problems.push_back(std::move(problem));
}

void NestingScan::misplaced(std::size_t index, std::size_t at)
{
    const auto startOf = [](const HtmlElement& candidate) { return candidate.startTag.start; };
    const auto inner = std::ranges::lower_bound(result.elements, at, {}, startOf);
    if (inner == result.elements.end() || inner->startTag.start != at)
        return;
    result.problems.push_back({HtmlProblemKind::MisplacedElement, inner->startTag,
                               element(index).tag, repairOfMisplaced(index, *inner)});
}

std::vector<TextEdit> NestingScan::repairOfMisplaced(std::size_t index,
                                                     const HtmlElement& inner) const
{
    const HtmlElement& outer = result.elements[index];
    if (inner.parent != index || (!inner.endTag && !isVoidHtmlTag(inner.tag)))
        return {};
    const auto innerEnd = inner.endTag ? inner.endTag->end : inner.startTag.end;
    std::vector<TextEdit> edits;
    const auto end = withoutSpacesBefore(inner.startTag.start, outer.startTag.end);
    if (end == outer.startTag.end)
        edits.push_back({outer.startTag, ""});
    else
        edits.push_back({{end, end}, endTagOf(outer.tag)});
    if (isBlank(innerEnd, outer.endTag->start))
        edits.push_back({*outer.endTag, ""});
    else
        edits.push_back({{innerEnd, innerEnd}, "<" + outer.tag + ">"});
    return edits;
}

void NestingScan::finish(const HtmlTree& tree)
{
    for (const HtmlNode& node : tree)
        if (node.endsEarly && node.startTag.end > 0)
            m_ends.emplace(node.startTag.start, &node);
    for (const std::size_t open : m_open)
        unclosed({open, {m_end, m_end}});
    for (const auto& [tag, cuts] : m_cutByTag)
        for (const Cut& cut : cuts)
            unclosed(cut);
    for (std::size_t index = 0; index < result.elements.size(); ++index) {
        const HtmlElement& outer = result.elements[index];
        const auto early = m_ends.find(outer.startTag.start);
        if (outer.endTag && early != m_ends.end()
            && (outer.tag == "p" || outer.tag == "li" || isHeadingHtmlTag(outer.tag)))
            misplaced(index, early->second->range.end);
    }
}

std::size_t NestingScan::withoutSpacesBefore(std::size_t at, std::size_t from) const
{
    while (at > from && isAsciiSpace(m_source[at - 1]))
        --at;
    return at;
}

bool NestingScan::isBlank(std::size_t start, std::size_t end) const
{
    return std::ranges::all_of(m_source.substr(start, end - start), isAsciiSpace);
}

} // namespace

HtmlNesting htmlNesting(std::string_view source, const std::vector<HtmlToken>& tokens,
                        const HtmlTree& tree)
{
    NestingScan scan(source, tokens);
    for (const HtmlToken& token : tokens) {
        if (token.kind == HtmlTokenKind::StartTag)
            scan.start(token);
        else if (token.kind == HtmlTokenKind::EndTag)
            scan.end(token);
    }
    scan.finish(tree);
    return std::move(scan.result);
}

} // namespace core
