#include "core/text/secrets/untagged.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using namespace std::string_view_literals;

constexpr std::array kInline{"a"sv,   "abbr"sv, "b"sv,    "big"sv,   "code"sv, "del"sv,
                             "em"sv,  "font"sv, "i"sv,    "ins"sv,   "kbd"sv,  "mark"sv,
                             "q"sv,   "s"sv,    "samp"sv, "small"sv, "span"sv, "strong"sv,
                             "sub"sv, "sup"sv,  "tt"sv,   "u"sv,     "var"sv};
constexpr std::array kBlocks{"address"sv, "blockquote"sv, "body"sv,  "br"sv,    "dd"sv, "div"sv,
                             "dl"sv,      "dt"sv,         "h1"sv,    "h2"sv,    "h3"sv, "h4"sv,
                             "h5"sv,      "h6"sv,         "hr"sv,    "html"sv,  "li"sv, "ol"sv,
                             "p"sv,       "pre"sv,        "table"sv, "tbody"sv, "td"sv, "tfoot"sv,
                             "th"sv,      "thead"sv,      "tr"sv,    "ul"sv};

struct Tag {
    /// Behind its name.
    std::size_t end = 0;
    bool isBlock = false;
};

/// The tag of a known element that begins at `at`, a "<".
std::optional<Tag> tagAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t kLongest = 10;
    const std::size_t start = at + (text.substr(at).starts_with("</") ? 2 : 1);
    std::size_t end = start;
    while (end < text.size() && end - start <= kLongest
           && (isAsciiLetter(text[end]) || isAsciiDigit(text[end])))
        ++end;
    if (end == text.size() || "> \t\r\n/"sv.find(text[end]) == std::string_view::npos)
        return std::nullopt;
    const std::string name = asciiLower(text.substr(start, end - start));
    if (std::ranges::binary_search(kBlocks, name))
        return Tag{end, true};
    return std::ranges::binary_search(kInline, name) ? std::optional(Tag{end, false})
                                                     : std::nullopt;
}

} // namespace

class Untagging {
public:
    explicit Untagging(std::string_view text) : m_text(text) {}

    std::optional<UntaggedText> result()
    {
        for (std::size_t at = m_text.find('<'); at != std::string_view::npos;
             at = m_text.find('<', at)) {
            const auto tag = tagAt(m_text, at);
            if (!tag) {
                ++at;
                continue;
            }
            replace(at, tag->end, tag->isBlock ? "\n" : "");
            at = tag->end;
            const std::size_t close = std::min(m_text.find_first_of("<>", at), m_text.size());
            // Attributes stand apart from what is around them.
            const bool hasAttributes = close > at;
            if (hasAttributes && !tag->isBlock)
                m_made.m_text += ' ';
            if (close < m_text.size() && m_text[close] == '>')
                replace(close, close + 1, hasAttributes ? (tag->isBlock ? "\n" : " ") : "");
            at = close;
        }
        if (m_done == 0)
            return std::nullopt;
        replace(m_text.size(), m_text.size(), "");
        return std::move(m_made);
    }

private:
    /// Takes over what stands before `start`, and `by` for what stands up to `end`.
    void replace(std::size_t start, std::size_t end, std::string_view by)
    {
        m_made.m_pieces.push_back({m_made.m_text.size(), m_done});
        m_made.m_text.append(m_text.substr(m_done, start - m_done)).append(by);
        m_done = end;
    }

    std::string_view m_text;
    std::size_t m_done = 0;
    UntaggedText m_made;
};

std::size_t UntaggedText::originOf(std::size_t at) const
{
    const auto behind = std::ranges::upper_bound(m_pieces, at, {}, &Piece::start);
    const Piece& piece = *std::prev(behind);
    return piece.origin + (at - piece.start);
}

TextRange UntaggedText::origin(TextRange part) const
{
    return {originOf(part.start), originOf(part.end - 1) + 1};
}

std::optional<UntaggedText> untagged(std::string_view text)
{
    return Untagging(text).result();
}

} // namespace core
