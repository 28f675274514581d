#include "core/text/html/html_paste.h"

#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// An end tag looks no further back, so that unclosed tags cost no more than themselves.
constexpr std::ptrdiff_t kMaxOpen = 256;

/// The part that was selected, where the clipboard marks it inside a whole page.
std::string_view fragmentOf(std::string_view source)
{
    constexpr std::string_view kStart = "<!--StartFragment-->";
    const auto start = source.find(kStart);
    if (start == std::string_view::npos)
        return source;
    const auto end = source.find("<!--EndFragment-->", start);
    const auto from = start + kStart.size();
    return source.substr(from, end == std::string_view::npos ? end : end - from);
}

std::string_view attributeOf(const HtmlToken& tag, std::string_view name)
{
    const auto found = std::ranges::find(tag.attributes, name, &HtmlAttribute::name);
    return found == tag.attributes.end() ? std::string_view() : found->value;
}

/// The value of a CSS property in a style attribute, in lower case, or empty.
std::string styleOf(const HtmlToken& tag, std::string_view property)
{
    const std::string style = asciiLower(attributeOf(tag, "style"));
    for (std::size_t start = 0; start < style.size();) {
        const auto end = std::min(style.find(';', start), style.size());
        std::string part = style.substr(start, end - start);
        std::erase_if(part, isAsciiSpace);
        if (part.size() > property.size() && part.starts_with(property)
            && part[property.size()] == ':')
            return part.substr(property.size() + 1);
        start = end + 1;
    }
    return {};
}

bool isBoldWeight(std::string_view weight)
{
    return weight == "bold" || weight == "bolder"
           || (weight.size() == 3 && weight[0] >= '6' && weight[0] <= '9');
}

/// Writes the HTML again with what styles and Word's classes mean as tags.
class PasteReader {
public:
    explicit PasteReader(std::string_view source) : m_source(source), m_tokens(htmlTokens(source))
    {
    }

    [[nodiscard]] std::string run();
    [[nodiscard]] std::vector<HtmlLossKind> takeLosses() { return std::move(m_losses); }

private:
    struct Open {
        std::string_view tag;
        std::string end;
    };
    void start(std::size_t at);
    void end(std::string_view name);
    void open(std::string_view tag, const std::string& start, std::string end);
    void missed(HtmlLossKind kind);
    [[nodiscard]] std::size_t endOfMarker(std::size_t at) const;
    [[nodiscard]] std::string_view listTagAt(std::size_t at) const;

    std::string_view m_source;
    std::vector<HtmlToken> m_tokens;
    std::string m_html;
    std::vector<Open> m_open;
    std::vector<HtmlLossKind> m_losses;
};

bool isListMarker(const HtmlToken& tag)
{
    return tag.name == "span" && styleOf(tag, "mso-list") == "ignore";
}

bool isWordItem(const HtmlToken& tag)
{
    return tag.name == "p" && !styleOf(tag, "mso-list").empty();
}

/// "l0 level2 lfo1" without its spaces.
std::size_t wordItemLevel(const HtmlToken& tag)
{
    constexpr std::size_t kMaxLevel = 9;
    const std::string list = styleOf(tag, "mso-list");
    const auto at = list.find("level");
    if (at == std::string::npos || at + 5 >= list.size() || !isAsciiDigit(list[at + 5]))
        return 1;
    return std::clamp<std::size_t>(static_cast<std::size_t>(list[at + 5] - '0'), 1, kMaxLevel);
}

/// The token behind the element that starts at `at`.
std::size_t PasteReader::endOfMarker(std::size_t at) const
{
    int depth = 0;
    for (auto token = at; token < m_tokens.size(); ++token) {
        if (m_tokens[token].name != "span")
            continue;
        depth += m_tokens[token].kind == HtmlTokenKind::StartTag ? 1 : -1;
        if (depth == 0)
            return token + 1;
    }
    return m_tokens.size();
}

/// "ol" if the marker of Word's item at the token is a number or a letter.
std::string_view PasteReader::listTagAt(std::size_t at) const
{
    for (auto token = at + 1; token < m_tokens.size() && m_tokens[token].name != "p"; ++token) {
        if (m_tokens[token].kind != HtmlTokenKind::StartTag || !isListMarker(m_tokens[token]))
            continue;
        for (const auto end = endOfMarker(token); token < end; ++token) {
            const auto text = partOf(m_source, m_tokens[token].range);
            if (m_tokens[token].kind != HtmlTokenKind::Text)
                continue;
            const auto point = text.find_first_of(".)");
            return point != std::string_view::npos && point > 0 && !text.starts_with('&') ? "ol"
                                                                                          : "ul";
        }
    }
    return "ul";
}

