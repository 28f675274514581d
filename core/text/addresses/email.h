#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <optional>
#include <string_view>

namespace core {

/// An e-mail address (RFC 5321 mailbox; RFC 6531 internationalised).
[[nodiscard]] std::optional<SyntaxFault> faultInEmail(std::string_view text);

} // namespace core
