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

/// What one look at a route depends on.
struct RouteKey {
    std::string_view text;
    std::string_view planTitle;

    bool operator==(const RouteKey&) const = default;
    [[nodiscard]] std::size_t hash() const
    {
        const std::hash<std::string_view> hashOf;
        return hashOf(text) * 31 + hashOf(planTitle);
    }
};

std::vector<LintProblem> problemsOf(const RouteKey& route)
{
    return lintRoute(route.text, LintContext{defaultModuleName(std::string(route.planTitle))});
}

/// The title of the plan that the address lies in.
std::string_view planTitleAt(const Offer& offer, const FieldPath& where)
{
    const auto plan = (FieldPath() / where.steps().at(1)).index();
    return plan && *plan < offer.plans.size() ? std::string_view(offer.plans[*plan].title)
                                              : std::string_view();
}

/// Calls found(path, problems) for each route that has some.
template <class Found>
void eachProblematicRoute(const Subject& subject, Checking& report, Found found)
{
    eachRoute(subject.offer, [&](const RouteText& route) {
        const auto& problems = report.shared<problemsOf>(RouteKey{route.text(), route.plan.title});
        if (!problems.empty())
            found(route.path(), problems);
    });
}

} // namespace

void checkRoutes(const Subject& subject, Checking& report)
{
    eachProblematicRoute(subject, report,
                         [&](const FieldPath& path, const std::vector<LintProblem>& problems) {
                             addProblems(report, path, problems);
                         });
}

void checkRoutesByProfile(const Subject& subject, Checking& report)
{
    eachProblematicRoute(subject, report,
                         [&](const FieldPath& path, const std::vector<LintProblem>& problems) {
                             for (const LintProblem& problem : problems)
                                 if (problem.rule == report.rule())
                                     report.add(path, problem.range, problem.message);
                         });
}

void checkRouteSinks(const Subject& subject, Checking& report)
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

void checkRouteNames(const Subject& subject, Checking& report)
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

std::vector<Fix> routeFixes(const Subject& subject, std::span<const Finding> findings)
{
    return problemFixes(subject, findings, [&](const FieldPath& where, const std::string& text) {
        return problemsOf(RouteKey{text, planTitleAt(subject.offer, where)});
    });
}

} // namespace core
