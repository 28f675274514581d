#pragma once

#include "core/rules/engine/report.h" // IWYU pragma: export
#include "core/rules/engine/rule.h"   // IWYU pragma: export

#include <set>
#include <span>
#include <vector>

/// The engine: from a subject to its report, and from findings to their fixes.
namespace core {

/// Runs every rule of the profile on the subject. What the project suppresses is hidden.
[[nodiscard]] Report validate(const Subject& subject);
/// The same, and hides what the report of an earlier offer found, too. That report must be whole.
/// What is found at one of the changed fields, above or below it, is never hidden.
[[nodiscard]] Report validateAgainst(const Report& earlier, const Subject& subject,
                                     const std::set<FieldPath>& changed = {});
/// The same as validate(), with every finding listed, however many.
[[nodiscard]] Report validateWhole(const Subject& subject);

/// The fixes of each finding, which must be findings of this very subject: as many lists as there
/// are findings, empty where there is no fix. A rule is asked once for all its findings that stand
/// together, as those of a report do.
[[nodiscard]] std::vector<std::vector<Fix>> fixesFor(const Subject& subject,
                                                     std::span<const Finding> findings);

} // namespace core
