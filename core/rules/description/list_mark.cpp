#include "core/rules/description/list_mark.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace core {

namespace {

/// Signs that are nothing but bullets: they need no space behind.
bool isPlainBullet(std::int32_t point)
{
    constexpr std::array<std::int32_t, 17> kBullets{0x2022, 0x2023, 0x25E6, 0x25AA, 0x25AB, 0x25CF,
                                                    0x25CB, 0x25A0, 0x25A1, 0x25C6, 0x25BA, 0x25B6,
                                                    0x2043, 0x27A2, 0x27A4, 0x30FB, 0x2219};
    // The fonts Symbol and Wingdings hold their signs here.
    const bool isOfSymbolFont = point >= 0xF020 && point <= 0xF0FF;
    return isOfSymbolFont || std::ranges::find(kBullets, point) != kBullets.end();
}

/// Signs that have other meanings, too.
bool isSpacedBullet(std::int32_t point)
{
    constexpr std::array<std::int32_t, 10> kBullets{0xB7, 0x2013, 0x2014, '*',    '+',
                                                    '-',  0x2192, 0x2713, 0x2714, 0x2705};
    return std::ranges::find(kBullets, point) != kBullets.end();
}

/// -1 for what is no digit.
int digitOf(std::int32_t point)
{
    constexpr std::array<std::int32_t, 4> kZeros{'0', 0xFF10, 0x0660, 0x06F0};
    for (const std::int32_t zero : kZeros)
        if (point >= zero && point < zero + 10)
            return point - zero;
    return -1;
}

class MarkReader {
public:
    explicit MarkReader(const ShownLine& line) : m_line(line) {}

    [[nodiscard]] ListMark run()
    {
        const bool isMark = circledNumber() || number() || letter() || bullet();
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
        constexpr std::int32_t kFirst = 0x2460;
        constexpr std::int32_t kLast = 0x2473;
        if (pointAt(0) < kFirst || pointAt(0) > kLast)
            return false;
        m_mark = {false, pointAt(0) - kFirst + 1, 1};
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
        m_mark = {false, value, at + 1};
        m_needsSpace = !isWide;
        return true;
    }
    /// "a)".
    bool letter()
    {
        if (pointAt(0) < 'a' || pointAt(0) > 'z' || pointAt(1) != ')')
            return false;
        m_mark = {false, pointAt(0) - 'a' + 1, 2};
        return true;
    }
    bool bullet()
    {
        m_needsSpace = !isPlainBullet(pointAt(0));
        m_mark = {false, 0, 1};
        return !m_needsSpace || isSpacedBullet(pointAt(0));
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
    return next.number == 0 || next.number == before.number + 1;
}

} // namespace core
