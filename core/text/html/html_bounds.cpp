#include "core/text/html/html_bounds.h"

#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tree.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

/// Elements that a browser may open again and again while unclosed formatting lies around.
constexpr std::size_t kMaxRepeatedWork = 50'000;

/// Counts the open elements of a browser's parser by far simpler rules that never count too few:
/// where the standard's rules are intricate, an element counts as open.
class DepthScan {
public:
    void start(const HtmlToken& tag);
    void end(std::string_view name);

    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    [[nodiscard]] std::size_t repeatedWork() const { return m_repeatedWork; }

private:
    struct Open {
        std::string_view tag;
        std::size_t weight;
    };
    /// Ends the innermost such element and the blocks inside, unless a barrier stands between.
    /// Formatting inside stays: a browser opens it again in the next block.
    void close(std::string_view name, bool (*isBarrier)(std::string_view));
    void closeFormatting(std::string_view name);

    std::vector<Open> m_open;
    std::size_t m_repeatedWork = 0;
};

/// What an end tag of a block does not reach across.
bool isScopeMarker(std::string_view tag)
{
    return tag == "button" || tag == "marquee" || tag == "html"
           || (htmlTagRole(tag) == HtmlTagRole::Forbidden && isBlockHtmlTag(tag));
}

bool isListScopeMarker(std::string_view tag)
{
    return isListHtmlTag(tag) || isScopeMarker(tag);
}

bool isListItemBarrier(std::string_view tag)
{
    return !isFormattingHtmlTag(tag) && tag != "p" && tag != "div" && tag != "span";
}

bool isSpecial(std::string_view tag)
{
    return isBlockHtmlTag(tag) || htmlTagRole(tag) == HtmlTagRole::Forbidden;
}

void DepthScan::close(std::string_view name, bool (*isBarrier)(std::string_view))
{
    auto found = m_open.end();
    for (auto open = m_open.end(); open != m_open.begin();) {
        --open;
        if (open->tag == name) {
            found = open;
            break;
        }
        if (isBarrier(open->tag))
            return;
    }
    if (found == m_open.end())
        return;
    for (const Open& open : m_open)
        if (isFormattingHtmlTag(open.tag))
            m_repeatedWork += open.weight;
    const auto rest = std::remove_if(
        found + 1, m_open.end(), [](const Open& open) { return !isFormattingHtmlTag(open.tag); });
    m_open.erase(rest, m_open.end());
    m_open.erase(found);
}

void DepthScan::closeFormatting(std::string_view name)
{
    for (auto open = m_open.end(); open != m_open.begin();)
        if ((--open)->tag == name) {
            m_open.erase(open);
            return;
        }
}

void DepthScan::start(const HtmlToken& tag)
{
    if (tag.name == "li")
        close("li", isListItemBarrier);
    if (isBlockHtmlTag(tag.name))
        close("p", isScopeMarker);
    if (!isVoidHtmlTag(tag.name))
        m_open.push_back({tag.name, 1 + tag.attributes.size()});
}

void DepthScan::end(std::string_view name)
{
    if (isFormattingHtmlTag(name))
        closeFormatting(name);
    else if (name == "li")
        close(name, isListScopeMarker);
    else
        close(name, isBlockHtmlTag(name) ? isScopeMarker : isSpecial);
}

bool isDropped(const HtmlToken& token)
{
    const bool isTag = token.kind == HtmlTokenKind::StartTag || token.kind == HtmlTokenKind::EndTag;
    return isTag ? isDroppedHtmlTag(token.name) : token.kind != HtmlTokenKind::Text;
}

/// Whether the content of a dropped element follows: only svg and math may close themselves.
bool opensDropped(const HtmlToken& token)
{
    return token.kind == HtmlTokenKind::StartTag && isDroppedHtmlTag(token.name)
           && !(token.isSelfClosing && (token.name == "svg" || token.name == "math"));
}

/// For each token that opens a dropped element the one that ends it, or no token. As in browsers an
/// end tag is for the innermost of its name, and what is open inside ends with it; inside a select
/// no end tag of another is seen.
std::vector<std::size_t> endsOfDropped(const std::vector<HtmlToken>& tokens)
{
    std::vector<std::size_t> ends(tokens.size(), tokens.size());
    std::vector<std::size_t> open;
    // By name, as places in `open`.
    std::map<std::string_view, std::vector<std::size_t>> places;
    const auto& selects = places["select"];
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const std::string& name = tokens[at].name;
        if (opensDropped(tokens[at])) {
            places[name].push_back(open.size());
            open.push_back(at);
        } else if (tokens[at].kind == HtmlTokenKind::EndTag) {
            const auto named = places.find(name);
            if (named == places.end() || named->second.empty())
                continue;
            const std::size_t ended = named->second.back();
            if (!selects.empty() && selects.back() > ended)
                continue;
            ends[open[ended]] = at;
            for (; open.size() > ended; open.pop_back())
                places[tokens[open.back()].name].pop_back();
        }
    }
    return ends;
}

