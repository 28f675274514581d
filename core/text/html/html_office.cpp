#include "core/text/html/html_office.h"

#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/encode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace core {

namespace {

constexpr std::size_t kMaxOfficeLevel = 9;
/// A marker of a list is short: "viii." is among the longest.
constexpr std::size_t kMaxMarker = 6;

bool endsParagraph(const HtmlToken& token)
{
    return (token.kind == HtmlTokenKind::StartTag || token.kind == HtmlTokenKind::EndTag)
           && isBlockHtmlTag(token.name);
}

/// "l0 level2 lfo1" without its spaces.
std::size_t levelIn(std::string_view list)
{
    const auto at = list.find("level");
    if (at == std::string_view::npos || at + 5 >= list.size() || !isAsciiDigit(list[at + 5]))
        return 1;
    return std::clamp<std::size_t>(static_cast<std::size_t>(list[at + 5] - '0'), 1,
                                   kMaxOfficeLevel);
}

/// Where Word leaves the list out of the styles, it still indents each level by half an inch.
std::size_t levelOfMargin(const HtmlToken& tag)
{
    struct Unit {
        std::string_view name;
        double inches;
    };
    constexpr std::array<Unit, 4> kUnits{
        {{"in", 1}, {"pt", 1.0 / 72}, {"cm", 1 / 2.54}, {"mm", 1 / 25.4}}};
    constexpr double kInchesOfLevel = 0.5;
    std::string margin = htmlStyleOf(tag, "margin-left");
    if (margin.starts_with('.'))
        margin.insert(0, "0");
    double value = 0;
    const auto [end, error] = std::from_chars(margin.data(), margin.data() + margin.size(), value);
    const std::string_view unit(end, static_cast<std::size_t>(margin.data() + margin.size() - end));
    const auto known = std::ranges::find(kUnits, unit, &Unit::name);
    if (error != std::errc{} || known == kUnits.end())
        return 1;
    const double level = std::round(value * known->inches / kInchesOfLevel);
    return static_cast<std::size_t>(std::clamp(level, 1.0, double(kMaxOfficeLevel)));
}

/// A number or a letter with "." or ")" behind it.
bool isOfficeNumber(std::string_view marker)
{
    const bool ends = marker.ends_with('.') || marker.ends_with(')');
    return marker.size() > 1 && ends
           && std::ranges::all_of(marker.substr(0, marker.size() - 1), [](char c) {
                  return isAsciiDigit(c) || isAsciiLetter(c) || c == '.' || c == '(';
              });
}

/// One sign that is no letter or digit; "o" and "§" are Word's bullets of deeper levels.
bool isOfficeBullet(std::string_view marker)
{
    if (marker == "o" || marker == "§" || marker == "Ø")
        return true;
    if (marker.empty() || characterAt(marker, 0).size != marker.size())
        return false;
    const std::int32_t point = characterAt(marker, 0).point;
    constexpr std::int32_t kMiddleDot = 0xB7;
    return point == kMiddleDot || (!isWordCharacter(point) && point != '(' && point != '"');
}

/// Reads a typed marker and the white space behind it across the tags of one paragraph.
class MarkerScan {
public:
    /// False once the text behind begins, or what stands there is no marker.
    [[nodiscard]] bool read(std::string_view source, TextRange text)
    {
        for (std::size_t at = text.start; at < text.end;) {
            const auto [point, size] = next(source, at, text.end);
            if (isBlank(point)) {
                m_blanks += m_marker.empty() || isAsciiSpace(source[at]) ? 0 : 1;
                m_isBehind = m_isBehind || !m_marker.empty();
            } else if (m_isBehind) {
                m_textStart = at;
                return false;
            } else {
                m_marker += utf8(point);
            }
            if (m_marker.size() > kMaxMarker)
                return false;
            at += size;
        }
        return true;
    }

    /// Word parts a marker from its text by spaces that do not break.
    [[nodiscard]] std::optional<OfficeItem> item(std::size_t level) const
    {
        if (m_textStart == 0 || m_blanks == 0
            || (!isOfficeNumber(m_marker) && !isOfficeBullet(m_marker)))
            return std::nullopt;
        return OfficeItem{level, isOfficeNumber(m_marker), m_textStart};
    }

private:
    static Character next(std::string_view source, std::size_t at, std::size_t end)
    {
        struct Reference {
            std::string_view text;
            std::int32_t point;
        };
        constexpr std::array<Reference, 6> kReferences{{{"&nbsp;", 0xA0},
                                                        {"&#160;", 0xA0},
                                                        {"&middot;", 0xB7},
                                                        {"&#183;", 0xB7},
                                                        {"&bull;", 0x2022},
                                                        {"&sect;", 0xA7}}};
        for (const Reference& one : kReferences)
            if (source.substr(at, end - at).starts_with(one.text))
                return {one.point, one.text.size()};
        return characterAt(source.substr(0, end), at);
    }

