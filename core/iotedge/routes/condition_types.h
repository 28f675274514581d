#pragma once

#include "core/iotedge/routes/condition.h"

#include <string_view>
#include <vector>

namespace core {

struct TypedCondition {
    /// One per node.
    std::vector<ConditionType> types;
    std::vector<LintProblem> problems;
};

/// What the compiler of conditions says: operands, functions and their arguments, body paths.
[[nodiscard]] TypedCondition typeCondition(std::string_view text, const Condition& condition);

} // namespace core
