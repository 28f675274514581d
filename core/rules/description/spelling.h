#pragma once

#include "core/rules/engine/checking.h"

/// Spelling of the description: a part of the rule on its prose. What the dictionary says is a fact
/// (SpellingFacts); what is none of its business is decided here.
namespace core {

/// Whether the profile asks for right spelling at all.
[[nodiscard]] bool wantsSpelling(const Profile& profile);

void checkSpelling(const Subject& subject, Checking& report);

/// The likely words, and the project's dictionary; none for findings of another kind.
[[nodiscard]] std::vector<Fix> spellingFixes(const Subject& subject,
                                             std::span<const Finding> findings);

} // namespace core
