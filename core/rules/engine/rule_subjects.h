#pragma once

#include <string_view>

namespace core {

/// What the rule is about, as people call it: of the context "rule-subject".
[[nodiscard]] const char* subjectOfRule(std::string_view id);

} // namespace core
