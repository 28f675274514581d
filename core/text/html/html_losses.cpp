#include "core/text/html/html_losses.h"

#include "core/text/html/html_bounds.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tokens.h"
#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 20> kStyleTags{
    "abbr", "acronym", "big",  "center", "cite",  "code", "del",    "dfn", "font", "ins",
    "kbd",  "mark",    "nobr", "s",      "small", "span", "strike", "sub", "sup",  "tt"};
constexpr std::array<std::string_view, 10> kTableTags{
    "table", "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"};

class LossScan {
public:
    explicit LossScan(std::string_view source) : m_source(source) {}

    void add(const HtmlToken& token);
    void add(HtmlLossKind kind, TextRange range, bool isEndTag = false)
    {
        m_losses.push_back({kind, range, isEndTag});
    }
    [[nodiscard]] std::vector<HtmlLoss> take() { return std::move(m_losses); }

private:
    void addTag(const HtmlToken& tag);
    void addAttributes(const HtmlToken& tag);
    void addControls(TextRange text);

    std::string_view m_source;
    std::vector<HtmlLoss> m_losses;
};

void LossScan::add(const HtmlToken& token)
{
    switch (token.kind) {
    case HtmlTokenKind::StartTag:
    case HtmlTokenKind::EndTag:
        addTag(token);
        break;
    case HtmlTokenKind::Text:
        addControls(token.range);
        break;
    case HtmlTokenKind::UnfinishedTag:
        add(HtmlLossKind::Tag, token.range);
        break;
    case HtmlTokenKind::RawText:
    case HtmlTokenKind::Comment:
    case HtmlTokenKind::Declaration:
        break;
    }
}

void LossScan::addTag(const HtmlToken& tag)
{
    if (keptHtmlTag(tag.name).empty())
        // Only the outermost tag of a table counts as one.
        add(htmlLossKind(tag.name), tag.range,
            tag.kind == HtmlTokenKind::EndTag
                || (tag.name != "table" && htmlLossKind(tag.name) == HtmlLossKind::Table));
    else
        addAttributes(tag);
}

void LossScan::addAttributes(const HtmlToken& tag)
{
    for (const HtmlAttribute& attribute : tag.attributes) {
        // The space before it goes, too.
        auto start = attribute.range.start;
        while (start > tag.range.start && isAsciiSpace(m_source[start - 1]))
            --start;
        const bool isStyle = attribute.name == "style" || attribute.name == "class";
        add(isStyle ? HtmlLossKind::Style : HtmlLossKind::Attribute, {start, attribute.range.end});
    }
}

void LossScan::addControls(TextRange text)
{
    for (auto at = text.start; at < text.end; ++at)
        if (isAsciiControl(m_source[at]))
            add(HtmlLossKind::ControlCharacter, {at, at + 1});
}

/// Of a part that is dropped altogether, by the token it begins with.
HtmlLossKind kindOfDropped(const HtmlToken& first)
{
    if (first.kind == HtmlTokenKind::Comment || first.kind == HtmlTokenKind::Declaration)
        return HtmlLossKind::Comment;
    if (first.kind == HtmlTokenKind::UnfinishedTag)
        return HtmlLossKind::Tag;
    return first.name == "style" ? HtmlLossKind::Style : HtmlLossKind::Embedded;
}

} // namespace

HtmlLossKind htmlLossKind(std::string_view tag)
{
    if (tag == "a")
        return HtmlLossKind::Link;
    if (tag == "img" || tag == "image" || tag == "picture")
        return HtmlLossKind::Image;
    if (std::ranges::find(kTableTags, tag) != kTableTags.end())
        return HtmlLossKind::Table;
    if (std::ranges::find(kStyleTags, tag) != kStyleTags.end())
        return HtmlLossKind::Style;
    return isDroppedHtmlTag(tag) ? HtmlLossKind::Embedded : HtmlLossKind::Tag;
}

std::vector<HtmlLoss> htmlLosses(std::string_view source)
{
    const auto tokens = htmlTokens(source);
    DroppedHtml dropped(tokens);
    LossScan scan(source);
    for (const HtmlToken& token : tokens) {
        const TextRange* part = dropped.partOf(token);
        if (!part)
            scan.add(token);
        else if (token.range.start == part->start)
            scan.add(kindOfDropped(token), *part);
    }
    return scan.take();
}

} // namespace core
