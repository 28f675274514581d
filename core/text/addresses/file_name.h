#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <optional>
#include <string_view>

namespace core {

/// Why a system refuses the name of a file, its folders before it with "/" between: a character
/// that Windows keeps for itself, a name of one of its devices ("CON", "nul.txt"), a dot or space
/// at the end of a part, or a part of more than 255 bytes.
[[nodiscard]] std::optional<SyntaxFault> faultInFileName(std::string_view path);

} // namespace core
