#include "core/rules/engine/report.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>

namespace core {

namespace {

bool isConfirmed(const Offer& offer, std::string_view rule)
{
    return std::ranges::any_of(offer.confirmations, [&](const Confirmation& confirmation) {
        return confirmation.rule == rule && !confirmation.who.empty() && !confirmation.when.empty();
    });
}

/// Access to the portal and its terms come before everything else: without them nothing can be
/// submitted, so an export waits for them.
bool gatesExport(std::string_view rule)
{
    return rule.starts_with("pre.account.");
}

void checkConfirmation(const Rule& rule, const Subject& subject, Stage stage, Report& report)
{
    const bool grave = stage == Stage::Export && gatesExport(rule.id);
    report.start(rule, grave ? Severity::Error : Severity::Warning);
    if (!isConfirmed(subject.offer, rule.id)) {
        report.add(FieldPath() / "confirmations" / rule.id,
                   translatable("rule",
                                "Not confirmed yet: %1 Answer it on the Checklist page, with your "
                                "name and the date."),
                   {TranslatableText{"rule-question", rule.question}});
        if (rule.doubt)
            rule.doubt(subject, report);
    }
    if (rule.check)
        rule.check(subject, report);
    report.finish();
}

void checkAutomatically(const Rule& rule, const RuleEntry& entry, const Subject& subject,
                        Report& report)
{
    report.start(rule, entry.severity);
    if (!rule.check)
        report.notRun(translatable("not-run", "This version has no check for it; read the "
                                              "requirement and look yourself."));
    else if (rule.needsBaseline && !subject.facts.baseline)
        report.notRun(translatable("not-run", "There is no earlier bundle to compare with."));
    else
        rule.check(subject, report);
    report.finish();
}

} // namespace

Report validate(const Subject& subject, Stage stage)
{
    Report report;
    for (const Rule& rule : allRules()) {
        const RuleEntry* entry = subject.profile.rule(rule.id);
        if (!entry)
            continue;
        if (rule.kind == RuleKind::Automatic)
            checkAutomatically(rule, *entry, subject, report);
        else if (rule.kind == RuleKind::Confirm)
            checkConfirmation(rule, subject, stage, report);
    }
    report.forgetProblems();
    report.hideSuppressed(subject.offer.suppressions, subject.facts.today);
    return report;
}

std::vector<Fix> fixesFor(const Subject& subject, const Finding& finding)
{
    const Rule* rule = findRule(finding.rule);
    auto fixes = rule && rule->fixes ? rule->fixes(subject, finding) : std::vector<Fix>();
    for (Fix& fix : fixes)
        concealSecrets(fix.label);
    return fixes;
}

} // namespace core
