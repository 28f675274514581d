#include "app/ui/widgets/rich/text_diff.h"

#include <algorithm>

namespace app {

namespace {

/// The table of common words may have this many cells.
constexpr std::size_t kMostCells = 400'000;

using Words = std::vector<QStringView>;

bool isWordLetter(QChar one)
{
    return one.isLetterOrNumber() || one == u'_' || one.isSurrogate();
}

/// Letters and digits that stand together are a word, spaces too, anything else is one by itself.
Words wordsOf(const QString& text)
{
    Words words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        const auto sameKind = [&](QChar other) {
            return (isWordLetter(text[at]) && isWordLetter(other))
                   || (text[at].isSpace() && other.isSpace());
        };
        while (end < text.size() && sameKind(text[end]))
            ++end;
        words.push_back(QStringView(text).sliced(at, end - at));
        at = end;
    }
    return words;
}

void add(std::vector<DiffPart>& parts, DiffPart::Kind kind, QStringView text)
{
    if (text.isEmpty())
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

void addMiddle(std::vector<DiffPart>& parts, const Words& before, const Words& after)
{
    using Kind = DiffPart::Kind;
    if (before.size() * after.size() > kMostCells) {
        for (const QStringView word : before)
            add(parts, Kind::Removed, word);
        for (const QStringView word : after)
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

} // namespace

std::vector<DiffPart> differences(const QString& before, const QString& after)
{
    const Words old = wordsOf(before);
    const Words fresh = wordsOf(after);
    const auto [oldStart, freshStart] = std::ranges::mismatch(old, fresh);
    const auto [oldEnd, freshEnd] =
        std::mismatch(old.rbegin(), std::make_reverse_iterator(oldStart), fresh.rbegin(),
                      std::make_reverse_iterator(freshStart));
    std::vector<DiffPart> parts;
    for (auto word = old.begin(); word != oldStart; ++word)
        add(parts, DiffPart::Kind::Same, *word);
    addMiddle(parts, Words(oldStart, oldEnd.base()), Words(freshStart, freshEnd.base()));
    for (auto word = oldEnd.base(); word != old.end(); ++word)
        add(parts, DiffPart::Kind::Same, *word);
    return parts;
}

} // namespace app
