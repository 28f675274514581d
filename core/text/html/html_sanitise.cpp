#include "core/text/html/html_sanitise.h"

#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <cstdint>
#include <ranges>

namespace core {

namespace {

/// An element to be open in the output; two elements of one tag are told apart by their node.
struct Level {
    std::string_view tag;
    std::size_t node = 0;

    bool operator==(const Level&) const = default;
};
using Levels = std::vector<Level>;

bool isParagraph(const Level& level)
{
    return level.tag == "p" || isHeadingHtmlTag(level.tag);
}

bool isFormat(const Level& level)
{
    return level.tag == "b" || level.tag == "i" || level.tag == "u";
}

void dropFrom(Levels& levels, Levels::iterator first)
{
    levels.erase(first, levels.end());
}

/// Adds a block to lists, items and at most one paragraph or heading, as a browser would have them.
void addBlock(Levels& blocks, const Level& block)
{
    const bool isInParagraph = !blocks.empty() && isParagraph(blocks.back());
    if (isInParagraph && block.tag == "p" && isHeadingHtmlTag(blocks.back().tag))
        return;
    if (isInParagraph)
        blocks.pop_back();
    Level added = block;
    if (block.tag == "li") {
        const auto outer =
            std::ranges::find_if(std::ranges::reverse_view(blocks), [](const Level& level) {
                return level.tag == "li" || isListHtmlTag(level.tag);
            });
        if (outer == blocks.rend())
            added.tag = "p";
        else if (outer->tag == "li")
            dropFrom(blocks, outer.base() - 1);
    }
    blocks.push_back(added);
}

/// What of the wanted elements can be open at once so that browsers read it the same way: blocks
/// outside, each kind of formatting once inside.
Levels openable(const Levels& wanted)
{
    Levels blocks;
    Levels formats;
    for (const Level& level : wanted) {
        if (!isFormat(level))
            addBlock(blocks, level);
        else if (std::ranges::find(formats, level.tag, &Level::tag) == formats.end())
            formats.push_back(level);
    }
    blocks.insert(blocks.end(), formats.begin(), formats.end());
    return blocks;
}

std::size_t commonDepth(const Levels& a, const Levels& b)
{
    const auto [end, unused] = std::ranges::mismatch(a, b);
    return static_cast<std::size_t>(end - a.begin());
}

/// Writes text at levels; elements open when the first text inside comes, so none is empty.
class SanitisedWriter {
public:
    /// Text, or with "<br>" a line break, inside the wanted elements.
    void write(const Levels& wanted, std::string_view markup, bool isBlank);
    [[nodiscard]] std::string finish();

private:
    struct Pending {
        Levels levels;
        std::string_view markup;
    };
    void open(const Levels& levels);
    void closeDownTo(std::size_t depth);
    void writePending(const Levels& next);

    std::string m_text;
    Levels m_open;
    /// White space waits for what follows: it opens no element of its own.
    std::vector<Pending> m_pending;
};

void SanitisedWriter::write(const Levels& wanted, std::string_view markup, bool isBlank)
{
    Levels levels = openable(wanted);
    if (isBlank) {
        m_pending.push_back({std::move(levels), markup});
        return;
    }
    writePending(levels);
    open(levels);
    m_text += markup;
}

void SanitisedWriter::writePending(const Levels& next)
{
    // What opens for the text to come must stay open until then: other white space may wait between
    // them, outside of it.
    std::vector<std::size_t> coming(m_pending.size());
    std::size_t deepest = next.size();
    for (std::size_t at = m_pending.size(); at-- > 0;)
        coming[at] = deepest = std::min(deepest, commonDepth(m_pending[at].levels, next));
    for (std::size_t at = 0; at < m_pending.size(); ++at) {
        Pending& space = m_pending[at];
        space.levels.resize(std::max(commonDepth(space.levels, m_open), coming[at]));
        open(space.levels);
        m_text += space.markup;
    }
    m_pending.clear();
}

void SanitisedWriter::open(const Levels& levels)
{
    closeDownTo(commonDepth(m_open, levels));
    for (auto at = m_open.size(); at < levels.size(); ++at) {
        m_text.append("<").append(levels[at].tag).append(">");
        m_open.push_back(levels[at]);
    }
}

void SanitisedWriter::closeDownTo(std::size_t depth)
{
    for (; m_open.size() > depth; m_open.pop_back())
        m_text.append("</").append(m_open.back().tag).append(">");
}

std::string SanitisedWriter::finish()
{
    writePending({});
    closeDownTo(0);
    return std::move(m_text);
}

/// Controls and characters that never stand for one, which browsers replace when they read them.
bool isHtmlControl(std::int32_t point)
{
    const bool isSpace = point == '\n' || point == '\t';
    const bool isControl = point >= 0 && point < 0x20 && !isSpace;
    return isControl || (point >= 0x7F && point <= 0x9F) || (point >= 0xFDD0 && point <= 0xFDEF)
           || (point & 0xFFFE) == 0xFFFE;
}

class Sanitiser {
public:
    explicit Sanitiser(const HtmlTree& tree) : m_tree(tree), m_escaped(tree.size()) {}

    [[nodiscard]] std::string run()
    {
        visitChildren(0);
        return m_writer.finish();
    }

private:
    void visitChildren(std::size_t index)
    {
        for (const std::size_t child : m_tree[index].children)
            visit(child);
    }
    void visit(std::size_t index);

    const HtmlTree& m_tree;
    /// Kept until the end: the writer looks at white space later.
    std::vector<std::string> m_escaped;
    Levels m_wanted;
    SanitisedWriter m_writer;
};

void Sanitiser::visit(std::size_t index)
{
    const HtmlNode& node = m_tree[index];
    if (node.isText()) {
        m_escaped[index] = escapedHtmlText(node.text);
        const std::string& text = m_escaped[index];
        if (text.empty())
            return;
        m_writer.write(m_wanted, text, std::ranges::all_of(text, isAsciiSpace));
        return;
    }
    if (node.tag == "br")
        return m_writer.write(m_wanted, "<br>", false);
    // The cells of a row are told apart.
    const bool isCell = node.tag == "td" || node.tag == "th";
    if (isCell && m_tree[node.parent].children.front() != index)
        m_writer.write(m_wanted, " ", true);
    const auto tag = keptHtmlTag(node.tag);
    if (!tag.empty())
        m_wanted.push_back({tag, index});
    visitChildren(index);
    if (!tag.empty())
        m_wanted.pop_back();
}

} // namespace

std::string escapedHtmlText(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const char c = text[at];
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '\r' || c == '\f')
            result += '\n';
        else if (!isHtmlControl(character.point))
            result += text.substr(at, character.size);
        at += character.size;
    }
    return result;
}

tl::expected<std::string, SyntaxFault> sanitisedHtml(std::string_view source)
{
    const auto tokens =
        source.size() > kHtmlMaxBytes ? std::vector<HtmlToken>() : htmlTokens(source);
    if (auto refusal = htmlRefusal(source, tokens))
        return tl::unexpected(std::move(*refusal));
    return Sanitiser(htmlTree(source, tokens)).run();
}

std::string visibleHtmlText(std::string_view source)
{
    const auto html = parseHtml(source);
    return html ? html->visibleText : std::string();
}

} // namespace core