void PasteReader::missed(HtmlLossKind kind)
{
    const bool isOnce = kind == HtmlLossKind::Style;
    if (!isOnce || std::ranges::find(m_losses, kind) == m_losses.end())
        m_losses.push_back(kind);
}

void PasteReader::open(std::string_view tag, const std::string& start, std::string end)
{
    m_html += start;
    if (!isVoidHtmlTag(tag))
        m_open.push_back({tag, std::move(end)});
}

void PasteReader::end(std::string_view name)
{
    const auto last = std::ssize(m_open) > kMaxOpen ? m_open.rbegin() + kMaxOpen : m_open.rend();
    const auto found = std::ranges::find(m_open.rbegin(), last, name, &Open::tag);
    if (found == last)
        return;
    m_html += found->end;
    m_open.erase(std::next(found).base());
}

void PasteReader::start(std::size_t at)
{
    const HtmlToken& tag = m_tokens[at];
    const std::string weight = styleOf(tag, "font-weight");
    if (!attributeOf(tag, "style").empty() || tag.name == "font")
        missed(HtmlLossKind::Style);
    if (isWordItem(tag)) {
        const std::string_view list = listTagAt(at);
        std::string start;
        std::string end;
        for (auto level = wordItemLevel(tag); level-- > 0;) {
            start.append("<").append(list).append("><li>");
            end.append("</li></").append(list).append(">");
        }
        return open(tag.name, start, end);
    }
    const bool isBoldTag = tag.name == "b" || tag.name == "strong";
    if (isBoldTag && (weight == "normal" || weight == "400"))
        return open(tag.name, {}, {});
    const HtmlLossKind kind = htmlLossKind(tag.name);
    if (kind == HtmlLossKind::Image || tag.name == "table"
        || (kind == HtmlLossKind::Link && !attributeOf(tag, "href").empty()))
        missed(kind);
    if (kind == HtmlLossKind::Table)
        return open(tag.name, "<" + tag.name + ">", "</" + tag.name + ">");
    const std::string_view kept = keptHtmlTag(tag.name);
    if (!kept.empty()) {
        const std::string name(kept);
        return open(tag.name, "<" + name + ">", "</" + name + ">");
    }
    const bool isBold = isBoldWeight(weight);
    const bool isItalic = styleOf(tag, "font-style") == "italic";
    open(tag.name, std::string(isBold ? "<b>" : "") + (isItalic ? "<i>" : ""),
         std::string(isItalic ? "</i>" : "") + (isBold ? "</b>" : ""));
}

std::string PasteReader::run()
{
    DroppedHtml dropped(m_tokens);
    for (std::size_t at = 0; at < m_tokens.size(); ++at) {
        const HtmlToken& token = m_tokens[at];
        if (const TextRange* part = dropped.partOf(token)) {
            if (token.range.start == part->start && token.kind == HtmlTokenKind::StartTag
                && token.name != "style" && token.name != "title")
                missed(HtmlLossKind::Embedded);
        } else if (token.kind == HtmlTokenKind::StartTag && isListMarker(token)) {
            at = endOfMarker(at) - 1;
        } else if (token.kind == HtmlTokenKind::StartTag) {
            start(at);
        } else if (token.kind == HtmlTokenKind::EndTag) {
            end(token.name);
        } else if (token.kind == HtmlTokenKind::Text) {
            m_html += partOf(m_source, token.range);
        }
    }
    return std::move(m_html);
}

bool isBlankPasted(const RichBlock& block)
{
    return std::ranges::all_of(block.runs, [](const RichRun& run) {
        for (std::size_t at = 0; at < run.text.size();) {
            const Character character = characterAt(run.text, at);
            if (!isBlank(character.point))
                return false;
            at += character.size;
        }
        return true;
    });
}

} // namespace

void tidyPastedBlocks(std::vector<RichBlock>& blocks)
{
    std::erase_if(blocks, isBlankPasted);
    for (RichBlock& block : blocks)
        if (block.heading > 0)
            for (RichRun& run : block.runs)
                run.look.isBold = false;
}

tl::expected<PastedText, SyntaxFault> pastedHtml(std::string_view source)
{
    PasteReader reader(fragmentOf(source));
    auto text = readRichText(reader.run());
    if (!text)
        return tl::unexpected(std::move(text.error()));
    tidyPastedBlocks(text->blocks);
    return PastedText{std::move(text->blocks), reader.takeLosses()};
}

} // namespace core
