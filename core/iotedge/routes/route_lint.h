#pragma once

#include "core/iotedge/lint/lint.h"

#include <vector>

namespace core {

/// A route: what edgeHub refuses, with the stage at which it does, and beyond that what it takes
/// and nobody can want. A placeholder in angle brackets is read as a name, with a warning: left as
/// it is, it stops all routes of a device.
[[nodiscard]] std::vector<LintProblem> lintRoute(std::string_view text,
                                                 const LintContext& context = {});

/// A condition alone. An empty one is taken, and never true.
[[nodiscard]] std::vector<LintProblem> lintCondition(std::string_view text,
                                                     const LintContext& context = {});

} // namespace core
