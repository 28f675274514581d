#pragma once

#include "core/rules/engine/report.h"

#include <vector>

namespace core {

/// What lintRoute() says under the running rule, of each route of each plan.
void checkRoutes(const Subject& subject, Report& report);
/// The same for what the runtime takes and the marketplace does not: as grave as the profile says.
void checkRoutesByProfile(const Subject& subject, Report& report);
/// The sinks, and routes that repeat another of the same plan.
void checkRouteSinks(const Subject& subject, Report& report);
void checkRouteNames(const Subject& subject, Report& report);

[[nodiscard]] std::vector<Fix> routeFixes(const Subject& subject, const Finding& finding);

} // namespace core
