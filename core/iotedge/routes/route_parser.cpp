#include "core/iotedge/routes/route_parser.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/condition.h"
#include "core/iotedge/routes/condition_parser.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using Kind = RouteTokenKind;

class RouteParser {
public:
    RouteParser(std::string_view text, std::span<const RouteToken> tokens)
        : m_text(text), m_tokens(tokens)
    {
    }

    ParsedRoute parse()
    {
        if (readStart() && readSource() && readCondition() && readInto())
            readSink();
        return std::move(m_route);
    }

private:
    [[nodiscard]] const RouteToken& token() const { return m_tokens[m_at]; }
    [[nodiscard]] Argument found() const { return shownToken(m_text, token()); }
    bool fail(TextRange range, const char* text, std::vector<Argument> arguments = {},
              std::string_view rule = "routes.syntax")
    {
        m_route.error = {range, {"rule", text, std::move(arguments)}, {}};
        m_route.errorRule = rule;
        return false;
    }

    bool readStart();
    bool readSource();
    bool readItem();
    bool readCondition();
    bool readInto();
    bool readSink();
    bool readUpstream();
    bool readEndpoint();
    bool splitAddress(TextRange address);

    std::string_view m_text;
    std::span<const RouteToken> m_tokens;
    std::size_t m_at = 0;
    ParsedRoute m_route;
};

bool RouteParser::readStart()
{
    if (token().kind == Kind::End)
        return fail({0, m_text.size()},
                    translatable("rule", "The route is empty. Say where messages come from and "
                                         "where they go, such as FROM /messages/* INTO "
                                         "$upstream."));
    if (token().kind == Kind::Select) {
        ++m_at;
        if (token().kind != Kind::Star)
            return fail(token().range,
                        translatable("rule", "After SELECT only a star may stand: SELECT * FROM …. "
                                             "Write it, or leave SELECT out."));
        ++m_at;
    }
    if (token().kind != Kind::From)
        return fail(token().range,
                    translatable("rule", "A route begins with FROM and a source; “%1” stands "
                                         "there. Write FROM /messages/* INTO $upstream, for "
                                         "example."),
                    {found()});
    ++m_at;
    return true;
}

bool RouteParser::readSource()
{
    if (token().kind != Kind::Slash)
        return fail(token().range,
                    translatable("rule", "A source begins with a slash, such as /messages/*; “%1” "
                                         "stands there. Put the slash before it."),
                    {found()});
    m_route.sourceRange = token().range;
    while (token().kind == Kind::Slash) {
        ++m_at;
        if (!readItem())
            return false;
    }
    return true;
}

bool RouteParser::readItem()
{
    const RouteToken& item = token();
    if (item.kind != Kind::Name && item.kind != Kind::Star) {
        const bool isBreak = item.kind == Kind::Slash || item.kind == Kind::Into
                             || item.kind == Kind::Where || item.kind == Kind::End;
        const TextRange before = m_tokens[m_at - 1].range;
        if (isBreak)
            return fail(before, translatable("rule", "Nothing follows this slash of the source. "
                                                     "Write a name or a star behind it, or remove "
                                                     "it."));
        return fail(item.range,
                    translatable("rule", "“%1” cannot stand in a source: edgeHub reads it as a "
                                         "word of its language or a number, or it holds a "
                                         "character of it. Give the module or the output another "
                                         "name."),
                    {found()});
    }
    m_route.source.push_back(item.range);
    m_route.sourceRange.end = item.range.end;
    ++m_at;
    return true;
}

bool RouteParser::readCondition()
{
    if (token().kind != Kind::Where)
        return true;
    ++m_at;
    const TextRange start = token().range;
    m_route.condition = parseCondition(m_text, m_tokens, m_at);
    ParsedCondition& condition = *m_route.condition;
    if (condition.error) {
        m_route.error = std::exchange(condition.error, std::nullopt);
        m_route.errorRule = "routes.syntax";
        return false;
    }
    m_at = condition.end;
    m_route.conditionRange = {start.start, m_tokens[m_at - 1].range.end};
    return true;
}

/// Of the SQL that people know.
bool isForeignOperator(std::string_view lower)
{
    constexpr std::array<std::string_view, 5> kForeign{"between", "in", "is", "like", "regexp"};
    return std::ranges::find(kForeign, lower) != kForeign.end();
}

bool RouteParser::readInto()
{
    if (token().kind == Kind::Into) {
        ++m_at;
        return true;
    }
    if (m_route.condition && isForeignOperator(asciiLower(textIn(m_text, token().range))))
        return fail(token().range,
                    translatable("rule", "edgeHub has no “%1”. Compare with =, !=, < or >, with "
                                         "starts_with(a, b) or contains(a, b) for texts, and with "
                                         "is_defined(a) for a value that is there."),
                    {found()});
    if (m_route.condition)
        return fail(token().range,
                    translatable("rule", "After the condition INTO must follow; “%1” stands there. "
                                         "Combine conditions with AND or OR, put spaces around "
                                         "operators and texts in quotes."),
                    {found()});
    return fail(token().range,
                translatable("rule", "After the source WHERE or INTO must follow; “%1” stands "
                                     "there. Write INTO $upstream behind it, for example."),
                {found()});
}

bool RouteParser::readSink()
{
    m_route.sink.range = token().range;
    if (token().kind == Kind::SystemName)
        return readUpstream();
    if (token().kind == Kind::Name)
        return readEndpoint();
    return fail(token().range,
                translatable("rule", "After INTO $upstream or BrokeredEndpoint(\"/modules/NAME/"
                                     "inputs/NAME\") must follow; “%1” stands there. Write one of "
                                     "them."),
                {found()}, "routes.sink.enum");
}

