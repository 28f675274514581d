#pragma once

#include "core/text/json/json_tree.h"

#include <initializer_list>
#include <string_view>

/// What the parts of lintCreateOptions() share. Each of them adds what it finds to the sink.

namespace core::options {

inline constexpr std::string_view kDocker = "create.docker";

/// The value at the end of the keys, if it is of that kind; else null.
[[nodiscard]] const JsonNode* valueAt(const JsonNode& root,
                                      std::initializer_list<std::string_view> keys, JsonKind kind);
/// The text there, empty where there is none.
[[nodiscard]] std::string_view textAt(const JsonNode& root,
                                      std::initializer_list<std::string_view> keys);

/// What stands before "=" in an entry of Env.
[[nodiscard]] std::string_view variableName(std::string_view entry);

} // namespace core::options
