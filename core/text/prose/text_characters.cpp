#include "core/text/prose/text_characters.h"

#include "core/text/html/html_bounds.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

/// Longer ones are no reference of the standard.
constexpr std::size_t kMaxReference = 33;
constexpr std::size_t kEscapeSize = 6;

/// No text of an offer has four gigabytes.
std::uint32_t placeIn(std::size_t at)
{
    return static_cast<std::uint32_t>(at);
}

bool isCodeTag(std::string_view tag)
{
    constexpr std::array<std::string_view, 6> kTags{"code", "kbd", "pre", "samp", "tt", "var"};
    return std::ranges::find(kTags, tag) != kTags.end();
}

/// The reference at the start of the source, with its semicolon; empty where there is none.
std::string_view htmlReferenceAt(std::string_view source)
{
    std::size_t size = 1;
    while (size < std::min(source.size(), kMaxReference)
           && (isAsciiLetter(source[size]) || isAsciiDigit(source[size]) || source[size] == '#'))
        ++size;
    const bool isReference = size > 1 && size < source.size() && source[size] == ';';
    return isReference ? source.substr(0, size + 1) : std::string_view();
}

std::vector<std::int32_t> pointsOf(std::string_view text)
{
    std::vector<std::int32_t> points;
    for (std::size_t at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        points.push_back(next.point);
        at += next.size;
    }
    return points;
}

/// What browsers read; some references stand for two characters, and those that do not exist for
/// themselves.
std::vector<std::int32_t> decodedReference(std::string_view reference)
{
    std::string text;
    for (const HtmlNode& node : htmlTree(reference, htmlTokens(reference)))
        text += node.text;
    return pointsOf(text);
}

class HtmlScan {
public:
    explicit HtmlScan(std::string_view source) : m_source(source) {}

    [[nodiscard]] std::vector<TextCharacter> run();

private:
    void read(TextRange text);
    /// Returns where the reference ends.
    std::size_t readReference(std::size_t at);
    void add(std::int32_t point, TextRange range);

    std::string_view m_source;
    std::vector<TextCharacter> m_characters;
    /// A text mostly has a few of them many times.
    std::unordered_map<std::string_view, std::vector<std::int32_t>> m_references;
    bool m_startsBlock = true;
    int m_codeDepth = 0;
};

std::vector<TextCharacter> HtmlScan::run()
{
    const auto tokens = htmlTokens(m_source);
    DroppedHtml dropped(tokens);
    std::size_t most = 0;
    for (const HtmlToken& token : tokens)
        most += token.kind == HtmlTokenKind::Text ? token.range.end - token.range.start : 0;
    m_characters.reserve(most);
    for (const HtmlToken& token : tokens) {
        if (dropped.partOf(token))
            continue;
        if (token.kind == HtmlTokenKind::Text)
            read(token.range);
        const bool isCode = isCodeTag(token.name);
        if (isCode || isBlockHtmlTag(token.name) || token.name == "br")
            m_startsBlock = true;
        if (isCode)
            m_codeDepth =
                std::max(0, m_codeDepth + (token.kind == HtmlTokenKind::StartTag ? 1 : -1));
    }
    return std::move(m_characters);
}

void HtmlScan::read(TextRange text)
{
    for (std::size_t at = text.start; at < text.end;) {
        if (m_source[at] == '&') {
            at = readReference(at);
            continue;
        }
        const Character next = characterAt(m_source.substr(0, text.end), at);
        add(next.point, {at, at + next.size});
        at += next.size;
    }
}

std::size_t HtmlScan::readReference(std::size_t at)
{
    const std::string_view reference = htmlReferenceAt(m_source.substr(at));
    if (reference.empty()) {
        add('&', {at, at + 1});
        return at + 1;
    }
    const auto [known, isNew] = m_references.try_emplace(reference);
    if (isNew)
        known->second = decodedReference(reference);
    for (const std::int32_t point : known->second)
        add(point, {at, at + reference.size()});
    return at + reference.size();
}

void HtmlScan::add(std::int32_t point, TextRange range)
{
    m_characters.push_back({point, placeIn(range.start), placeIn(range.end),
                            std::exchange(m_startsBlock, false), m_codeDepth > 0});
}

/// The UTF-16 unit of the escape "\uXXXX" at the place.
std::optional<std::int32_t> escapedUnit(std::string_view text, std::size_t at)
{
    if (!text.substr(at).starts_with("\\u") || text.size() - at < kEscapeSize)
        return std::nullopt;
    const char* const first = text.data() + at + 2;
    const char* const last = text.data() + at + kEscapeSize;
    std::int32_t unit = 0;
    const auto [end, error] = std::from_chars(first, last, unit, 16);
    return error == std::errc{} && end == last ? std::optional(unit) : std::nullopt;
}

constexpr bool startsPair(std::int32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
constexpr bool endsPair(std::int32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// The character written at the place; an escape pair is one.
Character jsonCharacterAt(std::string_view text, std::size_t at)
{
    const auto unit = escapedUnit(text, at);
    if (!unit)
        return characterAt(text, at);
    if (startsPair(*unit))
        if (const auto low = escapedUnit(text, at + kEscapeSize); low && endsPair(*low))
            return {0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00), 2 * kEscapeSize};
    return {*unit, kEscapeSize};
}

std::vector<TextCharacter> plainCharacters(std::string_view text, TextForm form)
{
    std::vector<TextCharacter> characters;
    characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const bool isEscape = form == TextForm::Json && text[at] == '\\';
        const Character next = isEscape ? jsonCharacterAt(text, at) : characterAt(text, at);
        characters.push_back({next.point, placeIn(at), placeIn(at + next.size), at == 0, false});
        at += next.size;
        // "\\" and "\n" are two signs that belong together.
        if (isEscape && next.size == 1 && at < text.size() && isAscii(text[at])) {
            characters.push_back({text[at], placeIn(at), placeIn(at + 1), false, false});
            ++at;
        }
    }
    return characters;
}

} // namespace

std::vector<TextCharacter> textCharacters(std::string_view text, TextForm form)
{
    return form == TextForm::Html ? HtmlScan(text).run() : plainCharacters(text, form);
}

} // namespace core
