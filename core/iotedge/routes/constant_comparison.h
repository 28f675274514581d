#pragma once

#include "core/iotedge/routes/condition.h"

#include <optional>
#include <string_view>

namespace core {

/// What the comparison of two literals is for every message; nothing where an operand is no number
/// or plain text, or the two are of different types.
[[nodiscard]] std::optional<bool> comparesConstants(std::string_view text,
                                                    const ConditionNode& comparison,
                                                    const ConditionNode& left,
                                                    const ConditionNode& right);

} // namespace core
