#include "core/text/html/html_blocks.h"

#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

/// Cuts a tree into blocks; what stands between two blocks becomes one without a tag.
class BlockScan {
public:
    explicit BlockScan(const HtmlTree& tree) : m_tree(tree), m_holdsBlock(tree.size())
    {
        // Children stand behind their parents, so one pass from the end knows every descendant.
        for (auto index = tree.size(); index-- > 1;)
            if (m_holdsBlock[index] || isBlockHtmlTag(tree[index].tag))
                m_holdsBlock[tree[index].parent] = true;
    }

    [[nodiscard]] std::vector<HtmlBlock> run()
    {
        visitChildren(0);
        flush();
        return std::move(m_blocks);
    }

private:
    void visitChildren(std::size_t index);
    void visit(std::size_t index);
    void addText(std::size_t index, std::string& text) const;
    [[nodiscard]] TextRange writtenRange(std::size_t index) const;
    void flush();

    const HtmlTree& m_tree;
    std::vector<bool> m_holdsBlock;
    std::vector<HtmlBlock> m_blocks;
    HtmlBlock m_loose;
};

std::string onOneHtmlLine(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (!isAsciiSpace(c))
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

void BlockScan::visitChildren(std::size_t index)
{
    for (const std::size_t child : m_tree[index].children)
        visit(child);
}

void BlockScan::visit(std::size_t index)
{
    const HtmlNode& node = m_tree[index];
    const bool isLeaf = node.tag == "p" || isListHtmlTag(node.tag) || isHeadingHtmlTag(node.tag);
    if (isLeaf || (isBlockHtmlTag(node.tag) && !m_holdsBlock[index])) {
        flush();
        std::string text;
        addText(index, text);
        if (node.startTag.end > 0)
            m_blocks.push_back({node.tag, node.range, onOneHtmlLine(text)});
    } else if (m_holdsBlock[index]) {
        flush();
        visitChildren(index);
        flush();
    } else {
        const TextRange range = writtenRange(index);
        if (m_loose.text.empty())
            m_loose.range = range;
        m_loose.range.end = std::max(m_loose.range.end, range.end);
        addText(index, m_loose.text);
    }
}

/// Of an element that browsers open again, from its first to its last part that stands there.
TextRange BlockScan::writtenRange(std::size_t index) const
{
    const HtmlNode& node = m_tree[index];
    if (node.isText() || node.startTag.end > 0 || node.children.empty())
        return node.range;
    return {writtenRange(node.children.front()).start,
            std::max(node.range.end, writtenRange(node.children.back()).end)};
}

void BlockScan::addText(std::size_t index, std::string& text) const
{
    const HtmlNode& node = m_tree[index];
    text += node.text;
    for (const std::size_t child : node.children)
        addText(child, text);
    if (node.tag == "br" || node.tag == "li" || isBlockHtmlTag(node.tag))
        text += '\n';
}

void BlockScan::flush()
{
    m_loose.text = onOneHtmlLine(m_loose.text);
    if (!m_loose.text.empty())
        m_blocks.push_back(m_loose);
    m_loose = {};
}

} // namespace

std::vector<HtmlBlock> htmlBlocks(const HtmlTree& tree)
{
    return BlockScan(tree).run();
}

} // namespace core
