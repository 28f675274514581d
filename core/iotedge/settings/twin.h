#pragma once

#include "core/iotedge/lint/lint.h"

#include <vector>

namespace core {

/// The value of one desired property, as JSON: what IoT Hub or the marketplace refuses, and what a
/// module will not get as it was meant.
[[nodiscard]] std::vector<LintProblem> lintTwinValue(std::string_view text);

/// The name of one desired property.
[[nodiscard]] std::vector<LintProblem> lintTwinName(std::string_view name);

/// Desired properties as one JSON object: names and values.
[[nodiscard]] std::vector<LintProblem> lintTwin(std::string_view text);

} // namespace core
