#include "core/importers/lenient_json.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <charconv>

namespace core::importers {

namespace {

bool isNameCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '$';
}

bool isControlCharacter(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
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
    void readControl();
    void readHex();
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
    else if (rest.starts_with("0x") || rest.starts_with("0X"))
        readHex();
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
    end = std::min(end + 1, m_text.size());
    while (m_at < end)
        if (isControlCharacter(m_text[m_at]))
            readControl();
        else
            copy(m_at + 1);
}

/// A line break or tab in a text, as it is.
void LenientReader::readControl()
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    lenient(m_at + 1);
    const auto value = static_cast<unsigned char>(m_text[m_at]);
    for (const char c : std::string_view("\\u00"))
        put(c, m_at);
    put(kDigits[value >> 4U], m_at);
    put(kDigits[value & 15U], m_at);
    ++m_at;
}

/// "0x400" in decimal digits.
void LenientReader::readHex()
{
    const char* start = m_text.data() + m_at + 2;
    long long number = 0;
    const auto read = std::from_chars(start, m_text.data() + m_text.size(), number, 16);
    if (read.ec != std::errc())
        return copy(m_at + 1);
    const auto end = static_cast<std::size_t>(read.ptr - m_text.data());
    lenient(end);
    for (const char c : std::to_string(number))
        put(c, m_at);
    m_at = end;
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
    const bool isName = next < m_text.size() && m_text[next] == ':';
    if (!isName && m_text.substr(m_at, end - m_at) == "undefined") {
        lenient(end);
        for (const char c : std::string_view("null"))
            put(c, m_at);
        m_at = end;
        return;
    }
    if (!isName)
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
