#include "core/text/markdown/markdown.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/markdown/markdown_inline.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// Deeper lists are written at this depth.
constexpr std::size_t kMaxListDepth = 6;
constexpr std::size_t kTab = 4;

std::size_t indentOf(std::string_view line)
{
    std::size_t columns = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t')
            break;
        columns += c == '\t' ? kTab - columns % kTab : 1;
    }
    return columns;
}

/// "- ", "* ", "+ ", "1. ", "1) ": its kind and the bytes before its text.
struct ListMarker {
    RichList list = RichList::Bulleted;
    std::size_t size = 0;
};

std::optional<ListMarker> markerOf(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool isNumber = digits > 0 && digits < 10 && digits < text.size()
                          && (text[digits] == '.' || text[digits] == ')');
    const bool isBullet =
        digits == 0 && !text.empty() && (text[0] == '-' || text[0] == '*' || text[0] == '+');
    const std::size_t sign = isNumber ? digits + 1 : 1;
    if ((!isNumber && !isBullet) || (text.size() > sign && text[sign] != ' ' && text[sign] != '\t'))
        return std::nullopt;
    const std::size_t start = std::min(text.find_first_not_of(" \t", sign), text.size());
    return ListMarker{isNumber ? RichList::Numbered : RichList::Bulleted, start};
}

/// Three or more of one sign, and nothing else.
bool isRule(std::string_view text)
{
    std::string signs(text);
    std::erase_if(signs, [](char c) { return c == ' ' || c == '\t'; });
    return signs.size() >= 3 && (signs[0] == '-' || signs[0] == '*' || signs[0] == '_')
           && signs.find_first_not_of(signs[0]) == std::string::npos;
}

/// The line below a heading, or between the head and the rows of a table.
bool isUnderline(std::string_view text, char sign)
{
    return !text.empty() && text.find_first_not_of(sign) == std::string_view::npos;
}

bool isTableRule(std::string_view text)
{
    return text.find('-') != std::string_view::npos && text.find('|') != std::string_view::npos
           && text.find_first_not_of("-|: \t") == std::string_view::npos;
}

class BlockReader {
public:
    [[nodiscard]] MarkdownText read(std::string_view text) &&;

private:
    struct Level {
        std::size_t indent = 0;
        RichList list = RichList::Bulleted;
    };
    void readLine(std::string_view line);
    void endCode();
    [[nodiscard]] bool readFence(std::string_view text);
    [[nodiscard]] bool readHeading(std::string_view text);
    [[nodiscard]] bool readUnderline(std::string_view text);
    [[nodiscard]] bool readItem(std::string_view text, std::size_t indent);
    [[nodiscard]] bool readTable(std::string_view text);
    void add(int heading);
    void finish() { add(0); }
    [[nodiscard]] std::vector<RichList> lists() const;

    MarkdownText m_result;
    std::string m_paragraph;
    std::vector<Level> m_levels;
    /// The signs that end a block of code; empty outside of one.
    std::string m_fence;
    std::vector<std::string> m_code;
    bool m_isItem = false;
    bool m_wasBlank = false;
};

std::vector<RichList> BlockReader::lists() const
{
    std::vector<RichList> result;
    for (const Level& level : m_levels)
        if (result.size() < kMaxListDepth)
            result.push_back(level.list);
    return result;
}

void BlockReader::add(int heading)
{
    if (!isBlank(m_paragraph)) {
        RichBlock block;
        block.heading = heading;
        if (m_isItem && heading == 0)
            block.lists = lists();
        addMarkdownText(trimmed(m_paragraph), block, m_result);
        if (!block.runs.empty())
            m_result.blocks.push_back(std::move(block));
    }
    m_paragraph.clear();
}

/// Code is a paragraph of its lines.
void BlockReader::endCode()
{
    RichBlock block;
    for (const std::string& line : m_code) {
        if (!block.runs.empty())
            addRichLineBreak(block, {});
        addRichText(block, line, {});
    }
    if (!block.runs.empty())
        m_result.blocks.push_back(std::move(block));
    m_code.clear();
    m_fence.clear();
}

