#include "app/cli/findings_text.h"

#include "app/cli/base/terminal.h"
#include "core/base/printable.h"
#include "core/offer/pages.h"
#include "core/report/run/report_words.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

/// Where the message starts: two spaces, the longest severity, two spaces.
std::size_t indentIn(const core::ReportWords& words)
{
    std::size_t widest = 0;
    for (const auto severity : {core::Severity::Help, core::Severity::Confirm,
                                core::Severity::Warning, core::Severity::Error})
        widest = std::max(widest, columnsOf(words.severity(severity)));
    return widest + 4;
}

Style styleOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return Style::Red;
    case core::Severity::Warning:
        return Style::Yellow;
    case core::Severity::Confirm:
    case core::Severity::Help:
        return Style::Cyan;
    }
    return Style::Plain;
}

std::string shownPlace(const core::Run& run, const core::Finding& finding)
{
    const auto place = run.checked->places.of(finding.where, finding.range);
    return core::printable(run.typedPrefix + place.file) + ':' + std::to_string(place.line) + ':'
           + std::to_string(place.column);
}

std::string findingAsText(const core::Run& run, const core::Finding& finding,
                          const std::vector<core::Fix>& fixes, const core::ReportWords& words)
{
    const std::size_t indent = indentIn(words);
    const auto severity = words.severity(finding.severity);
    const auto fixWord = words(core::translatable("report", "fix"));
    const std::string margin(indent, ' ');
    std::string text = "  " + styled(styleOf(finding.severity), severity)
                       + std::string(indent - 2 - columnsOf(severity), ' ')
                       + wrapped(words.of(finding.message), indent) + '\n';
    for (const core::Fix& fix : fixes)
        text += margin + styled(Style::Green, fixWord) + "  "
                + wrapped(words.of(fix.label), indent + columnsOf(fixWord) + 2) + '\n';
    return text + margin
           + styled(Style::Dim, shownPlace(run, finding) + "  " + std::string(finding.rule)) + '\n';
}

/// What the rule looks at stands elsewhere, and the command line asks nobody.
bool needsAnswers(const core::NotRun& skipped)
{
    return skipped.rule.starts_with("registry.") || skipped.rule.starts_with("web.");
}

std::string notRunAsText(const core::Report& report, const core::ReportWords& words)
{
    std::map<std::string, std::string> rulesByReason;
    for (const core::NotRun& skipped : report.notRun()) {
        auto& rules = rulesByReason[words.of(skipped.reason)];
        rules += (rules.empty() ? "" : ", ") + std::string(skipped.rule);
    }
    std::string text;
    for (const auto& [reason, rules] : rulesByReason)
        text += "  " + wrapped(reason, 2) + "\n    " + styled(Style::Dim, wrapped(rules, 4)) + '\n';
    if (std::ranges::any_of(report.notRun(), needsAnswers))
        text += "  "
                + wrapped(words(core::translatable("report", "What registries and web pages "
                                                             "answered is given with --facts "
                                                             "FILE.")),
                          2)
                + '\n';
    return text;
}

std::string hiddenAsText(const core::Report& report, const core::ReportWords& words)
{
    std::string text;
    for (const core::HiddenFinding& hidden : report.hidden())
        text += "  " + wrapped(words.of(hidden.finding.message), 2) + "\n    "
                + styled(Style::Dim,
                         wrapped(std::string(hidden.finding.rule) + ", "
                                     + (hidden.until.empty()
                                            ? words(core::translatable(
                                                  "report", "in the earlier bundle, too"))
                                            : words(core::translatable("report", "until %1: %2"),
                                                    {core::printable(hidden.until),
                                                     core::printable(hidden.reason)})),
                                 4))
                + '\n';
    return text;
}

std::string moreAsText(const core::Report& report, const core::ReportWords& words)
{
    std::string text;
    for (const core::MoreFindings& more : report.more())
        text += "  " + wrapped(words.of(core::moreMessage(more)), 2) + '\n';
    return text;
}

