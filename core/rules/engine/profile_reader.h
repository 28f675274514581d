#pragma once

#include "core/base/result.h"
#include "core/rules/profile/profile.h"

#include <string_view>

namespace core {

// It stands beside the registry, which alone knows the rules that a profile may name.

/// Errors: JSON that does not parse, a member of the wrong type, a severity, unit or rule id that
/// does not exist; each names its place.
[[nodiscard]] Result<Profile> profileFromJson(std::string_view json);

} // namespace core
