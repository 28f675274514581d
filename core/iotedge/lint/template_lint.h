#pragma once

#include "core/iotedge/lint/lint.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// Judges a text with names in place of the values that it waits for: those are told as such, and
/// nothing is said of what holds one.
[[nodiscard]] std::vector<LintProblem>
lintTemplate(std::string_view text, std::span<const TextRange> values,
             const std::function<std::vector<LintProblem>(std::string_view)>& lint);

} // namespace core
