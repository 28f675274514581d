#include "core/text/prose/visible_letters.h"

#include "core/text/html/html_bounds.h"
#include "core/text/html/html_sanitise.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

/// Longer ones are no reference of the standard.
constexpr std::size_t kMaxReference = 33;

bool isCodeTag(std::string_view tag)
{
    constexpr std::array<std::string_view, 6> kTags{"code", "kbd", "pre", "samp", "tt", "var"};
    return std::ranges::find(kTags, tag) != kTags.end();
}

/// The reference at the start of the source, with its semicolon; empty where there is none.
std::string_view referenceAt(std::string_view source)
{
    std::size_t size = 1;
    while (size < std::min(source.size(), kMaxReference)
           && (isAsciiLetter(source[size]) || isAsciiDigit(source[size]) || source[size] == '#'))
        ++size;
    const bool isReference = size > 1 && size < source.size() && source[size] == ';';
    return isReference ? source.substr(0, size + 1) : std::string_view();
}

class LetterScan {
public:
    explicit LetterScan(std::string_view source) : m_source(source) {}

    [[nodiscard]] std::vector<VisibleLetter> run();

private:
    void read(TextRange text);
    /// Returns where the reference ends.
    std::size_t readReference(std::size_t at);
    void add(std::int32_t point, TextRange range);

    std::string_view m_source;
    std::vector<VisibleLetter> m_letters;
    bool m_startsWord = true;
    int m_codeDepth = 0;
};

std::vector<VisibleLetter> LetterScan::run()
{
    const auto tokens = htmlTokens(m_source);
    DroppedHtml dropped(tokens);
    for (const HtmlToken& token : tokens) {
        if (dropped.partOf(token))
            continue;
        if (token.kind == HtmlTokenKind::Text)
            read(token.range);
        const bool isCode = isCodeTag(token.name);
        if (isCode || isBlockHtmlTag(token.name) || token.name == "br")
            m_startsWord = true;
        if (isCode)
            m_codeDepth =
                std::max(0, m_codeDepth + (token.kind == HtmlTokenKind::StartTag ? 1 : -1));
    }
    return std::move(m_letters);
}

void LetterScan::read(TextRange text)
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

std::size_t LetterScan::readReference(std::size_t at)
{
    const std::string_view reference = referenceAt(m_source.substr(at));
    const std::string text = reference.empty() ? "&" : visibleHtmlText(reference);
    const TextRange range{at, at + std::max<std::size_t>(reference.size(), 1)};
    if (text.empty())
        m_startsWord = true;
    // Some stand for two characters, and those that do not exist for themselves.
    for (std::size_t letter = 0; letter < text.size();) {
        const Character next = characterAt(text, letter);
        add(next.point, range);
        letter += next.size;
    }
    return range.end;
}

void LetterScan::add(std::int32_t point, TextRange range)
{
    if (isBlank(point))
        m_startsWord = true;
    else if (point > 0x1F && point != 0x7F)
        m_letters.push_back({point, range, std::exchange(m_startsWord, false), m_codeDepth > 0});
}

} // namespace

std::vector<VisibleLetter> visibleLetters(std::string_view html)
{
    return html.size() > kHtmlMaxBytes ? std::vector<VisibleLetter>() : LetterScan(html).run();
}

} // namespace core
