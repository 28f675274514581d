#include "app/cli/lsp/lined_text.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace app::lsp {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::size_t unitsOf(core::Character character, PositionUnit unit)
{
    constexpr std::int32_t kFirstPair = 0x10000;
    switch (unit) {
    case PositionUnit::Utf8:
        return character.size;
    case PositionUnit::Utf32:
        return 1;
    case PositionUnit::Utf16:
        break;
    }
    return character.point >= kFirstPair ? 2 : 1;
}

} // namespace

LinedText::LinedText(std::string text) : m_text(std::move(text))
{
    const std::size_t start = m_text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    m_lines.push_back(start);
    m_places.push_back(start);
    for (std::size_t at = start; at < m_text.size(); ++at) {
        const bool isFeed = m_text[at] == '\n';
        const bool isReturn =
            m_text[at] == '\r' && (at + 1 == m_text.size() || m_text[at + 1] != '\n');
        if (isFeed || isReturn)
            m_lines.push_back(at + 1);
        if (isFeed)
            m_places.push_back(at + 1);
    }
}

std::size_t LinedText::lineEnd(std::size_t line) const
{
    if (line + 1 >= m_lines.size())
        return m_text.size();
    std::size_t end = m_lines[line + 1] - 1;
    if (end > m_lines[line] && m_text[end] == '\n' && m_text[end - 1] == '\r')
        --end;
    return end;
}

std::size_t LinedText::offsetOf(Position position, PositionUnit unit) const
{
    if (position.line >= m_lines.size())
        return m_text.size();
    const std::size_t end = lineEnd(position.line);
    std::size_t at = m_lines[position.line];
    for (std::size_t passed = 0; at < end;) {
        const core::Character character = core::characterAt(m_text, at);
        passed += unitsOf(character, unit);
        if (passed > position.character)
            break;
        at += character.size;
    }
    return std::min(at, end);
}

Position LinedText::positionOf(std::size_t offset, PositionUnit unit) const
{
    offset = std::clamp(offset, m_lines.front(), m_text.size());
    const auto next = std::ranges::upper_bound(m_lines, offset);
    const auto line = static_cast<std::size_t>(next - m_lines.begin()) - 1;
    const std::size_t end = std::min(offset, lineEnd(line));
    Position position{line, 0};
    for (std::size_t at = m_lines[line]; at < end;) {
        const core::Character character = core::characterAt(m_text, at);
        position.character += unitsOf(character, unit);
        at += character.size;
    }
    return position;
}

Range LinedText::rangeOf(core::TextRange range, PositionUnit unit) const
{
    return {positionOf(range.start, unit), positionOf(std::max(range.start, range.end), unit)};
}

std::size_t LinedText::offsetOf(int line, int column) const
{
    const auto row = static_cast<std::size_t>(std::max(line, 1)) - 1;
    if (row >= m_places.size())
        return m_text.size();
    std::size_t at = m_places[row];
    for (int passed = 1; passed < column && at < m_text.size(); ++passed)
        at += core::characterAt(m_text, at).size;
    return at;
}

core::TextRange LinedText::rangeOf(const core::SourceLocation& place) const
{
    const std::size_t start = offsetOf(place.line, place.column);
    return {start, std::max(start, offsetOf(place.endLine, place.endColumn))};
}

} // namespace app::lsp
