#pragma once

#include "core/iotedge/routes/condition.h"
#include "core/iotedge/routes/condition_types.h"

#include <string_view>
#include <vector>

namespace core {

/// What the compiler takes and nobody wants: never true, operators inside a name, texts compared as
/// numbers.
[[nodiscard]] std::vector<LintProblem>
conditionWarnings(std::string_view text, const Condition& condition, const TypedCondition& typed);

} // namespace core
