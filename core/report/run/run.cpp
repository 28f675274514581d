#include "core/report/run/run.h"

#include "core/base/printable.h"
#include "core/report/run/report_words.h"
#include "core/rules/engine/rehearsal.h"
#include "core/rules/engine/validate.h"

#include <algorithm>

namespace core {

namespace {

/// "2 errors, 1 warning …"
std::string countsOf(const RunSummary& summary, const ReportWords& words)
{
    std::string text;
    const auto add = [&](const char* thing, int count) {
        text += (text.empty() ? "" : ", ") + words.counted(thing, count);
    };
    if (summary.problems > 0)
        add(countable("report", "%n problem(s) in its files"), summary.problems);
    add(countable("report", "%n error(s)"), summary.counts.errors);
    add(countable("report", "%n warning(s)"), summary.counts.warnings);
    const std::string missing = missingEvidence(summary, words.language());
    return text + (missing.empty() ? "" : ", ") + missing;
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

std::vector<ReportLine> linesOf(const Run& run, const Language& language)
{
    std::vector<ReportLine> lines;
    lines.reserve(run.problems.size());
    for (const RunProblem& problem : run.problems)
        lines.push_back({kUnreadableRule,
                         Severity::Error,
                         {},
                         printable(language.wording(problem.message)),
                         placeOf(run, problem),
                         nullptr,
                         {}});
    if (!run.checked)
        return lines;
    const auto& findings = run.checked->report.findings();
    for (std::size_t at = 0; at < findings.size(); ++at)
        lines.push_back({findings[at].rule, findings[at].severity, findings[at].where,
                         language.wording(findings[at].message), placeOf(run, findings[at]),
                         &findings[at], run.fixes[at]});
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

std::string missingEvidence(const RunSummary& summary, const Language& language)
{
    const ReportWords words(language);
    std::string text;
    if (summary.answersMissing > 0)
        text = words.counted(countable("report", "%n answer(s) missing"), summary.answersMissing);
    if (summary.factsMissing > 0 && !summary.offer.empty())
        text += (text.empty() ? "" : ", ")
                + words.counted(countable("report", "%n fact(s) missing"), summary.factsMissing);
    return text;
}

int missingEvidenceCount(const RunSummary& summary)
{
    return summary.answersMissing + (summary.offer.empty() ? 0 : summary.factsMissing);
}

std::string verdictOf(const RunSummary& summary, const Language& language)
{
    const ReportWords words(language);
    if (!summary.isChecked)
        return words(translatable("report", "Not checked: the offer cannot be read"));
    const bool isReady = summary.problems == 0 && summary.counts.errors == 0;
    return words(!isReady                      ? translatable("report", "Not ready: %1")
                 : summary.counts.warnings > 0 ? translatable("report", "Ready, with warnings: %1")
                                               : translatable("report", "Ready: %1"),
                 {countsOf(summary, words)});
}

} // namespace core
