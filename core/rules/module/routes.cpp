#include "core/rules/checks/pair_checks.h"
#include "core/rules/checks/route_checks.h"
#include "core/rules/engine/registry.h"

namespace core {

namespace {

void checkRoutePairs(const Subject& subject, Checking& report)
{
    checkFieldPresent<&Offer::plans, &Plan::defaults, &ModuleDefaults::routes, &NameValue::name>(
        subject, report);
    checkFieldPresent<&Offer::plans, &Plan::defaults, &ModuleDefaults::routes, &NameValue::value>(
        subject, report);
}

const Rule kRouteRules[] = {
    {.id = "routes.count",
     .title = translatable("rule-title", "Number of routes"),
     .check = checkFieldCount<&Offer::plans, &Plan::defaults, &ModuleDefaults::routes>},
    {.id = "routes.length",
     .title = translatable("rule-title", "Route length"),
     .check = checkPairLength<&ModuleDefaults::routes>},
    {.id = "routes.name.required",
     .title = translatable("rule-title", "Route name and value"),
     .check = checkRoutePairs},
    {.id = "routes.name.unique",
     .title = translatable("rule-title", "Route names differ"),
     .check = checkNamesUnique<&ModuleDefaults::routes>},
    {.id = "routes.name.charset",
     .title = translatable("rule-title", "Characters of a route name"),
     .check = checkRouteNames},
    {.id = "routes.syntax",
     .title = translatable("rule-title", "Route syntax"),
     .check = checkRoutes,
     .fixes = routeFixes},
    {.id = "routes.source.enum",
     .title = translatable("rule-title", "Route source"),
     .check = checkRoutesByProfile,
     .fixes = routeFixes},
    {.id = "routes.sink.enum",
     .title = translatable("rule-title", "Route sink"),
     .check = checkRouteSinks,
     .fixes = routeFixes},
    {.id = "routes.self",
     .title = translatable("rule-title", "Own module in a route"),
     .check = checkRoutesByProfile,
     .fixes = routeFixes},
    {.id = "routes.other",
     .title = translatable("rule-title", "Other modules in a route"),
     .check = checkRoutesByProfile},
    {.id = "routes.placeholder.danger",
     .title = translatable("rule-title", "Placeholder in a route"),
     .check = checkRoutes},
    {.id = "routes.wrapped",
     .title = translatable("rule-title", "Route without its name"),
     .check = checkRoutes,
     .fixes = routeFixes},
    {.id = "routes.condition.never",
     .title = translatable("rule-title", "Conditions that can be true"),
     .check = checkRoutes,
     .fixes = routeFixes},
};

} // namespace

std::span<const Rule> routeRules()
{
    return kRouteRules;
}

} // namespace core
