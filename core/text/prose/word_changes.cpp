#include "core/text/prose/word_changes.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

/// The table of common words may have this many cells.
constexpr std::size_t kMaxCells = 400'000;
/// Bytes beside a change that are shown of a text that stayed.
constexpr std::size_t kNeighbourhood = 40;

using Words = std::vector<std::string_view>;

/// Letters and digits that stand together are a word, spaces too, anything else is one by itself.
Words wordsOf(std::string_view text)
{
    enum class Sort { Letter, Space, Other };
    const auto sortAt = [&](std::size_t at) {
        const auto point = characterAt(text, at).point;
        return isWordCharacter(point) || point == '_' ? Sort::Letter
               : isBlank(point)                       ? Sort::Space
                                                      : Sort::Other;
    };
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        const Sort sort = sortAt(at);
        std::size_t end = at + graphemeSize(text.substr(at));
        while (sort != Sort::Other && end < text.size() && sortAt(end) == sort)
            end += graphemeSize(text.substr(end));
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

void add(std::vector<TextPart>& parts, TextPart::Kind kind, std::string_view text)
{
    if (text.empty())
        return;
    if (parts.empty() || parts.back().kind != kind)
        parts.push_back({kind, {}});
    parts.back().text += text;
}

/// How many words the rests from each pair of places on have in common.
class CommonWords {
public:
    CommonWords(const Words& before, const Words& after)
        : m_width(after.size() + 1), m_counts((before.size() + 1) * m_width, 0)
    {
        for (std::size_t one = before.size(); one-- > 0;)
            for (std::size_t other = after.size(); other-- > 0;)
                m_counts[one * m_width + other] =
                    before[one] == after[other] ? at(one + 1, other + 1) + 1
                                                : std::max(at(one + 1, other), at(one, other + 1));
    }

    [[nodiscard]] int at(std::size_t one, std::size_t other) const
    {
        return m_counts[one * m_width + other];
    }

private:
    std::size_t m_width;
    std::vector<int> m_counts;
};

void addMiddle(std::vector<TextPart>& parts, const Words& before, const Words& after)
{
    using Kind = TextPart::Kind;
    if (!after.empty() && before.size() > kMaxCells / after.size()) {
        for (const std::string_view word : before)
            add(parts, Kind::Removed, word);
        for (const std::string_view word : after)
            add(parts, Kind::Added, word);
        return;
    }
    const CommonWords common(before, after);
    std::size_t one = 0;
    std::size_t other = 0;
    while (one < before.size() || other < after.size()) {
        if (one < before.size() && other < after.size() && before[one] == after[other]) {
            add(parts, Kind::Same, before[one++]);
            ++other;
        } else if (other == after.size()
                   || (one < before.size()
                       && common.at(one + 1, other) >= common.at(one, other + 1))) {
            add(parts, Kind::Removed, before[one++]);
        } else {
            add(parts, Kind::Added, after[other++]);
        }
    }
}

/// The start or the end of the text up to a word, at most the neighbourhood.
std::string_view wordsFrom(std::string_view text, bool fromEnd)
{
    Words words = wordsOf(text);
    if (fromEnd)
        std::ranges::reverse(words);
    std::size_t size = 0;
    std::size_t sizeOfWords = 0;
    for (const std::string_view word : words) {
        size += word.size();
        if (size > kNeighbourhood)
            break;
        if (!isBlank(word))
            sizeOfWords = size;
    }
    return fromEnd ? text.substr(text.size() - sizeOfWords) : text.substr(0, sizeOfWords);
}

} // namespace

std::vector<TextPart> wordChanges(std::string_view before, std::string_view after)
{
    const Words old = wordsOf(before);
    const Words fresh = wordsOf(after);
    const auto [oldStart, freshStart] = std::ranges::mismatch(old, fresh);
    const auto [oldEnd, freshEnd] =
        std::mismatch(old.rbegin(), std::make_reverse_iterator(oldStart), fresh.rbegin(),
                      std::make_reverse_iterator(freshStart));
    std::vector<TextPart> parts;
    for (auto word = old.begin(); word != oldStart; ++word)
        add(parts, TextPart::Kind::Same, *word);
    addMiddle(parts, Words(oldStart, oldEnd.base()), Words(freshStart, freshEnd.base()));
    for (auto word = oldEnd.base(); word != old.end(); ++word)
        add(parts, TextPart::Kind::Same, *word);
    return parts;
}

std::vector<TextPart> withoutLongRuns(const std::vector<TextPart>& parts)
{
    std::vector<TextPart> result = parts;
    for (std::size_t at = 0; at < result.size(); ++at) {
        std::string& text = result[at].text;
        if (result[at].kind != TextPart::Kind::Same || text.size() <= 3 * kNeighbourhood)
            continue;
        const auto start = at == 0 ? std::string_view() : wordsFrom(text, false);
        const auto end = at + 1 == result.size() ? std::string_view() : wordsFrom(text, true);
        text = std::string(start) + " … " + std::string(end);
    }
    return result;
}

} // namespace core
