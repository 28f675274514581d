#pragma once

#include <string>
#include <string_view>

namespace core {

/// What explains a rule beyond its requirement, the same in every profile. The texts are data, in
/// resources/rules/notes.json.
struct RuleNote {
    /// Why the rule exists: what happens otherwise.
    std::string why;
    /// An example of each, empty where the rule is only advice. They may have line breaks.
    std::string wrong;
    std::string right;

    bool operator==(const RuleNote&) const = default;
};

/// Null where there is no such rule.
[[nodiscard]] const RuleNote* ruleNote(std::string_view id);

} // namespace core
