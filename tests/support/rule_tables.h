#pragma once

#include "tests/support/rule_case.h"

#include <span>
#include <string_view>
#include <vector>

/// The tables of cases beside the rules that they are of, for all who run them.
namespace core::support {

/// A table of rules, and its cases in each profile that they hold in.
struct RuleTable {
    std::span<const Rule> rules;
    std::vector<RuleCase> cases;
};

/// The subjects whose rules have their cases in tables. A case holds in every profile that judges
/// its rule as its own profile does, unless that profile has a case of the same name.
[[nodiscard]] std::vector<RuleTable> ruleTables();
[[nodiscard]] std::vector<RuleCase> allRuleCases();

/// Null where the profile sets no limit under that rule id.
[[nodiscard]] const Limit* limitOf(std::string_view profileId, std::string_view rule);

/// Whether what the rule finds depends on more than what a profile says of it.
[[nodiscard]] bool dependsOnMore(std::string_view rule);

} // namespace core::support
