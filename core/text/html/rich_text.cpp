#include "core/text/html/rich_text.h"

#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html.h"
#include "core/text/html/html_sanitise.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

bool endsRichLine(const RichBlock& block)
{
    return block.runs.empty() || block.runs.back().text.ends_with('\n');
}

std::string& richTextAtEnd(RichBlock& block, const InlineFormat& look)
{
    if (block.runs.empty() || block.runs.back().look != look)
        block.runs.push_back({{}, look});
    return block.runs.back().text;
}

void trimRichEnd(RichBlock& block)
{
    if (block.runs.empty() || !block.runs.back().text.ends_with(' '))
        return;
    block.runs.back().text.pop_back();
    if (block.runs.back().text.empty())
        block.runs.pop_back();
}

/// Nothing to see but line breaks.
bool isRichBlank(const RichBlock& block)
{
    return std::ranges::all_of(
        block.runs, [](const RichRun& run) { return std::ranges::all_of(run.text, isAsciiSpace); });
}

/// Turns the tree of sanitised HTML into blocks.
class RichReader {
public:
    explicit RichReader(const HtmlTree& tree) : m_tree(tree) {}

    [[nodiscard]] RichText run()
    {
        visitChildren(0);
        finish();
        return std::move(m_text);
    }

private:
    void visitChildren(std::size_t index)
    {
        for (const std::size_t child : m_tree[index].children)
            visit(child);
    }
    void visit(std::size_t index);
    void visitFormat(std::size_t index, bool InlineFormat::* member);
    void visitList(std::size_t index);
    void visitItem(std::size_t index);
    void start(int heading);
    void finish();

    const HtmlTree& m_tree;
    RichText m_text;
    RichBlock m_block;
    bool m_isOpen = false;
    /// The item around has a block already, so that another one would be an item of its own.
    bool m_isItemTaken = false;
    std::vector<RichList> m_lists;
    InlineFormat m_look;
};

void RichReader::visit(std::size_t index)
{
    const HtmlNode& node = m_tree[index];
    if (node.isText()) {
        if (!m_isOpen && std::ranges::all_of(node.text, isAsciiSpace))
            return;
        start(0);
        addRichText(m_block, node.text, m_look);
    } else if (node.tag == "br") {
        start(0);
        addRichLineBreak(m_block, m_look);
    } else if (node.tag == "b") {
        visitFormat(index, &InlineFormat::isBold);
    } else if (node.tag == "i") {
        visitFormat(index, &InlineFormat::isItalic);
    } else if (node.tag == "u") {
        visitFormat(index, &InlineFormat::isUnderlined);
    } else if (isListHtmlTag(node.tag)) {
        visitList(index);
    } else if (node.tag == "li") {
        visitItem(index);
    } else {
        finish();
        start(isHeadingHtmlTag(node.tag) ? node.tag[1] - '0' : 0);
        visitChildren(index);
        finish();
    }
}

void RichReader::visitFormat(std::size_t index, bool InlineFormat::* member)
{
    const bool before = std::exchange(m_look.*member, true);
    visitChildren(index);
    m_look.*member = before;
}

void RichReader::visitList(std::size_t index)
{
    finish();
    m_lists.push_back(m_tree[index].tag == "ol" ? RichList::Numbered : RichList::Bulleted);
    // A list right behind another one of its kind would go on with it.
    if (!m_text.blocks.empty()) {
        const auto& before = m_text.blocks.back().lists;
        const bool goesOn = std::ranges::mismatch(m_lists, before).in1 == m_lists.end();
        m_text.isWhole = m_text.isWhole && !goesOn;
    }
    visitChildren(index);
    finish();
    m_lists.pop_back();
    m_isItemTaken = true;
}

void RichReader::visitItem(std::size_t index)
{
    finish();
    m_isItemTaken = false;
    visitChildren(index);
    finish();
}

void RichReader::start(int heading)
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_block = {m_lists.empty() ? heading : 0, m_lists, {}};
    if (!m_lists.empty() && (m_isItemTaken || heading > 0))
        m_text.isWhole = false;
}

void RichReader::finish()
{
    if (!std::exchange(m_isOpen, false))
        return;
    trimRichEnd(m_block);
    if (!isRichBlank(m_block)) {
        m_isItemTaken = true;
        m_text.blocks.push_back(std::move(m_block));
    } else if (!m_block.runs.empty()) {
        m_text.isWhole = false;
    }
}

/// Whether the source holds what is written differently, or not at all, once it was sanitised.
bool isSanitary(std::string_view source)
{
    const auto html = parseHtml(source);
    const auto isHarmless = [](const HtmlProblem& problem) {
        return problem.kind == HtmlProblemKind::BareAmpersand
               || problem.kind == HtmlProblemKind::BareLessThan;
    };
    const auto isAllowed = [](const HtmlElement& element) {
        const HtmlTagRole role = htmlTagRole(element.tag);
        return element.attributes.empty()
               && (role == HtmlTagRole::Allowed || role == HtmlTagRole::Underline);
    };
    return html && html->lost.empty() && std::ranges::all_of(html->problems, isHarmless)
           && std::ranges::all_of(html->elements, isAllowed);
}

} // namespace

void addRichText(RichBlock& block, std::string_view text, const InlineFormat& look)
{
    for (const char c : text) {
        if (isAsciiControl(c))
            continue;
        if (!isAsciiSpace(c))
            richTextAtEnd(block, look) += c;
        else if (!endsRichLine(block) && !block.runs.back().text.ends_with(' '))
            richTextAtEnd(block, look) += ' ';
    }
}

void addRichLineBreak(RichBlock& block, const InlineFormat& look)
{
    trimRichEnd(block);
    richTextAtEnd(block, look) += '\n';
}

tl::expected<RichText, SyntaxFault> readRichText(std::string_view source)
{
    const auto clean = sanitisedHtml(source);
    if (!clean)
        return tl::unexpected(clean.error());
    const HtmlTree tree = htmlTree(*clean, htmlTokens(*clean));
    RichText text = RichReader(tree).run();
    text.isWhole = text.isWhole && isSanitary(source);
    return text;
}

} // namespace core
