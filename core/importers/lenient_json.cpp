#include "core/importers/lenient_json.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace core::importers {

namespace {

bool isNameCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '$';
}

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

class LenientReader {
public:
    explicit LenientReader(std::string_view text) : m_text(text) {}

    LenientJson read()
    {
        while (m_at < m_text.size())
            step();
        m_result.origins.push_back(m_text.size());
        return std::move(m_result);
    }

private:
    void put(char c, std::size_t from)
    {
        m_result.strict += c;
        m_result.origins.push_back(from);
    }
    void copy(std::size_t end)
    {
        for (; m_at < end; ++m_at)
            put(m_text[m_at], m_at);
    }
    void lenient(std::size_t end)
    {
        if (!m_result.firstLeniency)
            m_result.firstLeniency = TextRange{m_at, end};
    }

    void step();
    void readComment();
    void readQuoted();
    void readSingleQuoted();
    void readComma();
    void readName();
    [[nodiscard]] std::size_t afterBlanks(std::size_t at) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    LenientJson m_result;
};

void LenientReader::step()
{
    const std::string_view rest = m_text.substr(m_at);
    if (rest.starts_with("//") || rest.starts_with("/*"))
        readComment();
    else if (rest.front() == '"')
        readQuoted();
    else if (rest.front() == '\'')
        readSingleQuoted();
    else if (rest.front() == ',')
        readComma();
    else if (isNameCharacter(rest.front()) && !isAsciiDigit(rest.front()))
        readName();
    else
        copy(m_at + 1);
}

void LenientReader::readComment()
{
    const bool isLine = m_text[m_at + 1] == '/';
    const auto found = m_text.find(isLine ? "\n" : "*/", m_at + 2);
    const std::size_t end =
        found == std::string_view::npos ? m_text.size() : found + (isLine ? 0 : 2);
    lenient(end);
    m_at = end;
}

void LenientReader::readQuoted()
{
    std::size_t end = m_at + 1;
    while (end < m_text.size() && m_text[end] != '"')
        end += m_text[end] == '\\' ? 2 : 1;
    copy(std::min(end + 1, m_text.size()));
}

void LenientReader::readSingleQuoted()
{
    lenient(m_at + 1);
    put('"', m_at++);
    for (; m_at < m_text.size() && m_text[m_at] != '\''; ++m_at) {
        if (m_text[m_at] == '"')
            put('\\', m_at);
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
            ++m_at;
            if (m_text[m_at] != '\'')
                put('\\', m_at - 1);
        }
        put(m_text[m_at], m_at);
    }
    if (m_at < m_text.size())
        put('"', m_at++);
}

/// The next place that is neither white space nor a comment.
std::size_t LenientReader::afterBlanks(std::size_t at) const
{
    while (at < m_text.size()) {
        if (isJsonSpace(m_text[at])) {
            ++at;
        } else if (m_text.substr(at).starts_with("//")) {
            at = std::min(m_text.find('\n', at), m_text.size());
        } else if (m_text.substr(at).starts_with("/*")) {
            const auto end = m_text.find("*/", at + 2);
            at = end == std::string_view::npos ? m_text.size() : end + 2;
        } else {
            break;
        }
    }
    return at;
}

void LenientReader::readComma()
{
    const std::size_t next = afterBlanks(m_at + 1);
    if (next < m_text.size() && (m_text[next] == '}' || m_text[next] == ']')) {
        lenient(m_at + 1);
        ++m_at;
        return;
    }
    copy(m_at + 1);
}

void LenientReader::readName()
{
    std::size_t end = m_at;
    while (end < m_text.size() && isNameCharacter(m_text[end]))
        ++end;
    const std::size_t next = afterBlanks(end);
    if (next >= m_text.size() || m_text[next] != ':')
        return copy(end);
    lenient(end);
    put('"', m_at);
    copy(end);
    put('"', end - 1);
}

} // namespace

LenientJson fromLenientJson(std::string_view text)
{
    return LenientReader(text).read();
}

} // namespace core::importers
