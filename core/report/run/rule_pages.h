#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The index of the page of the wizard that a rule is about, by the first word of its id; nothing
/// for a rule on several fields, or on what the wizard has no page for.
[[nodiscard]] std::optional<std::size_t> pageOfRule(std::string_view rule);

/// Its title in English, or "Whole offer".
[[nodiscard]] std::string pageNameOfRule(std::string_view rule);

/// The title of the page of that index, or "Whole offer".
[[nodiscard]] std::string pageName(std::optional<std::size_t> page);

} // namespace core
