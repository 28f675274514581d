#include "core/text/html/html_tokens.h"

#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

/// Walks the source once, in the states of the HTML standard's section on tokenization.
class HtmlTokenizer {
public:
    explicit HtmlTokenizer(std::string_view source) : m_source(source) {}

    [[nodiscard]] std::vector<HtmlToken> run();

private:
    [[nodiscard]] char at(std::size_t position) const
    {
        return position < m_source.size() ? m_source[position] : '\0';
    }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_source.size(); }
    [[nodiscard]] bool follows(std::string_view text) const
    {
        return m_source.substr(m_at).starts_with(text);
    }
    [[nodiscard]] bool startsMarkup() const;
    void skipSpaces();
    void markup();
    void tag(HtmlTokenKind kind);
    [[nodiscard]] bool attribute(HtmlToken& token);
    [[nodiscard]] std::string attributeValue();
    void comment();
    [[nodiscard]] std::size_t endOfComment() const;
    void declaration();
    void text();
    void rawText(const std::string& name);
    [[nodiscard]] std::size_t endTagAfter(std::size_t from, std::string_view name) const;
    [[nodiscard]] std::size_t endOfScript() const;
    void add(HtmlTokenKind kind, std::size_t start)
    {
        m_tokens.push_back({kind, {start, m_at}, {}, {}, false});
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::vector<HtmlToken> m_tokens;
    /// Names of raw text that has no end tag any more: it is looked for once.
    std::vector<std::string> m_unclosed;
};

bool endsTagName(char c)
{
    return isAsciiSpace(c) || c == '/' || c == '>';
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, {}, [](char c) { return asciiLower(c); });
}

std::vector<HtmlToken> HtmlTokenizer::run()
{
    while (!isAtEnd()) {
        if (startsMarkup())
            markup();
        else
            text();
    }
    return std::move(m_tokens);
}

bool HtmlTokenizer::startsMarkup() const
{
    if (at(m_at) != '<')
        return false;
    const char next = at(m_at + 1);
    return isAsciiLetter(next) || next == '!' || next == '?'
           || (next == '/' && m_at + 2 < m_source.size());
}

void HtmlTokenizer::markup()
{
    const char next = at(m_at + 1);
    if (isAsciiLetter(next))
        tag(HtmlTokenKind::StartTag);
    else if (next == '/' && isAsciiLetter(at(m_at + 2)))
        tag(HtmlTokenKind::EndTag);
    else if (follows("<!--"))
        comment();
    else
        declaration();
}

void HtmlTokenizer::text()
{
    const auto start = m_at++;
    while (!isAtEnd() && !startsMarkup())
        ++m_at;
    add(HtmlTokenKind::Text, start);
}

void HtmlTokenizer::skipSpaces()
{
    while (!isAtEnd() && isAsciiSpace(at(m_at)))
        ++m_at;
}

void HtmlTokenizer::tag(HtmlTokenKind kind)
{
    const auto start = m_at;
    m_at += kind == HtmlTokenKind::EndTag ? 2 : 1;
    const auto nameStart = m_at;
    while (!isAtEnd() && !endsTagName(at(m_at)))
        ++m_at;
    HtmlToken token{
        kind, {start, m_at}, asciiLower(m_source.substr(nameStart, m_at - nameStart)), {}, false};
    while (attribute(token))
        ;
    if (isAtEnd())
        token.kind = HtmlTokenKind::UnfinishedTag;
    else
        ++m_at;
    token.range.end = m_at;
    m_tokens.push_back(token);
    if (token.kind == HtmlTokenKind::StartTag && isRawTextHtmlTag(token.name))
        rawText(token.name);
}

/// Reads one attribute and what stands before it; false at the end of the tag or of the source.
bool HtmlTokenizer::attribute(HtmlToken& token)
{
    skipSpaces();
    while (at(m_at) == '/') {
        token.isSelfClosing = at(m_at + 1) == '>';
        ++m_at;
        skipSpaces();
    }
    if (isAtEnd() || at(m_at) == '>')
        return false;
    const auto start = m_at++;
    while (!isAtEnd() && !endsTagName(at(m_at)) && at(m_at) != '=')
        ++m_at;
    HtmlAttribute found{asciiLower(m_source.substr(start, m_at - start)), {}, {start, m_at}};
    skipSpaces();
    if (at(m_at) == '=') {
        ++m_at;
        found.value = attributeValue();
        found.range.end = m_at;
    }
    token.attributes.push_back(std::move(found));
    return true;
}

