#include "core/iotedge/routes/route_editing.h"

#include "core/iotedge/routes/condition_functions.h"
#include "core/iotedge/routes/route_parser.h"
#include "core/iotedge/routes/route_tokens.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <span>

namespace core {

namespace {

using Kind = RouteTokenKind;
using Word = RouteWordKind;

/// Which part of a route a token lies in.
enum class Section { Start, Source, Condition, Sink };

Section after(Section section, Kind kind)
{
    switch (kind) {
    case Kind::From:
        return Section::Source;
    case Kind::Where:
        return Section::Condition;
    case Kind::Into:
        return Section::Sink;
    default:
        return section;
    }
}

Word wordKind(Section section, Kind kind, Kind next)
{
    switch (kind) {
    case Kind::Select:
    case Kind::From:
    case Kind::Where:
    case Kind::Into:
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
        return Word::Keyword;
    default:
        break;
    }
    if (section == Section::Source)
        return Word::Source;
    if (section == Section::Sink)
        return Word::Sink;
    switch (kind) {
    case Kind::Name:
        return next == Kind::OpenParenthesis ? Word::Function : Word::Property;
    case Kind::SystemName:
        return Word::SystemProperty;
    case Kind::String:
    case Kind::UnterminatedString:
    case Kind::Integer:
    case Kind::HexInteger:
    case Kind::Real:
    case Kind::True:
    case Kind::False:
    case Kind::Null:
    case Kind::Undefined:
        return Word::Literal;
    default:
        return Word::Operator;
    }
}

std::vector<std::string> sources(const LintContext& context)
{
    std::vector<std::string> result;
    if (!context.moduleName.empty())
        result = {"/messages/modules/" + context.moduleName + "/outputs/*",
                  "/messages/modules/" + context.moduleName + "/*"};
    result.insert(result.end(),
                  {"/messages/*", "/messages/modules/*", "/*",
                   "/messages/modules/<FROM_MODULE_NAME>/outputs/*", "/twinChangeNotifications"});
    return result;
}

std::vector<std::string> sinks(const LintContext& context)
{
    const std::string own = context.moduleName.empty() ? "<TO_MODULE_NAME>" : context.moduleName;
    return {"$upstream", "BrokeredEndpoint(\"/modules/" + own + "/inputs/input1\")"};
}

std::vector<std::string> conditionWords()
{
    std::vector<std::string> result{"$body."};
    for (const ConditionFunction& function : conditionFunctions())
        result.push_back(std::string(function.name) + '(');
    for (const std::string_view name : systemProperties())
        result.push_back('$' + std::string(name));
    for (const char* word : {"AND ", "OR ", "NOT ", "INTO ", "true", "false", "null"})
        result.emplace_back(word);
    return result;
}

/// The start of what is being typed: back to the last space, in a condition to the last mark.
std::size_t startOfWord(std::string_view text, std::size_t cursor, Section section)
{
    const std::string_view stops = section == Section::Condition ? " \t\r\n()=<>,{" : " \t\r\n";
    const auto stop = text.substr(0, cursor).find_last_of(stops);
    return stop == std::string_view::npos ? 0 : stop + 1;
}

bool startsAlike(std::string_view candidate, std::string_view typed)
{
    return candidate.size() > typed.size()
           && asciiLower(candidate.substr(0, typed.size())) == asciiLower(typed);
}

} // namespace

std::vector<RouteHighlight> routeHighlights(std::string_view text)
{
    std::vector<RouteHighlight> result;
    for (const TextRange comment : routeComments(text))
        result.push_back({comment, Word::Comment});
    const auto tokens = routeTokens(text);
    Section section = Section::Start;
    for (std::size_t at = 0; tokens[at].kind != Kind::End; ++at) {
        section = after(section, tokens[at].kind);
        result.push_back(
            {tokens[at].range, wordKind(section, tokens[at].kind, tokens[at + 1].kind)});
    }
    std::ranges::sort(result, {}, [](const RouteHighlight& one) { return one.range.start; });
    return result;
}

std::vector<RouteCompletion> routeCompletions(std::string_view text, std::size_t cursor,
                                              const LintContext& context)
{
    cursor = std::min(cursor, text.size());
    Section section = Section::Start;
    bool isSectionFilled = false;
    for (const RouteToken& token : routeTokens(text)) {
        // A keyword that is still being typed does not open its part yet.
        if (token.range.end >= cursor && token.kind != Kind::End)
            break;
        const Section next = after(section, token.kind);
        isSectionFilled = next == section && token.kind != Kind::End && token.range.end < cursor;
        section = next;
    }
    const std::size_t start = startOfWord(text, cursor, section);
    const std::string_view typed = text.substr(start, cursor - start);
    std::vector<std::string> words;
    switch (section) {
    case Section::Start:
        words = {"FROM "};
        break;
    case Section::Source:
        words = isSectionFilled && !typed.starts_with('/')
                    ? std::vector<std::string>{"INTO ", "WHERE "}
                    : sources(context);
        break;
    case Section::Condition:
        words = conditionWords();
        break;
    case Section::Sink:
        words = sinks(context);
        break;
    }
    std::vector<RouteCompletion> result;
    for (std::string& word : words)
        if (startsAlike(word, typed))
            result.push_back({std::move(word), {start, cursor}});
    return result;
}

std::string renamedRoute(const std::string& route, std::string_view from, const std::string& to)
{
    std::vector<TextEdit> edits;
    const auto rename = [&](std::span<const TextRange> parts) {
        for (std::size_t at = 1; at < parts.size(); ++at) {
            const bool isModule = asciiLower(textIn(route, parts[at - 1])) == "modules"
                                  && asciiLower(textIn(route, parts[at])) == asciiLower(from);
            if (isModule)
                edits.push_back({parts[at], to});
        }
    };
    const ParsedRoute parsed = parseRoute(route, routeTokens(route));
    rename(parsed.source);
    rename(parsed.sink.parts);
    return edits.empty() ? route : edited(route, edits);
}

} // namespace core
