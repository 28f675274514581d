#pragma once

#include "core/iotedge/lint/lint.h"

#include <vector>

namespace core {

/// The name of one environment variable.
[[nodiscard]] std::vector<LintProblem> lintVariableName(std::string_view name);

/// Environment variables as lines NAME=value, or as the JSON object of a deployment manifest,
/// {"NAME": {"value": …}}.
[[nodiscard]] std::vector<LintProblem> lintEnvironment(std::string_view text);

} // namespace core
