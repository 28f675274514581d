#include "core/rules/engine/lint_findings.h"

#include "core/offer/access.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace core {

namespace {

/// Fixes that write the same thing in another place or form.
constexpr std::array<std::string_view, 3> kSafeFixes{"minify", "move", "unescape"};

Fix asFix(const LintFix& fix, const FieldPath& where)
{
    return {fix.id, fix.label,
            [where, edits = fix.edits](Offer& offer) {
                if (const auto text = textAt(offer, where))
                    std::ignore = setTextAt(offer, where, edited(*text, edits));
            },
            std::ranges::find(kSafeFixes, fix.id) != kSafeFixes.end()};
}

} // namespace

void addProblems(Report& report, const FieldPath& where, std::span<const LintProblem> problems)
{
    for (const LintProblem& problem : problems) {
        if (problem.rule != report.rule() || problem.severity == Severity::Help)
            continue;
        if (problem.severity == Severity::Error)
            report.add(where, problem.range, problem.message);
        else
            report.addWarning(where, problem.range, problem.message);
    }
}

std::vector<Fix> problemFixes(const Finding& finding, std::span<const LintProblem> problems)
{
    const auto problem = std::ranges::find_if(problems, [&](const LintProblem& candidate) {
        return candidate.rule == finding.rule && candidate.range == finding.range
               && candidate.message == finding.message;
    });
    std::vector<Fix> fixes;
    if (problem != problems.end())
        for (const LintFix& fix : problem->fixes)
            fixes.push_back(asFix(fix, finding.where));
    return fixes;
}

} // namespace core
