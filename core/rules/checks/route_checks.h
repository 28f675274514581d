#pragma once

#include "core/rules/engine/checking.h"

#include <vector>

namespace core {

/// What lintRoute() says under the running rule, of each route of each plan.
void checkRoutes(const Subject& subject, Checking& report);
/// The same for what the runtime takes and the marketplace does not: as grave as the profile says.
void checkRoutesByProfile(const Subject& subject, Checking& report);
/// The sinks, and routes that repeat another of the same plan.
void checkRouteSinks(const Subject& subject, Checking& report);
void checkRouteNames(const Subject& subject, Checking& report);

[[nodiscard]] std::vector<Fix> routeFixes(const Subject& subject,
                                          std::span<const Finding> findings);

} // namespace core
