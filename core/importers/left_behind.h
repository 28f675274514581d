#pragma once

#include "core/importers/manifest_parts.h"

#include <vector>

/// What an import does not take over and says so: sentences of the context "import".
namespace core::importers {

/// Routes by the modules that they name, and those that name none.
struct RoutesByModule {
    /// In the order of the modules; the routes lie in the parts.
    std::vector<std::vector<const RoutePart*>> of;
    std::vector<const RoutePart*> others;
};

[[nodiscard]] RoutesByModule routesByModule(const Parts& parts);

/// What belongs to no module: settings of the runtime, routes of nobody, keys of no manifest.
[[nodiscard]] std::vector<Message> leftBehind(const Parts& parts, const RoutesByModule& routes);

/// The other modules of the file and their routes, of which nothing comes along with the module at
/// `index`.
[[nodiscard]] std::vector<Message> ofOtherModules(const Parts& parts, const RoutesByModule& routes,
                                                  std::size_t index);

} // namespace core::importers
