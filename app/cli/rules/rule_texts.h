#pragma once

#include "app/cli/base/command.h"
#include "app/cli/rules/cited_passages.h"
#include "core/rules/engine/rule.h"
#include "core/rules/profile/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// "help", "confirm", "warning" or "error".
[[nodiscard]] std::string_view nameOf(core::Severity severity);

/// Errors: a built-in profile is broken, which is a fault of the program.
[[nodiscard]] core::Result<std::vector<core::Profile>> builtInProfiles();

/// An object with id, severity per profile (absent where the profile does not ask), title,
/// requirement and sources (of the first profile that has the rule), check ("automatic", "confirm",
/// "help" or "manifest"), fixes (whether there can be one), question, why, a wrong and a right
/// example, and what each profile says.
[[nodiscard]] std::string ruleAsJson(const core::Rule& rule,
                                     const std::vector<core::Profile>& profiles);
/// An array of these.
[[nodiscard]] std::string rulesAsJson(const std::vector<core::Profile>& profiles);

/// An array of objects with document, heading, date, fingerprint and rules.
[[nodiscard]] std::string passagesAsJson(const std::vector<CitedPassage>& passages);

/// Complains of an id that no rule has, with those that may be meant.
ExitCode unknownRule(const std::string& id);

} // namespace app
