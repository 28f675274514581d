#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A route that was pasted with what stood around it in a manifest.
struct WrappedRoute {
    std::string route;
    /// Under which it stood; may be empty.
    std::string name;
    bool hasPriority = false;
};

/// The route in {"route": "FROM …"}, "name": "FROM …", name: FROM …, "name": {"route": …} and
/// "FROM …" in quotes, and those in {"routes": …} and what a manifest has around that; nothing for
/// a text that is none of these.
[[nodiscard]] std::vector<WrappedRoute> wrappedRoutes(std::string_view text);

} // namespace core
