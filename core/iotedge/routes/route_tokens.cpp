#include "core/iotedge/routes/route_tokens.h"

#include "core/text/letters/characters.h"

#include <array>
#include <optional>

namespace core {

namespace {

using Kind = RouteTokenKind;

constexpr bool isRouteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

constexpr bool isBracket(char c)
{
    return c == '[' || c == ']';
}

/// All but what the lexer keeps for other tokens; each byte of a character beyond ASCII is one.
constexpr std::array<bool, 256> kNameBytes = [] {
    std::array<bool, 256> table{};
    table.fill(true);
    for (const char c : std::string_view("()<>@,;:\\\"/[]?={} \t\n\r"))
        table[static_cast<unsigned char>(c)] = false;
    return table;
}();

constexpr bool isNameByte(char c)
{
    return kNameBytes[static_cast<unsigned char>(c)];
}

std::size_t nameSize(std::string_view text)
{
    std::size_t size = 0;
    while (size < text.size() && isNameByte(text[size]))
        ++size;
    return size;
}

std::size_t bracketedNameSize(std::string_view text, std::size_t from)
{
    while (from < text.size() && (isNameByte(text[from]) || isBracket(text[from])))
        ++from;
    return from;
}

/// How long the escape at the backslash is; 0 where there is none.
std::size_t escapeSize(std::string_view text)
{
    constexpr std::size_t kUnicodeEscape = 6;
    if (text.size() < 2)
        return 0;
    if (text[1] == '"' || text[1] == '\'' || text[1] == '\\')
        return 2;
    if (text[1] != 'u' || text.size() < kUnicodeEscape)
        return 0;
    for (std::size_t at = 2; at < kUnicodeEscape; ++at)
        if (!isHexDigit(text[at]))
            return 0;
    return kUnicodeEscape;
}

RouteToken stringToken(std::string_view text)
{
    const char quote = text.front();
    std::size_t at = 1;
    while (at < text.size() && text[at] != quote) {
        const std::size_t step = text[at] == '\\' ? escapeSize(text.substr(at)) : 1;
        if (step == 0)
            return {Kind::UnterminatedString, {0, at}};
        at += step;
    }
    return at < text.size() ? RouteToken{Kind::String, {0, at + 1}}
                            : RouteToken{Kind::UnterminatedString, {0, at}};
}

std::size_t digits(std::string_view text, std::size_t from)
{
    while (from < text.size() && isAsciiDigit(text[from]))
        ++from;
    return from;
}

/// The end of "e+12" at `from`; `from` where there is no exponent.
std::size_t exponentEnd(std::string_view text, std::size_t from)
{
    if (from >= text.size() || asciiLower(text[from]) != 'e')
        return from;
    std::size_t at = from + 1;
    if (at < text.size() && (text[at] == '+' || text[at] == '-'))
        ++at;
    const std::size_t end = digits(text, at);
    return end == at ? from : end;
}

/// The number at the start of a word. Digits before the point or the exponent may lack: ".5" and
/// even "e5" are numbers.
std::optional<RouteToken> numberToken(std::string_view text)
{
    if (text.size() > 2 && text[0] == '0' && asciiLower(text[1]) == 'x' && isHexDigit(text[2])) {
        std::size_t end = 2;
        while (end < text.size() && isHexDigit(text[end]))
            ++end;
        return RouteToken{Kind::HexInteger, {0, end}};
    }
    const std::size_t start = text.front() == '-' ? 1 : 0;
    const std::size_t whole = digits(text, start);
    if (whole < text.size() && text[whole] == '.') {
        const std::size_t fraction = digits(text, whole + 1);
        if (fraction > whole + 1)
            return RouteToken{Kind::Real, {0, exponentEnd(text, fraction)}};
    }
    if (const std::size_t end = exponentEnd(text, whole); end > whole)
        return RouteToken{Kind::Real, {0, end}};
    return whole > start ? std::optional(RouteToken{Kind::Integer, {0, whole}}) : std::nullopt;
}

struct KnownWord {
    std::string_view text;
    Kind kind;
    bool anyCase;
};
constexpr std::array kWords{
    KnownWord{"select", Kind::Select, true}, KnownWord{"from", Kind::From, true},
    KnownWord{"where", Kind::Where, true},   KnownWord{"into", Kind::Into, true},
    KnownWord{"true", Kind::True, false},    KnownWord{"false", Kind::False, false},
    KnownWord{"null", Kind::Null, false},    KnownWord{"undefined", Kind::Undefined, false},
    KnownWord{"and", Kind::And, true},       KnownWord{"or", Kind::Or, true},
    KnownWord{"not", Kind::Not, true},       KnownWord{"+", Kind::Plus, false},
    KnownWord{"-", Kind::Minus, false},      KnownWord{"*", Kind::Star, false},
    KnownWord{"%", Kind::Percent, false},    KnownWord{"||", Kind::Concat, false},
};

bool isSame(std::string_view word, const KnownWord& known)
{
    if (word.size() != known.text.size())
        return false;
    for (std::size_t at = 0; at < word.size(); ++at)
        if ((known.anyCase ? asciiLower(word[at]) : word[at]) != known.text[at])
            return false;
    return true;
}

Kind kindOfName(std::string_view word)
{
    constexpr std::size_t kMax = 9;
    if (word.size() <= kMax)
        for (const KnownWord& known : kWords)
            if (isSame(word, known))
                return known.kind;
    return Kind::Name;
}

/// The token at the start of a word of name characters; the longest wins, the first among equals.
RouteToken wordToken(std::string_view text)
{
    const std::size_t name = nameSize(text);
    const std::size_t bracketed = bracketedNameSize(text, name);
    RouteToken best{Kind::Name, {0, name}};
    if (const auto number = numberToken(text); number && number->range.end >= name)
        best = *number;
    else if (text.front() == '$' && bracketed > 1)
        return {Kind::SystemName, {0, bracketed}};
    else
        best.kind = kindOfName(text.substr(0, name));
    if (text.front() == '\'')
        if (const RouteToken string = stringToken(text); string.range.end >= best.range.end)
            best = string;
    if (text.starts_with("!=") && best.range.end < 2)
        best = {Kind::NotEqual, {0, 2}};
    return bracketed > best.range.end ? RouteToken{Kind::BracketedName, {0, bracketed}} : best;
}

RouteToken markToken(std::string_view text)
{
    const char next = text.size() > 1 ? text[1] : '\0';
    const auto token = [](Kind kind, std::size_t size = 1) { return RouteToken{kind, {0, size}}; };
    switch (text.front()) {
    case '(':
        return token(Kind::OpenParenthesis);
    case ')':
        return token(Kind::CloseParenthesis);
    case '{':
        return token(Kind::OpenBrace);
    case '}':
        return token(Kind::CloseBrace);
    case ',':
        return token(Kind::Comma);
    case '/':
        return token(Kind::Slash);
    case '=':
        return token(Kind::Equal);
    case '<':
        return next == '>'   ? token(Kind::NotEqual, 2)
               : next == '=' ? token(Kind::LessOrEqual, 2)
                             : token(Kind::Less);
    case '>':
        return next == '=' ? token(Kind::GreaterOrEqual, 2) : token(Kind::Greater);
    case '?':
        return next == '?' ? token(Kind::Coalesce, 2) : token(Kind::Unknown);
    case '"':
        return stringToken(text);
    case '[':
    case ']':
        return token(Kind::BracketedName, bracketedNameSize(text, 0));
    default:
        return token(Kind::Unknown);
    }
}

/// The size of the comment at the start; 0 where there is none, or one that never ends.
std::size_t commentSize(std::string_view text)
{
    if (!text.starts_with("/*"))
        return 0;
    const auto end = text.find("*/", 2);
    return end == std::string_view::npos ? 0 : end + 2;
}

/// Calls token(range in the text, kind) and comment(range) in the order of the text.
template <class OnToken, class OnComment>
void eachToken(std::string_view text, OnToken onToken, OnComment onComment)
{
    // Once no comment ends after a place, none ends after a later one.
    bool commentsEnd = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (isRouteSpace(rest.front())) {
            ++at;
            continue;
        }
        if (commentsEnd && rest.starts_with("/*")) {
            const std::size_t size = commentSize(rest);
            commentsEnd = size > 0;
            if (size > 0) {
                onComment(TextRange{at, at + size});
                at += size;
                continue;
            }
        }
        const RouteToken token = isNameByte(rest.front()) ? wordToken(rest) : markToken(rest);
        onToken(RouteToken{token.kind, {at, at + token.range.end}});
        at += token.range.end;
    }
}

} // namespace

std::vector<RouteToken> routeTokens(std::string_view text)
{
    constexpr std::size_t kBytesPerToken = 6;
    std::vector<RouteToken> tokens;
    tokens.reserve(text.size() / kBytesPerToken + 2);
    eachToken(text, [&](const RouteToken& token) { tokens.push_back(token); }, [](TextRange) {});
    tokens.push_back({Kind::End, {text.size(), text.size()}});
    return tokens;
}

std::vector<TextRange> routeComments(std::string_view text)
{
    std::vector<TextRange> comments;
    // A star at the end of a source opens none; few routes are worth a second reading.
    if (text.find("*/") == std::string_view::npos)
        return comments;
    eachToken(text, [](const RouteToken&) {}, [&](TextRange range) { comments.push_back(range); });
    return comments;
}

bool isRouteName(std::string_view word)
{
    return !word.empty() && nameSize(word) == word.size()
           && wordToken(word) == RouteToken{Kind::Name, {0, word.size()}};
}

Argument shownToken(std::string_view text, const RouteToken& token)
{
    if (token.kind == Kind::End)
        return TranslatableText{"route", translatable("route", "the end of the text")};
    return excerpt(textIn(text, token.range));
}

} // namespace core
