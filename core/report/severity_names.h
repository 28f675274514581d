#pragma once

#include "core/rules/engine/finding.h"

#include <array>
#include <string_view>

namespace core {

/// The name of a severity in reports and profiles.
[[nodiscard]] constexpr std::string_view severityName(Severity severity)
{
    constexpr std::array<std::string_view, 4> kNames{"help", "confirm", "warning", "error"};
    return kNames[static_cast<std::size_t>(severity)];
}

} // namespace core
