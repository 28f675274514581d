#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/rules/engine/checking.h"

#include <functional>
#include <span>

/// From what the linters of core/iotedge tell to findings and fixes.
namespace core {

/// Adds those problems of the text at `where` that are the running rule's. One that is milder than
/// an error is a warning, whatever the profile says of the rule; advice is not told here.
void addProblems(Checking& report, const FieldPath& where, std::span<const LintProblem> problems);

/// What the linter says of the text at an address of the subject.
using LintAt =
    std::function<std::vector<LintProblem>(const FieldPath& where, const std::string& text)>;

/// The fixes of the problems that the findings came from. Each text is linted once, where its
/// findings stand together.
[[nodiscard]] std::vector<Fix> problemFixes(const Subject& subject,
                                            std::span<const Finding> findings, const LintAt& lint);

} // namespace core
