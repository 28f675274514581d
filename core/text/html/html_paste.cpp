#include "core/text/html/html_paste.h"

#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_office.h"
#include "core/text/html/html_sheet.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/raised.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace core {

namespace {

/// An end tag looks no further back, so that unclosed tags cost no more than themselves.
constexpr std::ptrdiff_t kMaxOpen = 256;
constexpr std::string_view kSettingsTag = "xml";

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

bool isBoldWeight(std::string_view weight)
{
    return weight == "bold" || weight == "bolder"
           || (weight.size() == 3 && weight[0] >= '6' && weight[0] <= '9');
}

/// What a page hides from its readers, a description would show to them.
bool isHidden(const HtmlToken& tag)
{
    return std::ranges::find(tag.attributes, "hidden", &HtmlAttribute::name) != tag.attributes.end()
           || htmlStyleOf(tag, "display") == "none" || htmlStyleOf(tag, "mso-hide") == "all";
}

/// Of each element that is hidden, its end tag by its start tag; one without an end is none.
std::map<std::size_t, std::size_t> hiddenElements(const std::vector<HtmlToken>& tokens)
{
    std::map<std::string_view, std::vector<std::size_t>> open;
    std::map<std::size_t, std::size_t> hidden;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const HtmlToken& token = tokens[at];
        if (token.kind == HtmlTokenKind::StartTag && !isVoidHtmlTag(token.name))
            open[token.name].push_back(at);
        if (token.kind != HtmlTokenKind::EndTag || open[token.name].empty())
            continue;
        const std::size_t start = open[token.name].back();
        open[token.name].pop_back();
        if (isHidden(tokens[start]))
            hidden.emplace(start, at);
    }
    return hidden;
}

std::vector<HtmlToken> styledTokens(std::string_view page, std::string_view part)
{
    std::vector<HtmlToken> tokens = htmlTokens(part);
    inlineHtmlSheets(page, tokens);
    return tokens;
}

/// Writes the HTML again with what styles and Word's classes mean as tags.
class PasteReader {
public:
    /// The part that is read, and the page around it with its style sheets.
    PasteReader(std::string_view source, std::string_view page)
        : m_source(source), m_tokens(styledTokens(page, source)), m_hidden(hiddenElements(m_tokens))
    {
        for (std::size_t at = 0; at < m_tokens.size(); ++at)
            if (m_tokens[at].kind == HtmlTokenKind::EndTag && m_tokens[at].name == kSettingsTag)
                m_lastSettings = at;
    }

    [[nodiscard]] std::string run();
    [[nodiscard]] std::vector<HtmlLossKind> takeLosses() { return std::move(m_losses); }

private:
    struct Open {
        std::string_view tag;
        std::string end;
        /// Text in it is raised or lowered; nothing where it stands on the line.
        std::optional<bool> isRaised = std::nullopt;
    };
    void start(std::size_t at);
    void end(std::string_view name);
    void open(std::string_view tag, const std::string& start, std::string end);
    void missed(HtmlLossKind kind);
    void startItem(const OfficeItem& item);
    void text(const HtmlToken& token);
    void skipSettings(std::size_t& at);

    std::string_view m_source;
    std::vector<HtmlToken> m_tokens;
    std::map<std::size_t, std::size_t> m_hidden;
    std::string m_html;
    std::vector<Open> m_open;
    std::vector<HtmlLossKind> m_losses;
    /// Text before it is the typed marker of an item.
    std::size_t m_textStart = 0;
    /// The last end tag of settings.
    std::size_t m_lastSettings = 0;
};

