#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Digits and signs in the raised (x²) or lowered (H₂) characters of Unicode; nothing where it
/// lacks one of them, or the text is empty.
[[nodiscard]] std::optional<std::string> raisedText(std::string_view text, bool isRaised);

} // namespace core
