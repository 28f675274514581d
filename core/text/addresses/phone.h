#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <optional>
#include <string_view>

namespace core {

/// A phone number in the international notation of ITU-T E.123: "+", country code, at most 15
/// digits (E.164), single spaces, an optional extension.
[[nodiscard]] std::optional<SyntaxFault> faultInPhone(std::string_view text);

} // namespace core
