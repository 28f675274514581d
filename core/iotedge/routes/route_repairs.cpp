#include "core/iotedge/routes/route_repairs.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/condition.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"

#include <array>
#include <utility>

namespace core {

namespace {

/// What people write who come from elsewhere, and what edgeHub calls it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kRewrites{{
    {"\\\"", "\""},
    {"\\'", "'"},
    {"“", "\""},
    {"”", "\""},
    {"„", "\""},
    {"‘", "'"},
    {"’", "'"},
    {"==", "="},
    {"&&", " AND "},
    {"\xC2\xA0", " "},
    {"≠", "!="},
    {"≥", ">="},
}};

/// Every place of each pair that the text holds, in its order.
std::vector<TextEdit> rewrites(std::string_view text)
{
    std::vector<TextEdit> edits;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t step = 1;
        for (const auto& [from, to] : kRewrites)
            if (text.substr(at).starts_with(from)) {
                edits.push_back({{at, at + from.size()}, std::string(to)});
                step = from.size();
                break;
            }
        at += step;
    }
    return edits;
}

struct Candidate {
    std::string_view id;
    Message label;
    std::vector<TextEdit> edits;
};

Message fixLabel(const char* text, std::vector<Argument> arguments = {})
{
    return {"fix", text, std::move(arguments)};
}

/// The word at the error, meant as a keyword.
void addKeyword(std::vector<Candidate>& candidates, std::string_view word, TextRange range)
{
    const std::string_view near = mostSimilar(
        word, {"SELECT", "FROM", "WHERE", "INTO", "AND", "OR", "$upstream", "BrokeredEndpoint"});
    if (!near.empty())
        candidates.push_back({"rename",
                              fixLabel(translatable("fix", "Write “%1”"), {std::string(near)}),
                              {{range, std::string(near)}}});
}

/// Parentheses around what follows NOT, up to the next AND, OR, INTO or closing parenthesis.
std::vector<TextEdit> groupAfterNot(std::string_view text, TextRange range)
{
    int depth = 0;
    std::size_t end = range.end;
    bool isBehind = false;
    for (const RouteToken& token : routeTokens(text)) {
        isBehind = isBehind || token.range == range;
        if (!isBehind || token.range == range) {
            if (token.range == range && token.kind != RouteTokenKind::Not)
                return {};
            continue;
        }
        depth += token.kind == RouteTokenKind::OpenParenthesis ? 1 : 0;
        const bool isClosed = token.kind == RouteTokenKind::CloseParenthesis && depth-- == 0;
        const bool isNext = token.kind == RouteTokenKind::And || token.kind == RouteTokenKind::Or
                            || token.kind == RouteTokenKind::Into
                            || token.kind == RouteTokenKind::End;
        if (isClosed || (isNext && depth <= 0))
            return {{{range.end, range.end}, " ("}, {{end, end}, ")"}};
        end = token.range.end;
    }
    return {};
}

/// Whether the place is where the source begins: elsewhere a slash could be a division, or cut a
/// name in two.
bool isBehindFrom(std::string_view text, std::size_t place)
{
    RouteTokenKind before = RouteTokenKind::End;
    for (const RouteToken& token : routeTokens(text)) {
        if (token.range.start >= place)
            break;
        before = token.kind;
    }
    return before == RouteTokenKind::From;
}

/// "5 -3" is two numbers to edgeHub; the minus needs a space of its own.
std::vector<TextEdit> minusApart(std::string_view text, TextRange range)
{
    const std::string_view word = textIn(text, range);
    const bool isNumber = word.size() > 1 && word[0] == '-' && isAsciiDigit(word[1]);
    return isNumber ? std::vector<TextEdit>{{{range.start + 1, range.start + 1}, " "}}
                    : std::vector<TextEdit>();
}

std::vector<Candidate> candidatesFor(std::string_view text, const RouteSyntaxError& error)
{
    std::vector<Candidate> candidates;
    if (auto edits = rewrites(text); !edits.empty())
        candidates.push_back({"rewrite",
                              fixLabel(translatable("fix", "Write it as edgeHub reads it")),
                              std::move(edits)});
    const TextRange at = error.range;
    addKeyword(candidates, textIn(text, at), at);
    const auto insert = [&](std::string_view what) {
        candidates.push_back({"insert",
                              fixLabel(translatable("fix", "Insert %1"), {std::string(what)}),
                              {{{at.start, at.start}, std::string(what)}}});
    };
    if (isBehindFrom(text, at.start))
        insert("/");
    for (const std::string_view what : {"INTO ", " INTO ", "FROM ", ")"})
        insert(what);
    if (auto edits = minusApart(text, at); !edits.empty())
        candidates.push_back({"space",
                              fixLabel(translatable("fix", "Put spaces around the operator")),
                              std::move(edits)});
    if (auto edits = groupAfterNot(text, at); !edits.empty())
        candidates.push_back({"group",
                              fixLabel(translatable("fix", "Put the comparison in parentheses")),
                              std::move(edits)});
    // A word that is too much may be the wrong one to remove.
    const std::string_view mark = textIn(text, at);
    if (!mark.empty() && mark.find_first_not_of("/;.,:?@)\\") == std::string_view::npos)
        candidates.push_back(
            {"remove",
             fixLabel(translatable("fix", "Remove “%1”"), {shown(textIn(text, at))}),
             {{at, {}}}});
    return candidates;
}

} // namespace

std::vector<LintFix> routeRepairs(std::string_view text, const RouteSyntaxError& error,
                                  bool (*isGood)(std::string_view))
{
    std::vector<LintFix> fixes;
    for (Candidate& one : candidatesFor(text, error))
        if (fixes.empty() && isGood(edited(text, one.edits)))
            fixes.push_back({one.id, std::move(one.label), std::move(one.edits)});
    return fixes;
}

} // namespace core
