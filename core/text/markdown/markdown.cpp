#include "core/text/markdown/markdown.h"

#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"

#include <array>
#include <md4c.h>
#include <optional>
#include <string>
#include <utility>

namespace core {

namespace {

/// Writes the HTML that Markdown stands for, without what a description never has: of a link only
/// that it is one, of a picture only that there is one.
class HtmlOfMarkdown {
public:
    /// Nothing where links refer to more bytes of addresses than kMostOfAddresses: an address is
    /// read anew for each link that refers to it, which would cost the square of the text.
    [[nodiscard]] static std::optional<std::string> of(std::string_view text)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return writer(self).block(type, detail, "<");
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return writer(self).block(type, detail, "</");
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            return writer(self).enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void* /*detail*/, void* self) {
            return writer(self).leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* shown, MD_SIZE size, void* self) {
            return writer(self).text(type, {shown, size});
        };
        HtmlOfMarkdown made;
        if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &made) != 0)
            return std::nullopt;
        return std::move(made.m_html);
    }

    static constexpr std::size_t kMostOfAddresses = std::size_t{1024} * 1024;

private:
    static HtmlOfMarkdown& writer(void* self) { return *static_cast<HtmlOfMarkdown*>(self); }

    int block(MD_BLOCKTYPE type, const void* detail, std::string_view open);
    int enterSpan(MD_SPANTYPE type, const void* detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, std::string_view shown);
    void addText(std::string_view shown);
    void addHtml(std::string_view source);
    void beginCell();
    void addTag(std::string_view open, std::string_view name)
    {
        if (!name.empty())
            m_html.append(open).append(name).append(">");
    }

    std::string m_html;
    std::size_t m_addresses = 0;
    /// Within the text that stands for a picture, and pictures may stand in it.
    int m_pictures = 0;
    /// Those that it stands in: a second paragraph of an item is a line of it, not an item.
    int m_items = 0;
    bool m_isCode = false;
    /// A line of code ended, and another may follow.
    bool m_isLineOver = false;
    /// The row has text in an earlier cell, the cell has none yet.
    bool m_isRowBegun = false;
    bool m_isCellEmpty = false;
};

std::string_view nameOf(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return "blockquote";
    case MD_BLOCK_UL:
        return "ul";
    case MD_BLOCK_OL:
        return "ol";
    case MD_BLOCK_LI:
        return "li";
    case MD_BLOCK_CODE:
    case MD_BLOCK_P:
        return "p";
    case MD_BLOCK_TABLE:
        return "table";
    case MD_BLOCK_TR:
        return "tr";
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return "td";
    default:
        return {};
    }
}

std::string_view nameOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return "i";
    case MD_SPAN_STRONG:
        return "b";
    case MD_SPAN_DEL:
        return "del";
    case MD_SPAN_A:
        return "a";
    default:
        return {};
    }
}

int HtmlOfMarkdown::block(MD_BLOCKTYPE type, const void* detail, std::string_view open)
{
    constexpr std::array<std::string_view, 7> kHeadings{"", "h1", "h2", "h3", "h4", "h5", "h6"};
    m_isCode = type == MD_BLOCK_CODE && open == "<";
    m_isLineOver = false;
    m_isCellEmpty = nameOf(type) == "td" && open == "<";
    if (type == MD_BLOCK_TR)
        m_isRowBegun = false;
    if (type == MD_BLOCK_LI)
        m_items += open == "<" ? 1 : -1;
    if (nameOf(type) == "p" && m_items > 0) {
        const auto isBehind = [&](std::string_view tag) { return m_html.ends_with(tag); };
        if (open == "<" && !isBehind("<li>") && !isBehind("</ul>") && !isBehind("</ol>"))
            m_html += "<br>";
        return 0;
    }
    addTag(open, type == MD_BLOCK_H
                     ? kHeadings.at(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level)
                     : nameOf(type));
    return 0;
}

/// A row becomes a line, its cells apart by dashes.
void HtmlOfMarkdown::beginCell()
{
    if (!std::exchange(m_isCellEmpty, false))
        return;
    if (std::exchange(m_isRowBegun, true))
        m_html += " – ";
}

int HtmlOfMarkdown::enterSpan(MD_SPANTYPE type, const void* detail)
{
    if (type == MD_SPAN_A)
        m_addresses += static_cast<const MD_SPAN_A_DETAIL*>(detail)->href.size
                       + static_cast<const MD_SPAN_A_DETAIL*>(detail)->title.size;
    else if (type == MD_SPAN_IMG)
        m_addresses += static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src.size
                       + static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->title.size;
    if (m_addresses > kMostOfAddresses)
        return -1;
    if (type != MD_SPAN_IMG)
        beginCell();
    if (type == MD_SPAN_IMG && m_pictures++ == 0)
        m_html += "<img>";
    else if (type == MD_SPAN_A)
        m_html += "<a href=\"#\">";
    else
        addTag("<", nameOf(type));
    return 0;
}

int HtmlOfMarkdown::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG)
        --m_pictures;
    addTag("</", nameOf(type));
    return 0;
}

void HtmlOfMarkdown::addText(std::string_view shown)
{
    for (const char c : shown) {
        if (std::exchange(m_isLineOver, m_isCode && c == '\n'))
            m_html += "<br>";
        if (c == '&')
            m_html += "&amp;";
        else if (c == '<')
            m_html += "&lt;";
        else if (!m_isLineOver)
            m_html += c;
    }
}

/// Tags that are none of HTML's are gaps to be filled in, such as <name>, and stay to be seen.
void HtmlOfMarkdown::addHtml(std::string_view source)
{
    const auto isOfName = [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '-'; };
    for (std::size_t at = 0; at < source.size(); ++at) {
        const std::size_t start = at + (source.substr(at).starts_with("</") ? 2 : 1);
        std::size_t end = start;
        while (source[at] == '<' && end < source.size() && isOfName(source[end]))
            ++end;
        const bool isGap = end > start && isAsciiLetter(source[start])
                           && !isHtmlTag(asciiLower(source.substr(start, end - start)));
        if (isGap)
            m_html += "&lt;";
        else
            m_html += source[at];
    }
}

int HtmlOfMarkdown::text(MD_TEXTTYPE type, std::string_view shown)
{
    if (m_pictures > 0)
        return 0;
    beginCell();
    switch (type) {
    case MD_TEXT_HTML:
        addHtml(shown);
        break;
    case MD_TEXT_ENTITY:
        m_html += shown;
        break;
    case MD_TEXT_BR:
        m_html += "<br>";
        break;
    case MD_TEXT_SOFTBR:
        m_html += '\n';
        break;
    case MD_TEXT_NULLCHAR:
        m_html += "\uFFFD";
        break;
    default:
        addText(shown);
    }
    return 0;
}

} // namespace

tl::expected<PastedText, SyntaxFault> pastedMarkdown(std::string_view text)
{
    const auto html = HtmlOfMarkdown::of(text);
    if (html)
        return pastedHtml(*html);
    return tl::unexpected(
        SyntaxFault{{0, text.size()},
                    {"rule",
                     translatable("rule", "The links refer to more than %1 bytes of "
                                          "addresses. Shorten the addresses."),
                     {static_cast<long long>(HtmlOfMarkdown::kMostOfAddresses)}}});
}

} // namespace core
