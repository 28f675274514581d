#include "core/text/html/html_tree.h"

#include "core/text/html/html_bounds.h"
#include "core/text/letters/characters.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace core {

namespace {

/// Deeper elements become siblings; only unclosed formatting gets there.
constexpr int kMaxTreeDepth = 256;

constexpr unsigned kClonedFlags = GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT
                                  | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED
                                  | GUMBO_INSERTION_CONVERTED_FROM_END_TAG;

class GumboParse {
public:
    explicit GumboParse(std::string_view source)
    {
        m_options.fragment_context = GUMBO_TAG_DIV;
        m_options.max_errors = 0;
        m_output = gumbo_parse_with_options(&m_options, source.data(), source.size());
    }
    ~GumboParse() { gumbo_destroy_output(&m_options, m_output); }
    GumboParse(const GumboParse&) = delete;
    GumboParse& operator=(const GumboParse&) = delete;

    [[nodiscard]] const GumboNode* root() const { return m_output->root; }

private:
    GumboOptions m_options = kGumboDefaultOptions;
    GumboOutput* m_output = nullptr;
};

/// Turns gumbo's nodes, which point into the source, into values with ranges.
class TreeCopy {
public:
    explicit TreeCopy(std::string_view source) : m_source(source) {}

    [[nodiscard]] HtmlTree copy(const GumboNode& root)
    {
        m_tree.emplace_back();
        m_tree.front().range = {0, m_source.size()};
        addChildren(root.v.element, 0, 0);
        return std::move(m_tree);
    }

private:
    [[nodiscard]] TextRange rangeOf(const GumboStringPiece& piece) const
    {
        if (piece.length == 0)
            return {};
        const auto start = static_cast<std::size_t>(piece.data - m_source.data());
        return {start, start + piece.length};
    }
    void addChildren(const GumboElement& element, std::size_t parent, int depth);
    void add(const GumboNode& node, std::size_t parent, int depth);
    [[nodiscard]] HtmlNode textNode(const GumboText& text) const;
    [[nodiscard]] HtmlNode elementNode(const GumboNode& node) const;

    std::string_view m_source;
    HtmlTree m_tree;
};

void TreeCopy::addChildren(const GumboElement& element, std::size_t parent, int depth)
{
    for (unsigned at = 0; at < element.children.length; ++at)
        add(*static_cast<const GumboNode*>(element.children.data[at]), parent, depth);
}

void TreeCopy::add(const GumboNode& node, std::size_t parent, int depth)
{
    const auto index = m_tree.size();
    switch (node.type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        m_tree.push_back(elementNode(node));
        break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
        m_tree.push_back(textNode(node.v.text));
        break;
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_COMMENT:
        return;
    }
    m_tree[index].parent = parent;
    m_tree[parent].children.push_back(index);
    if (!m_tree[index].isText())
        addChildren(node.v.element, depth < kMaxTreeDepth ? index : parent, depth + 1);
}

HtmlNode TreeCopy::textNode(const GumboText& text) const
{
    HtmlNode node;
    node.text = text.text;
    node.range = rangeOf(text.original_text);
    return node;
}

HtmlNode TreeCopy::elementNode(const GumboNode& source) const
{
    const GumboElement& element = source.v.element;
    HtmlNode node;
    GumboStringPiece name = element.original_tag;
    if (name.length > 0)
        gumbo_tag_from_original_text(&name);
    node.tag = element.tag == GUMBO_TAG_UNKNOWN
                   ? asciiLower(std::string_view(name.data, name.length))
                   : gumbo_normalized_tagname(element.tag);
    if ((source.parse_flags & kClonedFlags) == 0)
        node.startTag = rangeOf(element.original_tag);
    node.endsEarly = (source.parse_flags & GUMBO_INSERTION_IMPLICIT_END_TAG) != 0;
    const auto end = std::min<std::size_t>(element.end_pos.offset, m_source.size());
    const auto endTag = node.endsEarly ? TextRange{} : rangeOf(element.original_end_tag);
    node.range = {node.startTag.start, std::max({node.startTag.end, end, endTag.end})};
    return node;
}

/// In UTF-8 they are 0xC2 and a byte from 0x80 to 0x9F; gumbo would show U+FFFD in their place.
void dropC1Controls(std::string& source)
{
    for (std::size_t at = 0; at + 1 < source.size(); ++at)
        if (source[at] == '\xC2' && static_cast<unsigned char>(source[at + 1]) >= 0x80
            && static_cast<unsigned char>(source[at + 1]) <= 0x9F)
            source[at] = source[at + 1] = '\0';
}

} // namespace

HtmlTree htmlTree(std::string_view source, const std::vector<HtmlToken>& tokens)
{
    // Browsers drop NUL inside a body, so what is overwritten leaves nothing behind, and every
    // other byte keeps its place.
    std::string kept(source);
    std::ranges::replace_if(kept, isAsciiControl, '\0');
    dropC1Controls(kept);
    const auto drop = [&](const TextRange& part) {
        std::fill(kept.begin() + static_cast<std::ptrdiff_t>(part.start),
                  kept.begin() + static_cast<std::ptrdiff_t>(part.end), '\0');
    };
    for (const TextRange& part : droppedHtmlParts(tokens))
        drop(part);
    // To gumbo it is still a form with a text of its own; to browsers it is nothing any more.
    for (const HtmlToken& token : tokens)
        if (token.name == "isindex")
            drop(token.range);
    const GumboParse parse(kept);
    return TreeCopy(kept).copy(*parse.root());
}

std::size_t decodedHtmlName(std::string_view text)
{
    const GumboParse parse(text);
    const GumboVector& children = parse.root()->v.element.children;
    if (children.length == 0)
        return text.size();
    const std::string_view shown = static_cast<const GumboNode*>(children.data[0])->v.text.text;
    if (shown.starts_with(text.substr(0, 2)))
        return 0;
    // What follows the name is shown as it stands; the few names of two characters end in ";".
    const auto rest = shown.substr(characterAt(shown, 0).size);
    return text.ends_with(rest) ? text.size() - rest.size() : text.size();
}

} // namespace core
