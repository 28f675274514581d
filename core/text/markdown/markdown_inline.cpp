#include "core/text/markdown/markdown_inline.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// A target longer than that is no address that somebody wrote.
constexpr std::size_t kMaxTarget = 4096;
/// A text of a link longer than that is none, so that unclosed brackets cost no more than this.
constexpr std::size_t kMaxLinkText = 4096;

bool isMarkdownSign(char c)
{
    constexpr std::string_view kSigns = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    return kSigns.find(c) != std::string_view::npos;
}

bool isWordByte(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || !isAscii(c);
}

class InlineReader {
public:
    InlineReader(std::string_view text, RichBlock& block, MarkdownText& result)
        : m_text(text), m_block(block), m_result(result)
    {
    }

    void read();

private:
    void flush();
    [[nodiscard]] bool readEscape();
    [[nodiscard]] bool readBreak();
    [[nodiscard]] bool readCode();
    [[nodiscard]] bool readMark();
    [[nodiscard]] bool readEmphasis();
    [[nodiscard]] bool readLink();
    [[nodiscard]] bool readAngle();
    [[nodiscard]] bool canClose(std::string_view sign) const;
    [[nodiscard]] bool isWordAt(std::size_t at) const
    {
        return at < m_text.size() && !isAsciiSpace(m_text[at]);
    }

    std::string_view m_text;
    RichBlock& m_block;
    MarkdownText& m_result;
    std::size_t m_at = 0;
    std::string m_pending;
    InlineFormat m_look;
    std::string m_boldSign;
    std::string m_italicSign;
};

void InlineReader::flush()
{
    if (!m_pending.empty())
        addRichText(m_block, m_pending, m_look);
    m_pending.clear();
}

bool InlineReader::readEscape()
{
    if (m_text[m_at] != '\\' || m_at + 1 >= m_text.size() || !isMarkdownSign(m_text[m_at + 1]))
        return false;
    m_pending += m_text[m_at + 1];
    m_at += 2;
    return true;
}

/// Two spaces or a backslash at the end of a line.
bool InlineReader::readBreak()
{
    const bool isSpaces = m_text.substr(m_at).starts_with("  ");
    const std::size_t end = m_text.find_first_not_of(' ', m_at + (isSpaces ? 0 : 1));
    if ((!isSpaces && m_text[m_at] != '\\') || end == std::string_view::npos || m_text[end] != '\n')
        return false;
    flush();
    addRichLineBreak(m_block, m_look);
    m_at = end + 1;
    return true;
}

bool InlineReader::readCode()
{
    if (m_text[m_at] != '`')
        return false;
    const std::size_t open = std::min(m_text.find_first_not_of('`', m_at), m_text.size());
    const std::string fence(open - m_at, '`');
    const std::size_t close =
        m_text.substr(0, std::min(m_text.size(), open + kMaxLinkText)).find(fence, open);
    if (close == std::string_view::npos) {
        m_pending += fence;
        m_at = open;
        return true;
    }
    m_pending += m_text.substr(open, close - open);
    m_at = close + fence.size();
    return true;
}

/// Whether the sign comes once more where it can end what it began.
bool InlineReader::canClose(std::string_view sign) const
{
    const std::size_t from = m_at + sign.size();
    for (std::size_t at = m_text.find(sign, from);
         at != std::string_view::npos && at < from + kMaxLinkText; at = m_text.find(sign, at + 1))
        if (at > from && !isAsciiSpace(m_text[at - 1]))
            return true;
    return false;
}

bool InlineReader::readEmphasis()
{
    const char c = m_text[m_at];
    if (c != '*' && c != '_')
        return false;
    const bool isDouble = m_at + 1 < m_text.size() && m_text[m_at + 1] == c;
    const std::string sign(isDouble ? 2 : 1, c);
    std::string& open = isDouble ? m_boldSign : m_italicSign;
    bool& look = isDouble ? m_look.isBold : m_look.isItalic;
    const bool isInWord = c == '_' && m_at > 0 && isWordByte(m_text[m_at - 1])
                          && m_at + sign.size() < m_text.size()
                          && isWordByte(m_text[m_at + sign.size()]);
    const bool ends = open == sign && m_at > 0 && !isAsciiSpace(m_text[m_at - 1]);
    const bool begins = open.empty() && isWordAt(m_at + sign.size()) && canClose(sign);
    if (isInWord || (!ends && !begins))
        return false;
    flush();
    look = !ends;
    open = ends ? std::string() : sign;
    m_at += sign.size();
    return true;
}

/// [text](address "title") and ![text](address).
bool InlineReader::readLink()
{
    const bool isPicture = m_text.substr(m_at).starts_with("![");
    const std::size_t open = m_at + (isPicture ? 1 : 0);
    if (m_text[open] != '[')
        return false;
    const std::string_view reach = m_text.substr(0, std::min(m_text.size(), open + kMaxLinkText));
    const std::size_t close = reach.find("](", open);
    const std::size_t end =
        close == std::string_view::npos
            ? std::string_view::npos
            : m_text.substr(0, std::min(m_text.size(), close + kMaxTarget)).find(')', close);
    if (end == std::string_view::npos)
        return false;
    const std::string_view text = m_text.substr(open + 1, close - open - 1);
    std::string_view target = m_text.substr(close + 2, end - close - 2);
    target = target.substr(0, target.find_first_of(" \t\n"));
    flush();
    m_result.losses.push_back(isPicture ? HtmlLossKind::Image : HtmlLossKind::Link);
    if (!isPicture) {
        m_result.links.emplace_back(target);
        m_pending += text;
    }
    m_at = end + 1;
    return true;
}

/// <https://…> is its address; any other tag and comment goes.
bool InlineReader::readAngle()
{
    const bool isTag =
        m_text[m_at] == '<' && m_at + 1 < m_text.size()
        && (isAsciiLetter(m_text[m_at + 1]) || m_text[m_at + 1] == '/' || m_text[m_at + 1] == '!');
    const std::size_t end =
        isTag ? m_text.substr(0, std::min(m_text.size(), m_at + kMaxTarget)).find('>', m_at)
              : std::string_view::npos;
    if (end == std::string_view::npos)
        return false;
    const std::string_view inside = m_text.substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    if (inside.starts_with("http://") || inside.starts_with("https://")
        || (inside.find('@') != std::string_view::npos
            && inside.find(' ') == std::string_view::npos)) {
        m_pending += inside;
    } else if (asciiLower(inside.substr(0, 2)) == "br") {
        flush();
        addRichLineBreak(m_block, m_look);
    } else {
        m_result.losses.push_back(HtmlLossKind::Tag);
    }
    return true;
}

bool InlineReader::readMark()
{
    switch (m_text[m_at]) {
    case '\\':
        return readEscape() || readBreak();
    case ' ':
        return readBreak();
    case '`':
        return readCode();
    case '<':
        return readAngle();
    case '[':
        return readLink();
    case '!':
        return m_at + 1 < m_text.size() && readLink();
    default:
        return readEmphasis();
    }
}

void InlineReader::read()
{
    while (m_at < m_text.size())
        if (!readMark())
            m_pending += m_text[m_at++];
    flush();
}

} // namespace

void addMarkdownText(std::string_view text, RichBlock& block, MarkdownText& result)
{
    InlineReader(text, block, result).read();
}

} // namespace core
