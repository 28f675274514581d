#include "core/report/run/run.h"

#include "core/base/printable.h"
#include "core/rules/engine/rehearsal.h"
#include "core/rules/engine/validate.h"

#include <algorithm>

namespace core {

namespace {

std::string countedThings(int count, std::string_view one)
{
    return std::to_string(count) + ' ' + std::string(one) + (count == 1 ? "" : "s");
}

} // namespace

Run runOf(const ReportContext& checked)
{
    Run run;
    run.checked = &checked;
    run.fixes = fixesFor(checked.subject, checked.report.findings());
    return run;
}

SourceLocation placeOf(const Run& run, const RunProblem& problem)
{
    SourceLocation place = problem.place.value_or(SourceLocation{});
    if (!problem.place)
        place.file = run.file;
    else if (!problem.isBesideProject)
        place.file.insert(0, run.prefix);
    return place;
}

SourceLocation placeOf(const Run& run, const Finding& finding)
{
    SourceLocation place = run.checked->places.of(finding.where, finding.range);
    place.file.insert(0, run.prefix);
    return place;
}

std::vector<ReportLine> linesOf(const Run& run)
{
    std::vector<ReportLine> lines;
    lines.reserve(run.problems.size());
    for (const RunProblem& problem : run.problems)
        lines.push_back({kUnreadableRule,
                         Severity::Error,
                         {},
                         printable(problem.message),
                         placeOf(run, problem),
                         nullptr,
                         {}});
    if (!run.checked)
        return lines;
    const auto& findings = run.checked->report.findings();
    for (std::size_t at = 0; at < findings.size(); ++at)
        lines.push_back({findings[at].rule, findings[at].severity, findings[at].where,
                         inEnglish(findings[at].message), placeOf(run, findings[at]), &findings[at],
                         run.fixes[at]});
    return lines;
}

RunSummary summaryOf(const Run& run)
{
    RunSummary summary{.offer = run.offer,
                       .problems = static_cast<int>(run.problems.size()),
                       .isChecked = run.checked != nullptr,
                       .listed = run.problems.size()};
    if (!run.checked)
        return summary;
    summary.profile = run.checked->subject.profile.id;
    summary.counts = run.checked->report.counts();
    for (const RehearsalQuestion& question : rehearsal(run.checked->subject)) {
        summary.answersMissing += question.isAnswered() ? 0 : 1;
        summary.factsMissing += question.has(FactEvidence::Kind::Missing) ? 1 : 0;
    }
    summary.listed += run.checked->report.findings().size() + run.checked->report.hidden().size();
    return summary;
}

std::string missingEvidence(const RunSummary& summary)
{
    std::string text;
    if (summary.answersMissing > 0)
        text = countedThings(summary.answersMissing, "answer") + " missing";
    if (summary.factsMissing > 0 && !summary.offer.empty())
        text +=
            (text.empty() ? "" : ", ") + countedThings(summary.factsMissing, "fact") + " missing";
    return text;
}

int missingEvidenceCount(const RunSummary& summary)
{
    return summary.answersMissing + (summary.offer.empty() ? 0 : summary.factsMissing);
}

std::string verdictOf(const RunSummary& summary)
{
    if (!summary.isChecked)
        return "Not checked: the offer cannot be read";
    std::string text = summary.problems > 0 || summary.counts.errors > 0 ? "Not ready: "
                       : summary.counts.warnings > 0                     ? "Ready, with warnings: "
                                                                         : "Ready: ";
    if (summary.problems > 0)
        text += countedThings(summary.problems, "problem") + " in its files, ";
    text += countedThings(summary.counts.errors, "error") + ", "
            + countedThings(summary.counts.warnings, "warning");
    const std::string missing = missingEvidence(summary);
    return text + (missing.empty() ? "" : ", ") + missing;
}

} // namespace core
