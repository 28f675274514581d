#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/text/json/json_tree.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// The name of one environment variable.
[[nodiscard]] std::vector<LintProblem> lintVariableName(std::string_view name);

/// Environment variables as lines NAME=value, or as the JSON object of a deployment manifest,
/// {"NAME": {"value": …}}; what other tools have in its place is told with a fix.
[[nodiscard]] std::vector<LintProblem> lintEnvironment(std::string_view text);

/// The object of a manifest for a list of variables as other tools have it: "NAME=value", or
/// objects with name and value. Nothing where the meaning of an item is not plain.
[[nodiscard]] std::optional<std::string> environmentObject(const JsonNode& list);

} // namespace core
