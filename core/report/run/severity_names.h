#pragma once

#include "core/rules/engine/finding.h"

#include <array>
#include <string_view>

namespace core {

/// In the order of Severity.
inline constexpr std::array<std::string_view, 4> kSeverityNames{"help", "confirm", "warning",
                                                                "error"};

/// The name of a severity in reports and profiles.
[[nodiscard]] constexpr std::string_view severityName(Severity severity)
{
    return kSeverityNames[static_cast<std::size_t>(severity)];
}

} // namespace core
