#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A route that was pasted with what stood around it in a manifest.
struct WrappedRoute {
    std::string route;
    /// Under which it stood; may be empty.
    std::string name;
    bool hasPriority = false;
};

/// The route in {"route": "FROM …"}, "name": "FROM …", "name": {"route": …} and "FROM …" in quotes;
/// nothing for a text that is none of these.
[[nodiscard]] std::optional<WrappedRoute> wrappedRoute(std::string_view text);

} // namespace core
