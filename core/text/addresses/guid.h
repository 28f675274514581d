#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <optional>
#include <string_view>

namespace core {

/// A GUID in the form 8-4-4-4-12, any letter case.
[[nodiscard]] std::optional<SyntaxFault> faultInGuid(std::string_view text);

} // namespace core
