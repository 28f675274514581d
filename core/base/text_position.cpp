#include "core/base/text_position.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

constexpr std::size_t kPositionBlock = 256;

/// Every byte that is no UTF-8 continuation starts a code point; a bad byte counts as what it
/// resembles.
std::size_t countCodePoints(std::string_view bytes)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(bytes, [](char c) { return (c & '\xC0') != '\x80'; }));
}

} // namespace

PositionedText::PositionedText(std::string text) : m_text(std::move(text))
{
    m_lineStarts.push_back(m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    for (auto feed = m_text.find('\n'); feed != std::string::npos;
         feed = m_text.find('\n', feed + 1))
        m_lineStarts.push_back(feed + 1);
    std::size_t points = 0;
    const std::string_view all = m_text;
    for (std::size_t start = 0; start <= all.size(); start += kPositionBlock) {
        m_codePointsBeforeBlock.push_back(points);
        points += countCodePoints(all.substr(start, kPositionBlock));
    }
}

std::size_t PositionedText::codePointsBefore(std::size_t offset) const
{
    const std::size_t block = offset / kPositionBlock;
    const std::size_t start = block * kPositionBlock;
    return m_codePointsBeforeBlock[block]
           + countCodePoints(std::string_view(m_text).substr(start, offset - start));
}

TextPosition PositionedText::at(std::size_t offset) const
{
    const std::size_t inside = std::clamp(offset, m_lineStarts.front(), m_text.size());
    const auto next = std::ranges::upper_bound(m_lineStarts, inside);
    const std::size_t lineStart = *(next - 1);
    return {static_cast<int>(next - m_lineStarts.begin()),
            static_cast<int>(codePointsBefore(inside) - codePointsBefore(lineStart)) + 1};
}

} // namespace core
