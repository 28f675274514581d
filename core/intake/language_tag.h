#pragma once

#include <string>
#include <string_view>

namespace core::intake {

/// "en-us" and "en_US" as BCP 47 recommends to write them: "en-US".
[[nodiscard]] std::string canonicalLanguage(std::string_view tag);

/// Whether a folder's name is a language: "en-US", "de", "pt_BR", "zh-Hant".
[[nodiscard]] bool looksLikeLanguage(std::string_view name);

} // namespace core::intake