bool RouteParser::readUpstream()
{
    if (asciiLower(textIn(m_text, token().range).substr(0, 16)) != "$upstream")
        return fail(token().range,
                    translatable("rule",
                                 "The only sink with a dollar sign is $upstream, the cloud; "
                                 "“%1” is none. Write $upstream."),
                    {found()}, "routes.sink.enum");
    m_route.sink.kind = SinkKind::Upstream;
    m_route.end = token().range.end;
    return true;
}

bool RouteParser::readEndpoint()
{
    const std::size_t name = m_at;
    if (m_tokens[m_at + 1].kind != Kind::OpenParenthesis)
        return fail(token().range,
                    translatable("rule", "“%1” is no sink. Write $upstream for the cloud, or "
                                         "BrokeredEndpoint(\"/modules/NAME/inputs/NAME\") for "
                                         "another module."),
                    {found()}, "routes.sink.enum");
    m_at += 2;
    if (token().kind != Kind::String)
        return fail(token().range,
                    translatable("rule", "The address of the module must stand in straight quotes: "
                                         "BrokeredEndpoint(\"/modules/NAME/inputs/NAME\"). “%1” "
                                         "stands there."),
                    {found()}, "routes.sink.enum");
    const TextRange address = token().range;
    ++m_at;
    if (token().kind != Kind::CloseParenthesis)
        return fail(token().range,
                    translatable("rule", "The closing parenthesis of BrokeredEndpoint lacks; “%1” "
                                         "stands there. Write it behind the address."),
                    {found()}, "routes.sink.enum");
    m_route.sink.range.end = token().range.end;
    m_route.end = token().range.end;
    const TextRange nameRange = m_tokens[name].range;
    if (asciiLower(textIn(m_text, nameRange).substr(0, 32)) != "brokeredendpoint")
        return fail(nameRange,
                    translatable("rule",
                                 "edgeHub knows the endpoint BrokeredEndpoint only; “%1” is "
                                 "none. Write BrokeredEndpoint."),
                    {shown(textIn(m_text, nameRange))}, "routes.sink.enum");
    return splitAddress({address.start + 1, address.end - 1});
}

/// The runtime trims, drops one slash at each end, and wants four parts.
bool RouteParser::splitAddress(TextRange address)
{
    const auto isSpace = [&](std::size_t at) { return isBlank(characterAt(m_text, at).point); };
    TextRange inner = address;
    while (inner.start < inner.end && isSpace(inner.start))
        inner.start += characterAt(m_text, inner.start).size;
    while (inner.start < inner.end && isAsciiSpace(m_text[inner.end - 1]))
        --inner.end;
    if (inner.start < inner.end && m_text[inner.start] == '/')
        ++inner.start;
    if (inner.start < inner.end && m_text[inner.end - 1] == '/')
        --inner.end;
    std::vector<TextRange>& parts = m_route.sink.parts;
    constexpr std::size_t kParts = 4;
    for (std::size_t start = inner.start; parts.size() <= kParts;) {
        const auto slash = m_text.substr(0, inner.end).find('/', start);
        const std::size_t end = std::min(slash, inner.end);
        parts.push_back({start, end});
        if (end == inner.end)
            break;
        start = end + 1;
    }
    const bool lacksInput = parts.size() + 1 == kParts && textIn(m_text, parts[2]) == "inputs";
    if (lacksInput || (parts.size() == kParts && isBlank(textIn(m_text, parts[3]))))
        return fail(address,
                    translatable("rule", "The address “%1” ends without the name of an input. "
                                         "Write it: /modules/NAME/inputs/NAME."),
                    {shown(textIn(m_text, address))}, "routes.sink.enum");
    if (parts.size() != kParts)
        return fail(address,
                    translatable("rule", "The address “%1” must have four parts, /modules/NAME/"
                                         "inputs/NAME. Write it so, with the module's name and the "
                                         "name of its input."),
                    {shown(textIn(m_text, address))}, "routes.sink.enum");
    m_route.sink.kind = SinkKind::Module;
    return true;
}

bool isPlaceholderCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == ' ' || c == '-' || c == '.';
}

} // namespace

ParsedRoute parseRoute(std::string_view text, std::span<const RouteToken> tokens)
{
    return RouteParser(text, tokens).parse();
}

std::vector<RoutePlaceholder> routePlaceholders(std::string_view text)
{
    constexpr std::size_t kMax = 128;
    std::vector<RoutePlaceholder> found;
    for (auto at = text.find("/<"); at != std::string_view::npos; at = text.find("/<", at + 1)) {
        std::size_t end = at + 2;
        while (end < text.size() && end - at < kMax && isPlaceholderCharacter(text[end]))
            ++end;
        if (end > at + 2 && end < text.size() && text[end] == '>')
            found.push_back({{at + 1, end + 1}});
    }
    return found;
}

std::string withoutPlaceholders(std::string_view text,
                                std::span<const RoutePlaceholder> placeholders)
{
    std::string result(text);
    for (const RoutePlaceholder& one : placeholders)
        std::fill(result.begin() + static_cast<std::ptrdiff_t>(one.range.start),
                  result.begin() + static_cast<std::ptrdiff_t>(one.range.end), 'x');
    return result;
}

std::string comparedSource(std::string_view text, const ParsedRoute& route)
{
    std::string source;
    for (const TextRange item : route.source)
        source.append("/").append(textIn(text, item));
    while (source.ends_with('*'))
        source.pop_back();
    if (source.ends_with('/'))
        source.pop_back();
    return source;
}

} // namespace core
