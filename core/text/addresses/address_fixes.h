#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Texts of a fixed form, rewritten where there is no doubt what was meant. Nothing where the text
/// is right as it stands, or where it stays wrong.

/// With https:// in front and forbidden characters percent-encoded; leads where browsers are led by
/// the text (URL Standard).
[[nodiscard]] std::optional<std::string> fixedUrl(std::string_view text);
/// Without blanks around, "mailto:" or a display name and angle brackets.
[[nodiscard]] std::optional<std::string> fixedEmail(std::string_view text);
/// In the international notation of E.123: "0049 (30) 12-34" becomes "+49 30 12 34". Nothing where
/// a digit would be dropped or two numbers joined.
[[nodiscard]] std::optional<std::string> fixedPhone(std::string_view text);
/// Without braces and blanks, with hyphens.
[[nodiscard]] std::optional<std::string> fixedGuid(std::string_view text);

} // namespace core
