#pragma once

#include <ostream>
#include <span>

/// Conditions of routes, and what the runtime says of each.
namespace core::support {

struct ConditionCase {
    /// "ok", "warning", or the stage at which the runtime refuses the text.
    const char* verdict;
    const char* condition;

    friend std::ostream& operator<<(std::ostream& out, const ConditionCase& one)
    {
        return out << one.condition;
    }
};

[[nodiscard]] std::span<const ConditionCase> literalConditions();
[[nodiscard]] std::span<const ConditionCase> typedConditions();
[[nodiscard]] std::span<const ConditionCase> logicalConditions();
[[nodiscard]] std::span<const ConditionCase> callConditions();
[[nodiscard]] std::span<const ConditionCase> namingConditions();
[[nodiscard]] std::span<const ConditionCase> misspeltConditions();

} // namespace core::support