std::string countsAsText(const core::Run& run, const core::ReportWords& words)
{
    const core::Counts counts = run.checked->report.counts();
    const auto problems = static_cast<long long>(run.problems.size());
    std::string text =
        problems > 0
            ? words.counted(core::countable("report", "%n problem(s) in its files"), problems)
                  + ", "
            : std::string();
    text += words.counted(core::countable("report", "%n error(s)"), counts.errors) + ", "
            + words.counted(core::countable("report", "%n warning(s)"), counts.warnings);
    const std::string missing = core::missingEvidence(core::summaryOf(run), words.language());
    return text + (missing.empty() ? "" : ", ") + missing;
}

std::string summaryLine(const core::Run& run, const core::ReportWords& words)
{
    const core::Subject& subject = run.checked->subject;
    const auto counts = run.checked->report.counts();
    const auto problems = static_cast<int>(run.problems.size());
    const auto verdict =
        counts.errors + problems > 0
            ? styled(Style::Red, words(core::translatable("report", "Not ready")))
        : counts.warnings > 0
            ? styled(Style::Yellow, words(core::translatable("report", "Ready, with warnings")))
            : styled(Style::Green, words(core::translatable("report", "Ready")));
    return words(counts.hidden > 0
                     ? core::translatable("report", "%1: %2; %3 passed, %4 did not run, %6 hidden. "
                                                    "Checked against %5.")
                     : core::translatable("report", "%1: %2; %3 passed, %4 did not run. Checked "
                                                    "against %5."),
                 {verdict, countsAsText(run, words),
                  words.counted(core::countable("report", "%n rule(s)"), counts.passed),
                  std::to_string(counts.notRun),
                  words(core::translatable("report", "%1 of %2"),
                        {core::printable(subject.profile.id),
                         core::printable(subject.profile.checked)}),
                  std::to_string(counts.hidden)})
           + '\n';
}

/// Page by page, in the wizard's order.
std::string pagesAsText(const core::Run& run, const core::ReportWords& words)
{
    const core::Report& report = run.checked->report;
    const auto pages = core::allPages();
    std::vector<std::vector<const core::Finding*>> byPage(pages.size() + 1);
    for (const core::Finding& finding : report.findings())
        byPage[core::pageIndexOf(finding.where).value_or(pages.size())].push_back(&finding);
    std::string text;
    for (std::size_t page = 0; page < byPage.size(); ++page) {
        auto& findings = byPage[page];
        if (findings.empty())
            continue;
        std::ranges::stable_sort(findings, std::ranges::greater(), &core::Finding::severity);
        text +=
            styled(Style::Bold,
                   page < pages.size()
                       ? words.language().text("page", pages[page].title)
                       : words.language().text("page", core::translatable("page", "Whole offer")))
            + '\n';
        for (const core::Finding* finding : findings)
            text += findingAsText(
                run, *finding,
                run.fixes[static_cast<std::size_t>(finding - report.findings().data())], words);
        text += '\n';
    }
    return text;
}

} // namespace

std::string findingsAsText(const core::Run& run, const core::Language& language, Detail detail)
{
    const core::ReportWords words(language);
    const core::Report& report = run.checked->report;
    std::string text = pagesAsText(run, words);
    if (!report.more().empty())
        text += styled(Style::Bold, words(core::translatable("report", "Not listed"))) + '\n'
                + moreAsText(report, words) + '\n';
    if (detail == Detail::Findings)
        return text;
    if (!report.hidden().empty())
        text += styled(Style::Bold, words(core::translatable("report", "Hidden on purpose"))) + '\n'
                + hiddenAsText(report, words) + '\n';
    if (!report.notRun().empty())
        text += styled(Style::Bold, words(core::translatable("report", "Did not run"))) + '\n'
                + notRunAsText(report, words) + '\n';
    return text + summaryLine(run, words);
}

} // namespace app