/// Tags that browsers take for HTML even inside svg and math (HTML standard, section 13.2.6.5).
bool leavesForeignContent(const HtmlToken& tag)
{
    constexpr std::array<std::string_view, 13> kOthers{"body", "br",   "embed", "head", "img",
                                                       "meta", "ruby", "span",  "sub",  "sup",
                                                       "var",  "li",   "table"};
    constexpr std::array<std::string_view, 7> kForeign{"a",     "font", "script", "style",
                                                       "title", "svg",  "math"};
    if (std::ranges::find(kForeign, tag.name) != kForeign.end())
        return false;
    const bool endsOuter = tag.kind == HtmlTokenKind::EndTag && isDroppedHtmlTag(tag.name);
    return endsOuter || isBlockHtmlTag(tag.name) || isFormattingHtmlTag(tag.name)
           || std::ranges::find(kOthers, tag.name) != kOthers.end();
}

bool isOfSelect(const HtmlToken& tag)
{
    return tag.name == "option" || tag.name == "optgroup" || tag.name == "hr";
}

/// The last token that an element costs which is never closed: svg, math and select end where
/// something comes that is none of theirs, and of the others the tag alone goes. What is text up to
/// its end tag takes the rest.
std::size_t endOfUnclosed(const std::vector<HtmlToken>& tokens, std::size_t start)
{
    const std::string& name = tokens[start].name;
    const bool isRawText =
        start + 1 == tokens.size() || tokens[start + 1].kind == HtmlTokenKind::RawText;
    if (isRawTextHtmlTag(name))
        return isRawText ? tokens.size() - 1 : start;
    const bool isForeign = name == "svg" || name == "math";
    if (!isForeign && name != "select")
        return start;
    auto end = start;
    for (; end + 1 < tokens.size(); ++end) {
        const HtmlToken& next = tokens[end + 1];
        const bool isTag =
            next.kind == HtmlTokenKind::StartTag || next.kind == HtmlTokenKind::EndTag;
        if (isTag && (isForeign ? leavesForeignContent(next) : !isOfSelect(next)))
            break;
    }
    return end;
}

SyntaxFault boundFault(TextRange range, const char* text, std::size_t value, std::size_t limit)
{
    return {range, {"rule", text, {static_cast<long long>(value), static_cast<long long>(limit)}}};
}

std::optional<SyntaxFault> faultAt(const HtmlToken& token, const DepthScan& scan)
{
    if (scan.depth() > kHtmlMaxDepth)
        return boundFault(token.range,
                          translatable("rule", "The tags are nested %1 deep here; more than %2 are "
                                               "not checked. Close the tags before it."),
                          scan.depth(), kHtmlMaxDepth);
    if (token.attributes.size() > kHtmlMaxAttributes)
        return boundFault(token.range,
                          translatable("rule", "This tag has %1 attributes; more than %2 are not "
                                               "checked. Remove them: the store keeps none."),
                          token.attributes.size(), kHtmlMaxAttributes);
    if (scan.repeatedWork() > kMaxRepeatedWork)
        return boundFault(token.range,
                          translatable("rule", "Unclosed formatting makes browsers repeat %1 tags "
                                               "up to here; more than %2 are not checked. Close "
                                               "tags such as <b> where they end."),
                          scan.repeatedWork(), kMaxRepeatedWork);
    return std::nullopt;
}

} // namespace

std::optional<SyntaxFault> htmlRefusal(std::string_view source,
                                       const std::vector<HtmlToken>& tokens)
{
    if (source.size() > kHtmlMaxBytes)
        return boundFault({kHtmlMaxBytes, source.size()},
                          translatable("rule", "The HTML has %1 bytes; more than %2 are not "
                                               "checked. Shorten it."),
                          source.size(), kHtmlMaxBytes);
    DepthScan scan;
    DroppedHtml dropped(tokens);
    for (const HtmlToken& token : tokens) {
        if (dropped.partOf(token))
            continue;
        if (token.kind == HtmlTokenKind::StartTag)
            scan.start(token);
        else if (token.kind == HtmlTokenKind::EndTag)
            scan.end(token.name);
        if (auto found = faultAt(token, scan))
            return found;
    }
    return std::nullopt;
}

std::vector<TextRange> droppedHtmlParts(const std::vector<HtmlToken>& tokens)
{
    const auto ends = endsOfDropped(tokens);
    std::vector<TextRange> parts;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!isDropped(tokens[at]))
            continue;
        const auto start = tokens[at].range.start;
        if (opensDropped(tokens[at]))
            at = ends[at] < tokens.size() ? ends[at] : endOfUnclosed(tokens, at);
        parts.push_back({start, tokens[at].range.end});
    }
    return parts;
}

const TextRange* DroppedHtml::partOf(const HtmlToken& token)
{
    while (m_next < m_parts.size() && m_parts[m_next].end <= token.range.start)
        ++m_next;
    const bool isWithin = m_next < m_parts.size() && m_parts[m_next].start <= token.range.start;
    return isWithin ? &m_parts[m_next] : nullptr;
}

} // namespace core
