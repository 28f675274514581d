#include "app/cli/findings_text.h"

#include "app/cli/rule_texts.h"
#include "app/cli/terminal.h"
#include "core/base/printable.h"
#include "core/offer/pages.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

/// Where the message starts: two spaces, the longest severity, two spaces.
constexpr std::size_t kIndent = 11;

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
                          const std::vector<core::Fix>& fixes)
{
    const auto severity = nameOf(finding.severity);
    const std::string margin(kIndent, ' ');
    std::string text = "  " + styled(styleOf(finding.severity), severity)
                       + std::string(kIndent - 2 - severity.size(), ' ')
                       + wrapped(core::inEnglish(finding.message), kIndent) + '\n';
    for (const core::Fix& fix : fixes)
        text += margin + styled(Style::Green, "fix") + "  "
                + wrapped(core::inEnglish(fix.label), kIndent + 5) + '\n';
    return text + margin
           + styled(Style::Dim, shownPlace(run, finding) + "  " + std::string(finding.rule)) + '\n';
}

std::string notRunAsText(const core::Report& report)
{
    std::map<std::string, std::string> rulesByReason;
    for (const core::NotRun& skipped : report.notRun()) {
        auto& rules = rulesByReason[core::inEnglish(skipped.reason)];
        rules += (rules.empty() ? "" : ", ") + std::string(skipped.rule);
    }
    std::string text;
    for (const auto& [reason, rules] : rulesByReason)
        text += "  " + wrapped(reason, 2) + "\n    " + styled(Style::Dim, wrapped(rules, 4)) + '\n';
    return text;
}

std::string hiddenAsText(const core::Report& report)
{
    std::string text;
    for (const core::HiddenFinding& hidden : report.hidden())
        text += "  " + wrapped(core::inEnglish(hidden.finding.message), 2) + "\n    "
                + styled(Style::Dim, wrapped(std::string(hidden.finding.rule)
                                                 + (hidden.until.empty()
                                                        ? ", in the earlier bundle, too"
                                                        : core::printable(", until " + hidden.until
                                                                          + ": " + hidden.reason)),
                                             4))
                + '\n';
    return text;
}

std::string moreAsText(const core::Report& report)
{
    std::string text;
    for (const core::MoreFindings& more : report.more())
        text += "  " + wrapped(core::inEnglish(core::moreMessage(more)), 2) + '\n';
    return text;
}

std::string counted(int count, const char* one, const char* many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string summaryLine(const core::Run& run)
{
    const core::Subject& subject = run.checked->subject;
    const auto counts = run.checked->report.counts();
    const auto problems = static_cast<int>(run.problems.size());
    const auto verdict = counts.errors + problems > 0 ? styled(Style::Red, "Not ready")
                         : counts.warnings > 0 ? styled(Style::Yellow, "Ready, with warnings")
                                               : styled(Style::Green, "Ready");
    const std::string hidden =
        counts.hidden > 0 ? ", " + std::to_string(counts.hidden) + " hidden" : std::string();
    const std::string unread =
        problems > 0 ? counted(problems, "problem", "problems") + " in its files, " : std::string();
    const std::string missing = core::missingEvidence(core::summaryOf(run));
    return verdict + ": " + unread + counted(counts.errors, "error", "errors") + ", "
           + counted(counts.warnings, "warning", "warnings") + (missing.empty() ? "" : ", ")
           + missing + "; " + counted(counts.passed, "rule", "rules") + " passed, "
           + std::to_string(counts.notRun) + " did not run" + hidden + ". Checked against "
           + core::printable(subject.profile.id + " of " + subject.profile.checked) + ".\n";
}

/// Page by page, in the wizard's order.
std::string pagesAsText(const core::Run& run)
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
        text += styled(Style::Bold, page < pages.size() ? pages[page].title : "Whole offer") + '\n';
        for (const core::Finding* finding : findings)
            text += findingAsText(
                run, *finding,
                run.fixes[static_cast<std::size_t>(finding - report.findings().data())]);
        text += '\n';
    }
    return text;
}

} // namespace

std::string findingsAsText(const core::Run& run, Detail detail)
{
    const core::Report& report = run.checked->report;
    std::string text = pagesAsText(run);
    if (!report.more().empty())
        text += styled(Style::Bold, "Not listed") + '\n' + moreAsText(report) + '\n';
    if (detail == Detail::Findings)
        return text;
    if (!report.hidden().empty())
        text += styled(Style::Bold, "Hidden on purpose") + '\n' + hiddenAsText(report) + '\n';
    if (!report.notRun().empty())
        text += styled(Style::Bold, "Did not run") + '\n' + notRunAsText(report) + '\n';
    return text + summaryLine(run);
}

} // namespace app
