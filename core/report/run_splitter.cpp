#include "core/report/run_splitter.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::string_view kRuns = "runs";

bool isRunSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void advance(TextPosition& position, char c)
{
    if (c == '\n') {
        ++position.line;
        position.column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
        ++position.column;
    }
}

} // namespace

void RunSplitter::feed(std::string_view bytes)
{
    for (const char c : bytes) {
        take(c);
        ++m_offset;
        advance(m_position, c);
    }
}

void RunSplitter::take(char c)
{
    if (m_isInRun && takeInRun(c))
        return;
    const bool begins = m_isInRuns && !m_isInString && !isRunSpace(c) && c != ',' && c != ']';
    if (!begins) {
        takeInFrame(c);
        return;
    }
    m_isInRun = true;
    m_runDepth = 0;
    m_run = {{}, m_offset, m_position};
    (void)takeInRun(c);
}

/// Whether the character is within a string, its end included.
bool RunSplitter::takeInString(char c)
{
    if (!m_isInString)
        return false;
    if (m_isEscaped)
        m_isEscaped = false;
    else if (c == '\\')
        m_isEscaped = true;
    else if (c == '"')
        m_isInString = false;
    return true;
}

bool RunSplitter::takeInRun(char c)
{
    if (takeInString(c)) {
        m_run.text += c;
        return true;
    }
    if (m_runDepth == 0 && !m_run.text.empty() && (c == ',' || c == ']' || isRunSpace(c))) {
        endRun();
        return false;
    }
    m_run.text += c;
    m_isInString = c == '"';
    if (c == '{' || c == '[')
        ++m_runDepth;
    else if ((c == '}' || c == ']') && --m_runDepth <= 0) {
        m_runDepth = 0;
    }
    return true;
}

void RunSplitter::endRun()
{
    m_isInRun = false;
    m_take(std::exchange(m_run, {}));
    m_frame += '0';
    m_cuts.push_back({m_frame.size(), m_position});
}

void RunSplitter::takeInFrame(char c)
{
    m_frame += c;
    if (takeInString(c)) {
        if (m_isInString && m_depth == 1 && m_key.size() <= kRuns.size())
            m_key += c;
        return;
    }
    const bool isRuns = m_isValueNext && m_depth == 1 && m_key == kRuns;
    switch (c) {
    case '"':
        m_isInString = true;
        if (m_depth == 1 && !m_isValueNext)
            m_key.clear();
        break;
    case ':':
        m_isValueNext = true;
        break;
    case ',':
        m_isValueNext = false;
        break;
    case '[':
        m_isInRuns = isRuns;
        ++m_depth;
        break;
    case '{':
        ++m_depth;
        m_isValueNext = false;
        break;
    case ']':
    case '}':
        m_isInRuns = false;
        --m_depth;
        break;
    default:
        break;
    }
}

void RunSplitter::finish()
{
    if (!m_isInRun)
        return;
    m_isInRun = false;
    m_cuts.push_back({m_frame.size(), m_run.position});
    m_frame += std::exchange(m_run, {}).text;
}

TextPosition RunSplitter::placeInFile(std::size_t at) const
{
    const auto after = std::ranges::upper_bound(m_cuts, at, {}, &Cut::at);
    const Cut& cut = *std::prev(after);
    TextPosition position = cut.position;
    for (const char c : std::string_view(m_frame).substr(cut.at, at - cut.at))
        advance(position, c);
    return position;
}

} // namespace core
