#pragma once

#include <string_view>

namespace app {

/// Whether the word holds a sign of a pattern.
[[nodiscard]] bool isPattern(std::string_view word);

/// Whether one name of a path matches the pattern: "*" is any characters, "?" is one, "[a-z]" one
/// of these and "[!a-z]" one of the others; no costlier than their lengths multiplied. A leading
/// dot is matched by a dot alone.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view name);

} // namespace app
