#pragma once

#include <string_view>

namespace core {

/// Whether a line is one of YAML and not of JSON: a key without quotes, or an item of a list.
[[nodiscard]] bool isYamlLine(std::string_view line);

/// Whether a text of several lines begins with such a line, comments and "---" aside. Braces in
/// that line are more likely those of JSON that somebody wrote by hand.
[[nodiscard]] bool looksLikeYaml(std::string_view text);

} // namespace core