std::string HtmlTokenizer::attributeValue()
{
    skipSpaces();
    const char quote = at(m_at);
    if (quote == '"' || quote == '\'') {
        const auto start = ++m_at;
        m_at = std::min(m_source.find(quote, start), m_source.size());
        std::string value(m_source.substr(start, m_at - start));
        m_at = std::min(m_at + 1, m_source.size());
        return value;
    }
    const auto start = m_at;
    while (!isAtEnd() && !isAsciiSpace(at(m_at)) && at(m_at) != '>')
        ++m_at;
    return std::string(m_source.substr(start, m_at - start));
}

void HtmlTokenizer::comment()
{
    const auto start = m_at;
    m_at += 4;
    // The standard ends "<!-->" and "<!--->" at once.
    if (follows(">") || follows("->"))
        m_at += follows(">") ? 1 : 2;
    else
        m_at = endOfComment();
    add(HtmlTokenKind::Comment, start);
}

/// Behind "-->" or "--!>", or the end of the source. One search for both: one that ends nowhere
/// would run over the whole source at each comment.
std::size_t HtmlTokenizer::endOfComment() const
{
    for (auto dashes = m_source.find("--", m_at); dashes != std::string_view::npos;
         dashes = m_source.find("--", dashes + 1))
        for (const std::string_view end : {">", "!>"})
            if (m_source.substr(dashes + 2).starts_with(end))
                return dashes + 2 + end.size();
    return m_source.size();
}

void HtmlTokenizer::declaration()
{
    const auto start = m_at;
    const auto end = m_source.find('>', m_at);
    m_at = end == std::string_view::npos ? m_source.size() : end + 1;
    add(HtmlTokenKind::Declaration, start);
}

void HtmlTokenizer::rawText(const std::string& name)
{
    const auto start = m_at;
    // One never closed would take the rest, which somebody wrote to be read.
    const bool isShownText = name == "textarea" || name == "title";
    if (isShownText && std::ranges::find(m_unclosed, name) != m_unclosed.end())
        return;
    if (name == "plaintext")
        m_at = m_source.size();
    else
        m_at = name == "script" ? endOfScript() : endTagAfter(m_at, name);
    if (isShownText && m_at == m_source.size()) {
        m_unclosed.push_back(name);
        m_at = start;
    }
    if (m_at > start)
        add(HtmlTokenKind::RawText, start);
}

/// Where "</name" with the end of a tag name behind it stands, or the end of the source.
std::size_t HtmlTokenizer::endTagAfter(std::size_t from, std::string_view name) const
{
    for (auto found = m_source.find("</", from); found != std::string_view::npos;
         found = m_source.find("</", found + 2))
        if (equalsIgnoringCase(m_source.substr(found + 2, name.size()), name)
            && endsTagName(at(found + 2 + name.size())))
            return found;
    return m_source.size();
}

/// A script inside "<!-- … -->" may hold a whole script element of its own (the double escaped
/// state of the standard).
std::size_t HtmlTokenizer::endOfScript() const
{
    enum class State { Plain, Escaped, DoubleEscaped };
    State state = State::Plain;
    for (auto position = m_at; position < m_source.size(); ++position) {
        const auto rest = m_source.substr(position);
        if (state == State::Plain && rest.starts_with("<!--"))
            state = State::Escaped;
        else if (state != State::Plain && rest.starts_with("-->"))
            state = State::Plain;
        else if (state == State::Escaped && equalsIgnoringCase(rest.substr(0, 7), "<script")
                 && endsTagName(at(position + 7)))
            state = State::DoubleEscaped;
        else if (equalsIgnoringCase(rest.substr(0, 8), "</script")
                 && endsTagName(at(position + 8))) {
            if (state != State::DoubleEscaped)
                return position;
            state = State::Escaped;
        }
    }
    return m_source.size();
}

} // namespace

std::vector<HtmlToken> htmlTokens(std::string_view source)
{
    return HtmlTokenizer(source).run();
}

} // namespace core
