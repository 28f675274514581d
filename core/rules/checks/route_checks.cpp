#include "core/rules/checks/route_checks.h"

#include "core/iotedge/plan_names.h"
#include "core/iotedge/routes/route_lint.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/rules/checks/checks.h"
#include "core/rules/engine/lint_findings.h"
#include "core/text/letters/words.h"

#include <map>

namespace core {

namespace {

using Routes = Field<&Offer::plans, &Plan::defaults, &ModuleDefaults::routes>;

/// One route that is not empty.
struct RouteText {
    const Plan& plan;
    std::size_t planIndex;
    std::size_t index;

    [[nodiscard]] FieldPath path() const { return Routes::path(planIndex) / index / "value"; }
    [[nodiscard]] const std::string& text() const { return plan.defaults.routes[index].value; }
};

template <class Visit>
void eachRoute(const Offer& offer, Visit visit)
{
    for (std::size_t at = 0; at < offer.plans.size(); ++at) {
        const Plan& plan = offer.plans[at];
        for (std::size_t route = 0; route < plan.defaults.routes.size(); ++route)
            if (!isBlank(plan.defaults.routes[route].value))
                visit(RouteText{plan, at, route});
    }
}

std::vector<LintProblem> problemsOf(const RouteText& route)
{
    return lintRoute(route.text(), LintContext{defaultModuleName(route.plan.title)});
}

/// Calls found(path, problems) for each route that has some.
template <class Found>
void eachProblematicRoute(const Subject& subject, Report& report, Found found)
{
    eachRoute(subject.offer, [&](const RouteText& route) {
        const auto& problems =
            report.problemsOf(route.text(), [&](const std::string&) { return problemsOf(route); });
        if (!problems.empty())
            found(route.path(), problems);
    });
}

} // namespace

void checkRoutes(const Subject& subject, Report& report)
{
    eachProblematicRoute(subject, report,
                         [&](const FieldPath& path, const std::vector<LintProblem>& problems) {
                             addProblems(report, path, problems);
                         });
}

void checkRoutesByProfile(const Subject& subject, Report& report)
{
    eachProblematicRoute(subject, report,
                         [&](const FieldPath& path, const std::vector<LintProblem>& problems) {
                             for (const LintProblem& problem : problems)
                                 if (problem.rule == report.rule())
                                     report.add(path, problem.range, problem.message);
                         });
}

void checkRouteSinks(const Subject& subject, Report& report)
{
    checkRoutes(subject, report);
    Routes::each(subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& routes) {
        std::map<std::string_view, std::string_view> known;
        for (std::size_t at = 0; at < routes.size(); ++at) {
            const std::string_view text = trimmed(routes[at].value);
            const auto [earlier, isNew] = known.emplace(text, routes[at].name);
            if (!isNew && !text.empty())
                report.addWarning(path / at / "value",
                                  translatable("rule", "The route does the same as the route “%1”, "
                                                       "and edgeHub sends each message once only. "
                                                       "Remove one of them."),
                                  {std::string(earlier->second)});
        }
    });
}

void checkRouteNames(const Subject& subject, Report& report)
{
    Routes::each(subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& routes) {
        for (std::size_t at = 0; at < routes.size(); ++at)
            if (!isBlank(routes[at].name) && !isTwinKey(routes[at].name))
                report.add(path / at / "name",
                           translatable("rule", "The route name “%1” becomes a key on the device, "
                                                "where no space, control character, “.”, “$” or "
                                                "“#” may stand. Use letters, digits, “-” and "
                                                "“_”."),
                           {routes[at].name});
    });
}

std::vector<Fix> routeFixes(const Subject& subject, const Finding& finding)
{
    std::vector<Fix> fixes;
    eachRoute(subject.offer, [&](const RouteText& route) {
        if (route.path() == finding.where)
            fixes = problemFixes(finding, problemsOf(route));
    });
    return fixes;
}

} // namespace core
