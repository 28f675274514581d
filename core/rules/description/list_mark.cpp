#include "core/rules/description/list_mark.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

namespace {

/// Signs that are nothing but bullets: they need no space behind.
bool isPlainBullet(std::int32_t point)
{
    constexpr std::array<std::int32_t, 27> kBullets{
        0x2022, 0x2023, 0x25E6, 0x25AA, 0x25AB, 0x25CF, 0x25CB, 0x25A0, 0x25A1,
        0x25C6, 0x25C7, 0x25C9, 0x25BA, 0x25B6, 0x25B8, 0x25B9, 0x25FD, 0x25FE,
        0x2043, 0x2756, 0x279C, 0x27A2, 0x27A4, 0x29BF, 0x2B24, 0x30FB, 0x2219};
    // The fonts Symbol and Wingdings hold their signs here.
    const bool isOfSymbolFont = point >= 0xF020 && point <= 0xF0FF;
    return isOfSymbolFont || std::ranges::find(kBullets, point) != kBullets.end();
}

/// Signs that have other meanings, too.
bool isSpacedBullet(std::int32_t point)
{
    constexpr std::array<std::int32_t, 26> kBullets{
        0xB7,   0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, '*',
        '+',    '-',    0xBB,   0x203A, 0x2192, 0x21D2, 0x2605, 0x2606, 0x2610,
        0x2611, 0x2713, 0x2714, 0x2705, 0x2717, 0x2794, 0x27A1, 0x1F449};
    return std::ranges::find(kBullets, point) != kBullets.end();
}

/// -1 for what is no digit.
int digitOf(std::int32_t point)
{
    constexpr std::array<std::int32_t, 7> kZeros{'0', 0xFF10, 0x0660, 0x06F0, 0x966, 0x9E6, 0xE50};
    for (const std::int32_t zero : kZeros)
        if (point >= zero && point < zero + 10)
            return point - zero;
    return -1;
}

/// Of one to twenty; 0 for other letters.
int romanNumber(std::string_view lower)
{
    constexpr std::array<std::string_view, 20> kNumbers{
        "i",  "ii",  "iii",  "iv",  "v",  "vi",  "vii",  "viii",  "ix",  "x",
        "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"};
    const auto found = std::ranges::find(kNumbers, lower);
    return found == kNumbers.end() ? 0 : static_cast<int>(found - kNumbers.begin()) + 1;
}

class MarkReader {
public:
    explicit MarkReader(const ShownLine& line) : m_line(line) {}

