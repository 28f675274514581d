#pragma once

#include "core/rules/engine/report.h"

/// Spelling of the description: a part of the rule on its prose. What the dictionary says is a fact
/// (SpellingFacts); what is none of its business is decided here.
namespace core {

/// Whether the profile asks for right spelling at all.
[[nodiscard]] bool wantsSpelling(const Profile& profile);

void checkSpelling(const Subject& subject, Report& report);

/// The likely words, and the project's dictionary; empty for a finding of another kind.
[[nodiscard]] std::vector<Fix> spellingFixes(const Subject& subject, const Finding& finding);

} // namespace core