    std::string m_marker;
    int m_blanks = 0;
    bool m_isBehind = false;
    std::size_t m_textStart = 0;
};

std::optional<OfficeItem> typedItemAt(std::string_view source, const std::vector<HtmlToken>& tokens,
                                      std::size_t at, std::size_t level)
{
    MarkerScan scan;
    for (auto token = at + 1; token < tokens.size() && !endsParagraph(tokens[token]); ++token)
        if (tokens[token].kind == HtmlTokenKind::Text && !scan.read(source, tokens[token].range))
            break;
    return scan.item(level);
}

/// Whether the marker that starts at the token is a number or a letter.
bool isNumberedMarker(std::string_view source, const std::vector<HtmlToken>& tokens, std::size_t at)
{
    for (const auto end = endOfOfficeMarker(tokens, at); at < end; ++at) {
        if (tokens[at].kind != HtmlTokenKind::Text)
            continue;
        const auto text = partOf(source, tokens[at].range);
        const auto point = text.find_first_of(".)");
        return point != std::string_view::npos && point > 0 && !text.starts_with('&');
    }
    return false;
}

/// Of a paragraph whose styles name a list.
OfficeItem listedItemAt(std::string_view source, const std::vector<HtmlToken>& tokens,
                        std::size_t at, std::size_t level)
{
    for (auto token = at + 1; token < tokens.size() && !endsParagraph(tokens[token]); ++token)
        if (tokens[token].kind == HtmlTokenKind::StartTag && isOfficeMarker(tokens[token]))
            return {level, isNumberedMarker(source, tokens, token), 0};
    return typedItemAt(source, tokens, at, level).value_or(OfficeItem{level});
}

bool isOfficeTag(std::string_view name)
{
    constexpr std::array<std::string_view, 7> kPrefixes{"o:", "w:", "v:", "m:", "x:", "p:", "st1:"};
    return std::ranges::any_of(kPrefixes,
                               [&](std::string_view prefix) { return name.starts_with(prefix); });
}

} // namespace

std::string_view htmlAttributeOf(const HtmlToken& tag, std::string_view name)
{
    const auto found = std::ranges::find(tag.attributes, name, &HtmlAttribute::name);
    return found == tag.attributes.end() ? std::string_view() : found->value;
}

std::string htmlStyleOf(const HtmlToken& tag, std::string_view property)
{
    const std::string style = asciiLower(htmlAttributeOf(tag, "style"));
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

bool isOfficeHtml(std::string_view source, const std::vector<HtmlToken>& tokens)
{
    return std::ranges::any_of(tokens, [&](const HtmlToken& token) {
        const std::string_view text = partOf(source, token.range);
        if (token.kind == HtmlTokenKind::Comment)
            return text.starts_with("<!--[if ");
        if (token.kind == HtmlTokenKind::Declaration)
            return text.starts_with("<![if ");
        return token.kind == HtmlTokenKind::StartTag
               && (isOfficeTag(token.name) || htmlAttributeOf(token, "class").starts_with("Mso")
                   || htmlAttributeOf(token, "id").starts_with("docs-internal-guid")
                   || asciiLower(htmlAttributeOf(token, "style")).find("mso-")
                          != std::string::npos);
    });
}

std::optional<OfficeItem> officeItemAt(std::string_view source,
                                       const std::vector<HtmlToken>& tokens, std::size_t at)
{
    const HtmlToken& tag = tokens[at];
    if (tag.kind != HtmlTokenKind::StartTag || tag.name != "p")
        return std::nullopt;
    const std::string list = htmlStyleOf(tag, "mso-list");
    if (!list.empty() && list != "none")
        return listedItemAt(source, tokens, at, levelIn(list));
    if (htmlAttributeOf(tag, "class").starts_with("MsoList"))
        return typedItemAt(source, tokens, at, levelOfMargin(tag));
    return std::nullopt;
}

bool isOfficeMarker(const HtmlToken& tag)
{
    return tag.name == "span" && htmlStyleOf(tag, "mso-list") == "ignore";
}

std::size_t endOfOfficeMarker(const std::vector<HtmlToken>& tokens, std::size_t at)
{
    int depth = 0;
    for (auto token = at; token < tokens.size(); ++token) {
        if (endsParagraph(tokens[token]))
            return token;
        if (tokens[token].name != "span")
            continue;
        depth += tokens[token].kind == HtmlTokenKind::StartTag ? 1 : -1;
        if (depth == 0)
            return token + 1;
    }
    return tokens.size();
}

} // namespace core