    [[nodiscard]] ListMark run()
    {
        const bool isMark = circledNumber() || number() || letters() || bullet() || bulletOfWord();
        if (!isMark || m_line.characters[0].isCode)
            return {};
        m_mark.isThere = !m_needsSpace || isBlank(pointAt(m_mark.size));
        while (m_mark.size < m_line.characters.size() && isBlank(pointAt(m_mark.size)))
            ++m_mark.size;
        m_mark.isThere = m_mark.isThere && m_mark.size < m_line.characters.size();
        return m_mark;
    }

private:
    [[nodiscard]] std::int32_t pointAt(std::size_t at) const
    {
        return at < m_line.characters.size() ? m_line.characters[at].point : 0;
    }
    bool circledNumber()
    {
        struct Range {
            std::int32_t first;
            std::int32_t last;
        };
        // In circles, parentheses, with full stops, and white on black.
        constexpr std::array kRanges{Range{0x2460, 0x2473}, Range{0x2474, 0x2487},
                                     Range{0x2488, 0x249B}, Range{0x2776, 0x277F},
                                     Range{0x2780, 0x2789}, Range{0x278A, 0x2793}};
        const std::int32_t point = pointAt(0);
        const auto* const range = std::ranges::find_if(
            kRanges, [point](const Range& one) { return point >= one.first && point <= one.last; });
        if (range == kRanges.end())
            return false;
        m_mark = {false, point - range->first + 1, 0, 1};
        m_needsSpace = false;
        return true;
    }
    /// "1.", "1)", "(1)", "１．", "١-".
    bool number()
    {
        constexpr std::size_t kMaxDigits = 2;
        const bool isOpen = pointAt(0) == '(' || pointAt(0) == 0xFF08;
        const std::size_t start = isOpen ? 1 : 0;
        std::size_t at = start;
        int value = 0;
        for (; at - start < kMaxDigits && digitOf(pointAt(at)) >= 0; ++at)
            value = value * 10 + digitOf(pointAt(at));
        const std::int32_t end = pointAt(at);
        const bool isWide = end == 0xFF0E || end == 0xFF09 || end == 0x3001;
        const bool isEnd = end == ')' || isWide || (!isOpen && (end == '.' || end == '-'));
        if (at == start || value == 0 || !isEnd)
            return false;
        m_mark = {false, value, 0, at + 1};
        m_needsSpace = !isWide;
        return true;
    }
    /// "a)", "(b)", "C.", "iv.".
    bool letters()
    {
        constexpr std::size_t kMaxLetters = 5;
        const std::size_t start = pointAt(0) == '(' ? 1 : 0;
        std::string text;
        std::size_t at = start;
        for (; at - start < kMaxLetters && pointAt(at) < 0x80
               && isAsciiLetter(static_cast<char>(pointAt(at)));
             ++at)
            text += static_cast<char>(pointAt(at));
        const bool isEnd = pointAt(at) == ')' || (start == 0 && pointAt(at) == '.');
        const std::string lower = asciiLower(text);
        const int roman = lower == text || text.find_first_of("ivx") == std::string::npos
                              ? romanNumber(lower)
                              : 0;
        const int place = text.size() == 1 ? lower[0] - 'a' + 1 : 0;
        if (!isEnd || (place == 0 && roman == 0))
            return false;
        m_mark = {false, place == 0 ? -1 : place, roman, at + 1};
        return true;
    }
    /// The letters and signs that Word's bullets of other fonts become: "o" and, unlike that of a
    /// law, "§".
    bool bulletOfWord()
    {
        std::size_t at = 1;
        while (isBlank(pointAt(at)))
            ++at;
        const bool isSection = pointAt(0) == 0xA7 && digitOf(pointAt(at)) < 0;
        m_mark = {false, 0, 0, 1};
        return isSection || pointAt(0) == 'o';
    }
    bool bullet()
    {
        m_needsSpace = !isPlainBullet(pointAt(0));
        m_mark = {false, 0, 0, 1};
        return !m_needsSpace || (isSpacedBullet(pointAt(0)) && !isMinus());
    }
    /// "- 5 °C": a temperature below zero.
    [[nodiscard]] bool isMinus() const
    {
        const std::int32_t sign = pointAt(0);
        if (sign != '-' && sign != 0x2212 && sign != 0x2013)
            return false;
        std::size_t at = 1;
        while (isBlank(pointAt(at)))
            ++at;
        const std::size_t digits = at;
        while (digitOf(pointAt(at)) >= 0 || pointAt(at) == '.' || pointAt(at) == ',')
            ++at;
        const bool hasDigits = at > digits;
        while (isBlank(pointAt(at)))
            ++at;
        return hasDigits && pointAt(at) == 0xB0;
    }

    const ShownLine& m_line;
    ListMark m_mark;
    bool m_needsSpace = true;
};

} // namespace

ListMark listMarkOf(const ShownLine& line)
{
    return MarkReader(line).run();
}

bool goesOn(const ListMark& before, const ListMark& next)
{
    if (!before.isThere || !next.isThere || (before.number == 0) != (next.number == 0))
        return false;
    const bool isNextRoman = before.roman > 0 && next.roman == before.roman + 1;
    const bool isNextLetter = before.number > 0 && next.number == before.number + 1;
    return next.number == 0 || isNextLetter || isNextRoman;
}

} // namespace core