bool BlockReader::readFence(std::string_view text)
{
    if (!m_fence.empty()) {
        if (text.starts_with(m_fence))
            endCode();
        else
            m_code.emplace_back(text);
        return true;
    }
    const bool isFence = text.starts_with("```") || text.starts_with("~~~");
    if (isFence) {
        finish();
        m_fence = std::string(3, text[0]);
    }
    return isFence;
}

bool BlockReader::readHeading(std::string_view text)
{
    const std::size_t signs = std::min(text.find_first_not_of('#'), text.size());
    if (signs == 0 || signs > 6 || (signs < text.size() && text[signs] != ' '))
        return false;
    finish();
    std::string_view title = trimmed(text.substr(signs));
    const std::size_t last = title.find_last_not_of('#');
    if (last != std::string_view::npos && last + 1 < title.size() && title[last] == ' ')
        title = trimmed(title.substr(0, last));
    m_paragraph = title;
    add(static_cast<int>(signs));
    m_levels.clear();
    m_isItem = false;
    return true;
}

bool BlockReader::readUnderline(std::string_view text)
{
    const bool isFirst = isUnderline(text, '=');
    if (isBlank(m_paragraph) || m_isItem || (!isFirst && !isUnderline(text, '-')))
        return false;
    add(isFirst ? 1 : 2);
    return true;
}

bool BlockReader::readItem(std::string_view text, std::size_t indent)
{
    const auto marker = markerOf(text);
    if (!marker || (marker->size == text.size() && !m_isItem && !isBlank(m_paragraph)))
        return false;
    finish();
    while (!m_levels.empty() && m_levels.back().indent > indent)
        m_levels.pop_back();
    const bool isDeeper = m_levels.empty() || indent >= m_levels.back().indent + 2;
    if (isDeeper)
        m_levels.push_back({indent, marker->list});
    else
        m_levels.back().list = marker->list;
    m_isItem = true;
    m_paragraph = text.substr(marker->size);
    m_paragraph += '\n';
    return true;
}

/// A row of a table is a line of its own, its cells apart by dashes.
bool BlockReader::readTable(std::string_view text)
{
    if (isTableRule(text)) {
        m_result.losses.push_back(HtmlLossKind::Table);
        return true;
    }
    if (text.size() < 3 || text.front() != '|' || text.back() != '|')
        return false;
    finish();
    std::string_view cells = text.substr(1, text.size() - 2);
    while (!cells.empty()) {
        const std::size_t end = std::min(cells.find('|'), cells.size());
        const std::string_view cell = trimmed(cells.substr(0, end));
        if (!cell.empty())
            m_paragraph.append(m_paragraph.empty() ? "" : " – ").append(cell);
        cells.remove_prefix(std::min(end + 1, cells.size()));
    }
    finish();
    return true;
}

void BlockReader::readLine(std::string_view line)
{
    const std::size_t indent = indentOf(line);
    std::string_view text = line;
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    const std::size_t end = text.find_last_not_of(" \t\r");
    const std::string_view shown = text.substr(0, end == std::string_view::npos ? 0 : end + 1);
    if (readFence(m_fence.empty() ? shown : trimmed(line)))
        return;
    if (shown.empty()) {
        finish();
        m_wasBlank = true;
        return;
    }
    if (m_wasBlank && m_isItem && indent == 0 && !markerOf(shown)) {
        m_levels.clear();
        m_isItem = false;
    }
    m_wasBlank = false;
    if (readHeading(shown) || readUnderline(shown))
        return;
    if (isRule(shown))
        return finish();
    if (readItem(shown, indent) || readTable(shown))
        return;
    while (text.starts_with('>'))
        text.remove_prefix(text.starts_with("> ") ? 2 : 1);
    m_paragraph.append(text).append("\n");
}

MarkdownText BlockReader::read(std::string_view text) &&
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        readLine(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    finish();
    endCode();
    return std::move(m_result);
}

} // namespace

MarkdownText readMarkdown(std::string_view text)
{
    return BlockReader().read(text);
}

} // namespace core
