#pragma once

#include "core/iotedge/routes/condition.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// "<" and its kind.
[[nodiscard]] bool isOrder(RouteTokenKind op);
/// Those, "=" and "!=".
[[nodiscard]] bool isComparison(RouteTokenKind op);

/// What the comparison of two literals is for every message; nothing where an operand is no number
/// or plain text, or the two are of different types.
[[nodiscard]] std::optional<bool> comparesConstants(std::string_view text,
                                                    const ConditionNode& comparison,
                                                    const ConditionNode& left,
                                                    const ConditionNode& right);

/// What the whole condition is for every message, as far as constants alone tell.
[[nodiscard]] std::optional<bool> constantTruth(std::string_view text, const Condition& condition);

/// Pairs of nodes, joined by AND, that ask one property or body value to be two different
/// constants.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
contradictions(std::string_view text, const Condition& condition);

} // namespace core
