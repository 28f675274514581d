#include "core/iotedge/routes/route_lint.h"

#include "core/iotedge/lint/fenced.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/condition.h"
#include "core/iotedge/routes/condition_parser.h"
#include "core/iotedge/routes/condition_types.h"
#include "core/iotedge/routes/condition_warnings.h"
#include "core/iotedge/routes/route_parser.h"
#include "core/iotedge/routes/route_places.h"
#include "core/iotedge/routes/route_repairs.h"
#include "core/iotedge/routes/route_wrapping.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

void append(std::vector<LintProblem>& problems, std::vector<LintProblem> more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

bool hasErrors(const std::vector<LintProblem>& problems)
{
    return std::ranges::any_of(
        problems, [](const LintProblem& one) { return one.severity == Severity::Error; });
}

LintProblem asProblem(RouteSyntaxError error, std::string_view rule)
{
    return {rule,        Severity::Error,          LintStage::A,
            error.range, std::move(error.message), std::move(error.fixes)};
}

/// What the compiler says of a condition, and, where it says nothing, what is odd about it.
std::vector<LintProblem> judged(std::string_view text, const ParsedCondition& condition)
{
    std::vector<LintProblem> problems = condition.faults;
    if (condition.condition.nodes.empty())
        return problems;
    TypedCondition typed = typeCondition(text, condition.condition);
    append(problems, std::move(typed.problems));
    if (!hasErrors(problems))
        append(problems, conditionWarnings(text, condition.condition, typed));
    return problems;
}

/// In a route alone edgeHub ignores what follows; in a condition more than punctuation was meant.
void warnOfTail(LintSink& sink, std::size_t end, bool isRoute)
{
    const std::string_view rest = sink.text().substr(end);
    const std::string_view tail = trimmed(rest);
    if (tail.empty())
        return;
    const std::size_t start = static_cast<std::size_t>(tail.data() - sink.text().data());
    auto& problem =
        sink.warning("routes.syntax", {start, start + tail.size()},
                     translatable("rule", "edgeHub ignores “%1”, because it follows what is "
                                          "complete already. Remove it, or write it before INTO."),
                     {shown(tail)});
    if (isRoute || tail.find_first_not_of(";.,)") == std::string_view::npos)
        addFix(problem, "remove", translatable("fix", "Remove it"), {},
               {{{end, sink.text().size()}, {}}});
}

void warnOfPlaceholders(LintSink& sink, std::span<const RoutePlaceholder> placeholders,
                        const ParsedRoute& route)
{
    for (const RoutePlaceholder& one : placeholders) {
        const bool isInSource = one.range.end <= route.sourceRange.end;
        auto& problem = sink.warning(
            "routes.placeholder.danger", one.range,
            isInSource ? translatable("rule", "The placeholder %1 must be replaced by a name: with "
                                              "it, edgeHub refuses all routes of the device, and "
                                              "the portal does not notice. Say so in the "
                                              "documentation, or leave the route out.")
                       : translatable("rule", "The placeholder %1 must be replaced by a name: with "
                                              "it, messages wait for a module or an input that "
                                              "does not exist. Say so in the documentation."),
            {shown(textIn(sink.text(), one.range))});
        problem.stage = isInSource ? LintStage::A : LintStage::None;
    }
}

/// A repair may not end in an address that edgeHub takes and nobody writes.
bool isPlainSink(std::string_view text, const RouteSink& sink)
{
    return sink.kind != SinkKind::Module
           || (textIn(text, sink.parts[0]) == "modules" && !textIn(text, sink.parts[1]).empty()
               && textIn(text, sink.parts[2]) == "inputs");
}

bool isGoodRoute(std::string_view text)
{
    const auto placeholders = routePlaceholders(text);
    const std::string plain = withoutPlaceholders(text, placeholders);
    const ParsedRoute route = parseRoute(plain, routeTokens(plain));
    return !route.error && isPlainSink(plain, route.sink)
           && (!route.condition || !hasErrors(judged(plain, *route.condition)));
}

/// "FROM … INTO … WHERE …": the condition before INTO, where edgeHub looks for it.
void addMove(LintProblem& problem, std::string_view text, std::string_view plain,
             const ParsedRoute& route)
{
    const std::string_view tail = trimmed(text.substr(route.end));
    const auto tokens = routeTokens(plain);
    const auto into = std::ranges::find(tokens, RouteTokenKind::Into, &RouteToken::kind);
    if (into == tokens.end() || asciiLower(tail.substr(0, 6)) != "where ")
        return;
    const std::size_t start = into->range.start;
    std::vector<TextEdit> edits{{{start, start}, std::string(tail) + ' '},
                                {{route.end, text.size()}, {}}};
    if (isGoodRoute(edited(text, edits)))
        problem.fixes.insert(problem.fixes.begin(),
                             {"move",
                              {"fix", translatable("fix", "Move the condition before INTO"), {}},
                              std::move(edits)});
}

bool isGoodCondition(std::string_view text)
{
    const auto tokens = routeTokens(text);
    const ParsedCondition condition = parseCondition(text, tokens, 0);
    return !condition.error && tokens[condition.end].kind == RouteTokenKind::End
           && !hasErrors(judged(text, condition));
}

/// Where the problem brings no fix of its own.
void addRepairs(std::string_view text, LintProblem& problem, bool (*isGood)(std::string_view))
{
    constexpr std::size_t kMaxRepaired = 4096;
    if (text.size() > kMaxRepaired || !problem.fixes.empty())
        return;
    for (LintFix& fix : routeRepairs(text, {problem.range, problem.message, {}}, isGood))
        problem.fixes.push_back(std::move(fix));
}

void addUnwrapping(LintProblem& problem, std::string_view text, const WrappedRoute& wrapped)
{
    const bool isNamed = !wrapped.name.empty();
    std::vector<Argument> arguments;
    if (isNamed)
        arguments.emplace_back(shown(wrapped.name));
    addFix(problem, "unwrap",
           wrapped.hasPriority
               ? isNamed ? translatable("fix", "Take the route out (its name “%1” and its priority "
                                               "stay behind)")
                         : translatable("fix", "Take the route out (its priority stays behind)")
           : isNamed ? translatable("fix", "Take the route out (its name is “%1”)")
                     : translatable("fix", "Take the route out"),
           std::move(arguments), {{{0, text.size()}, wrapped.route}});
}

LintProblem asWrapped(std::string_view text, const std::vector<WrappedRoute>& wrapped)
{
    constexpr std::size_t kMaxOffered = 8;
    LintProblem problem{
        "routes.wrapped",
        Severity::Error,
        LintStage::A,
        {0, text.size()},
        {"rule",
         translatable("rule", "The route stands in what a manifest has around it; edgeHub reads "
                              "FROM … INTO … alone. Take it out."),
         {}},
        {}};
    for (std::size_t at = 0; at < std::min(wrapped.size(), kMaxOffered); ++at)
        addUnwrapping(problem, text, wrapped[at]);
    return problem;
}

/// Empty without a fence; edgeHub reads it as a part of the route.
std::vector<LintProblem> fenceAround(std::string_view text)
{
    LintSink sink(text);
    if (!lintFence(sink, "routes.syntax"))
        return {};
    std::vector<LintProblem> problems = sink.take();
    problems.front().stage = LintStage::A;
    return problems;
}

} // namespace