/// Word's settings stand in <xml> as text that nobody reads.
void PasteReader::skipSettings(std::size_t& at)
{
    const auto isEnd = [](const HtmlToken& token) {
        return token.kind == HtmlTokenKind::EndTag && token.name == kSettingsTag;
    };
    if (at < m_lastSettings)
        while (!isEnd(m_tokens[at]))
            ++at;
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

void PasteReader::startItem(const OfficeItem& item)
{
    const std::string_view list = item.isNumbered ? "ol" : "ul";
    std::string start;
    std::string end;
    for (auto level = item.level; level-- > 0;) {
        start.append("<").append(list).append("><li>");
        end.append("</li></").append(list).append(">");
    }
    m_textStart = std::max(m_textStart, item.textStart);
    open("p", start, end);
}

void PasteReader::start(std::size_t at)
{
    const HtmlToken& tag = m_tokens[at];
    const std::string weight = htmlStyleOf(tag, "font-weight");
    if (!htmlAttributeOf(tag, "style").empty() || tag.name == "font")
        missed(HtmlLossKind::Style);
    if (const auto item = officeItemAt(m_source, m_tokens, at))
        return startItem(*item);
    const bool isBoldTag = tag.name == "b" || tag.name == "strong";
    if (isBoldTag && (weight == "normal" || weight == "400"))
        return open(tag.name, {}, {});
    const HtmlLossKind kind = htmlLossKind(tag.name);
    // It may be a gap that somebody wrote; names with a colon are an office program's own.
    if (!isHtmlTag(tag.name) && tag.name.find(':') == std::string::npos)
        missed(HtmlLossKind::Tag);
    if (kind == HtmlLossKind::Image || tag.name == "table"
        || (kind == HtmlLossKind::Link && !htmlAttributeOf(tag, "href").empty()))
        missed(kind);
    if (kind == HtmlLossKind::Table)
        return open(tag.name, "<" + tag.name + ">", "</" + tag.name + ">");
    const std::string_view kept = keptHtmlTag(tag.name);
    if (!kept.empty()) {
        const std::string name(kept);
        return open(tag.name, "<" + name + ">", "</" + name + ">");
    }
    const bool isBold = isBoldWeight(weight);
    const bool isItalic = htmlStyleOf(tag, "font-style") == "italic";
    open(tag.name, std::string(isBold ? "<b>" : "") + (isItalic ? "<i>" : ""),
         std::string(isItalic ? "</i>" : "") + (isBold ? "</b>" : ""));
    if (isVoidHtmlTag(tag.name))
        return;
    const std::string align = htmlStyleOf(tag, "vertical-align");
    if (tag.name == "sup" || align == "super")
        m_open.back().isRaised = true;
    else if (tag.name == "sub" || align == "sub")
        m_open.back().isRaised = false;
}

/// Tags that raise a text do not pass, and 10<sup>3</sup> must not become 103.
void PasteReader::text(const HtmlToken& token)
{
    const std::string_view shown = partOf(
        m_source, {std::clamp(m_textStart, token.range.start, token.range.end), token.range.end});
    const auto isRaised = m_open.empty() ? std::nullopt : m_open.back().isRaised;
    const auto raised = isRaised ? raisedText(shown, *isRaised) : std::nullopt;
    m_html += raised ? std::string_view(*raised) : shown;
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
        } else if (token.kind == HtmlTokenKind::StartTag && isOfficeMarker(token)) {
            at = endOfOfficeMarker(m_tokens, at) - 1;
        } else if (const auto hidden = m_hidden.find(at); hidden != m_hidden.end()) {
            at = hidden->second;
        } else if (token.kind == HtmlTokenKind::StartTag && token.name == kSettingsTag) {
            skipSettings(at);
        } else if (token.kind == HtmlTokenKind::StartTag) {
            start(at);
        } else if (token.kind == HtmlTokenKind::EndTag) {
            end(token.name);
        } else if (token.kind == HtmlTokenKind::Text) {
            text(token);
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
    PasteReader reader(fragmentOf(source), source);
    auto text = readRichText(reader.run());
    if (!text)
        return tl::unexpected(std::move(text.error()));
    tidyPastedBlocks(text->blocks);
    return PastedText{std::move(text->blocks), reader.takeLosses()};
}

} // namespace core
