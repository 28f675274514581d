#pragma once

#include "core/iotedge/routes/condition.h"

#include <string_view>
#include <vector>

namespace core {

/// Rewrites of a text that edgeHub refuses, as far as one of them makes a text that it takes: other
/// quotes, words of other languages, a slash too many or too few.
[[nodiscard]] std::vector<LintFix> routeRepairs(std::string_view text,
                                                const RouteSyntaxError& error,
                                                bool (*isGood)(std::string_view));

} // namespace core
