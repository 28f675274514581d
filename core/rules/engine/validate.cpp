#include "core/rules/engine/validate.h"

#include "core/rules/engine/checking.h"
#include "core/rules/engine/registry.h"
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

void checkConfirmation(const Rule& rule, const Subject& subject, Stage stage, Checking& checking)
{
    const bool grave = stage == Stage::Export && gatesExport(rule.id);
    checking.start(rule, grave ? Severity::Error : Severity::Warning);
    if (!isConfirmed(subject.offer, rule.id)) {
        checking.add(
            FieldPath() / "confirmations" / rule.id,
            translatable("rule", "Not confirmed yet: %1 Answer it on the Checklist page, with your "
                                 "name and the date."),
            {TranslatableText{"rule-question", rule.question}});
        if (rule.doubt)
            rule.doubt(subject, checking);
    }
    if (rule.check)
        rule.check(subject, checking);
    checking.finish();
}

void checkAutomatically(const Rule& rule, const RuleEntry& entry, const Subject& subject,
                        Checking& checking)
{
    checking.start(rule, entry.severity);
    if (!rule.check)
        checking.notRun(translatable("not-run", "This version has no check for it; read the "
                                                "requirement and look yourself."));
    else if (rule.needsBaseline && !subject.facts.baseline)
        checking.notRun(translatable("not-run", "There is no earlier bundle to compare with."));
    else
        rule.check(subject, checking);
    checking.finish();
}

Omissions omissionsOf(const Subject& subject)
{
    return {.suppressions = subject.offer.suppressions, .today = subject.facts.today};
}

Report run(const Subject& subject, Stage stage, const Omissions& omissions)
{
    Checking checking(omissions);
    for (const Rule& rule : allRules()) {
        const RuleEntry* entry = subject.profile.rule(rule.id);
        // What a profile only shows is not judged there, even if software could.
        if (!entry || entry->severity == Severity::Help)
            continue;
        if (rule.kind == RuleKind::Automatic)
            checkAutomatically(rule, *entry, subject, checking);
        else if (rule.kind == RuleKind::Confirm)
            checkConfirmation(rule, subject, stage, checking);
    }
    return checking.take();
}

} // namespace

Report validate(const Subject& subject, Stage stage)
{
    return run(subject, stage, omissionsOf(subject));
}

Report validateAgainst(const Report& earlier, const Subject& subject)
{
    Omissions omissions = omissionsOf(subject);
    omissions.known = &earlier;
    return run(subject, Stage::Edit, omissions);
}

Report validateWhole(const Subject& subject)
{
    Omissions omissions = omissionsOf(subject);
    omissions.most = kAllFindings;
    return run(subject, Stage::Edit, omissions);
}

std::vector<std::vector<Fix>> fixesFor(const Subject& subject, std::span<const Finding> findings)
{
    std::vector<std::vector<Fix>> result(findings.size());
    for (std::size_t first = 0, end = 0; first < findings.size(); first = end) {
        const std::string_view id = findings[first].rule;
        while (end < findings.size() && findings[end].rule == id)
            ++end;
        const Rule* rule = findRule(id);
        if (!rule || !rule->fixes)
            continue;
        for (Fix& fix : rule->fixes(subject, findings.subspan(first, end - first))) {
            concealSecrets(fix.label);
            fix.finding += first;
            result[fix.finding].push_back(std::move(fix));
        }
    }
    return result;
}

} // namespace core
