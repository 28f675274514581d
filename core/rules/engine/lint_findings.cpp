#include "core/rules/engine/lint_findings.h"

#include "core/offer/access.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Fixes that write the same thing in another place or form.
constexpr std::array<std::string_view, 3> kSafeFixes{"minify", "move", "unescape"};

bool isOf(const Finding& finding, const LintProblem& problem)
{
    return problem.rule == finding.rule && problem.range == finding.range
           && problem.message == finding.message;
}

/// The findings of one text, from the first on.
std::span<const Finding> withSamePlace(std::span<const Finding> findings)
{
    const auto end = std::ranges::find_if(
        findings, [&](const Finding& finding) { return finding.where != findings.front().where; });
    return findings.first(static_cast<std::size_t>(end - findings.begin()));
}

} // namespace

void addProblems(Checking& report, const FieldPath& where, std::span<const LintProblem> problems)
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

std::vector<Fix> problemFixes(const Subject& subject, std::span<const Finding> findings,
                              const LintAt& lint)
{
    std::vector<Fix> fixes;
    for (std::size_t first = 0; first < findings.size();) {
        const auto together = withSamePlace(findings.subspan(first));
        const FieldPath& where = together.front().where;
        const auto text = std::make_shared<const std::string>(
            textAt(subject.offer, where).value_or(std::string()));
        const auto problems = lint(where, *text);
        // Findings mostly stand in the order of the problems.
        auto next = problems.begin();
        for (std::size_t at = 0; at < together.size(); ++at) {
            const auto isMeant = [&](const LintProblem& one) { return isOf(together[at], one); };
            auto problem = std::find_if(next, problems.end(), isMeant);
            if (problem == problems.end())
                problem = std::find_if(problems.begin(), next, isMeant);
            if (problem == problems.end() || !isMeant(*problem))
                continue;
            for (const auto& [id, label, edits] : problem->fixes)
                fixes.push_back({id, label, FieldEdit{where, text, edits},
                                 std::ranges::find(kSafeFixes, id) != kSafeFixes.end(),
                                 first + at});
            next = std::next(problem);
        }
        first += together.size();
    }
    return fixes;
}

} // namespace core
