#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/rules/engine/report.h"

#include <span>

/// From what the linters of core/iotedge tell to findings and fixes.
namespace core {

/// Adds those problems of the text at `where` that are the running rule's. One that is milder than
/// an error is a warning, whatever the profile says of the rule; advice is not told here.
void addProblems(Report& report, const FieldPath& where, std::span<const LintProblem> problems);

/// The fixes of the problem that the finding came from.
[[nodiscard]] std::vector<Fix> problemFixes(const Finding& finding,
                                            std::span<const LintProblem> problems);

} // namespace core