std::vector<LintProblem> lintRoute(std::string_view text, const LintContext& context)
{
    if (auto fenced = fenceAround(text); !fenced.empty())
        return fenced;
    if (const auto wrapped = wrappedRoutes(text); !wrapped.empty())
        return {asWrapped(text, wrapped)};
    const auto placeholders = routePlaceholders(text);
    const std::string plain = withoutPlaceholders(text, placeholders);
    ParsedRoute route = parseRoute(plain, routeTokens(plain));
    if (route.error) {
        std::vector<LintProblem> problems{asProblem(std::move(*route.error), route.errorRule)};
        addRepairs(text, problems.front(), isGoodRoute);
        return problems;
    }
    std::vector<LintProblem> problems;
    if (route.condition)
        problems = judged(plain, *route.condition);
    if (hasErrors(problems))
        addRepairs(text, problems.front(), isGoodRoute);
    LintSink sink(text);
    warnOfPlaceholders(sink, placeholders, route);
    warnOfPlaces(sink, plain, route);
    warnOfModules(sink, plain, route, placeholders, context);
    warnOfTail(sink, route.end, true);
    append(problems, sink.take());
    for (LintProblem& problem : problems)
        if (problem.rule == "routes.syntax" && problem.range.start >= route.end)
            addMove(problem, text, plain, route);
    std::ranges::stable_sort(problems, {}, [](const LintProblem& one) { return one.range.start; });
    return problems;
}

std::vector<LintProblem> lintCondition(std::string_view text, const LintContext& /*unused*/)
{
    if (auto fenced = fenceAround(text); !fenced.empty())
        return fenced;
    const auto tokens = routeTokens(text);
    if (tokens.front().kind == RouteTokenKind::End)
        return {{"routes.syntax",
                 Severity::Warning,
                 LintStage::None,
                 {0, text.size()},
                 {"rule",
                  translatable("rule", "The condition is empty, which is never true: nothing is "
                                       "ever sent. Write a condition, or leave WHERE out."),
                  {}},
                 {}}};
    ParsedCondition condition = parseCondition(text, tokens, 0);
    if (condition.error) {
        std::vector<LintProblem> problems{asProblem(std::move(*condition.error), "routes.syntax")};
        addRepairs(text, problems.front(), isGoodCondition);
        return problems;
    }
    std::vector<LintProblem> problems = judged(text, condition);
    if (hasErrors(problems))
        addRepairs(text, problems.front(), isGoodCondition);
    LintSink sink(text);
    warnOfTail(sink, tokens[condition.end - 1].range.end, false);
    append(problems, sink.take());
    return problems;
}

} // namespace core
