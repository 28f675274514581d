#include "core/rules/engine/validate.h"

#include "core/offer/access.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/checking.h"
#include "core/rules/engine/registry.h"
#include "core/text/secrets/secrets.h"

namespace core {

namespace {

/// "Anna Weiss", with what she had to say.
std::string signature(const Confirmation& answer)
{
    return answer.note.empty() ? answer.who : answer.who + " (“" + answer.note + "”)";
}

/// The name for people of the last field on the way to an address.
Argument fieldName(std::string_view address)
{
    const auto labels = labelsAlong(FieldPath(std::string(address)));
    return labels.empty() ? Argument(std::string(address)) : labels.back();
}

void addChanged(const Rule& rule, const AnswerState& state, Checking& checking)
{
    const TranslatableText question{"rule-question", rule.question};
    const Argument first = fieldName(state.changed.front());
    const auto others = static_cast<long long>(state.changed.size()) - 1;
    if (others == 0)
        checking.add(answersPath(rule.id),
                     translatable("rule",
                                  "To be confirmed anew: %1 %2 confirmed it on %3, and since "
                                  "then this changed: %4. Look again, and answer it on the "
                                  "Checklist page."),
                     {question, signature(*state.answer), state.answer->when, first});
    else
        checking.add(answersPath(rule.id),
                     translatable("rule",
                                  "To be confirmed anew: %1 %2 confirmed it on %3, and since "
                                  "then this changed: %4, and %5 more. Look again, and "
                                  "answer it on the Checklist page."),
                     {question, signature(*state.answer), state.answer->when, first, others});
}

/// Tells that the question is open, and what was answered before.
void addOpenQuestion(const Rule& rule, const AnswerState& state, Checking& checking)
{
    const TranslatableText question{"rule-question", rule.question};
    switch (state.kind) {
    case AnswerState::Kind::Given:
        return;
    case AnswerState::Kind::Open:
        checking.add(
            answersPath(rule.id),
            translatable("rule", "Not confirmed yet: %1 Answer it on the Checklist page, with your "
                                 "name and the date."),
            {question});
        return;
    case AnswerState::Kind::OtherText:
        checking.add(answersPath(rule.id),
                     translatable("rule", "To be confirmed anew: %1 %2 confirmed it on %3, for a "
                                          "requirement that read differently. Read this one, and "
                                          "answer it on the Checklist page."),
                     {question, signature(*state.answer), state.answer->when});
        return;
    case AnswerState::Kind::OtherValues:
        addChanged(rule, state, checking);
        return;
    }
}

/// What nobody answered is a warning: it never holds a bundle back.
void checkConfirmation(const Rule& rule, const Subject& subject, Checking& checking)
{
    checking.start(rule, Severity::Warning);
    const AnswerState state = answerState(subject, rule);
    addOpenQuestion(rule, state, checking);
    if (state.kind != AnswerState::Kind::Given && rule.doubt)
        rule.doubt(subject, checking);
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
        checking.notRun(kNoBaseline);
    else
        rule.check(subject, checking);
    checking.finish();
}

Omissions omissionsOf(const Subject& subject)
{
    return {.suppressions = subject.offer.suppressions, .today = subject.facts.today};
}

Report run(const Subject& subject, const Omissions& omissions)
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
            checkConfirmation(rule, subject, checking);
    }
    return checking.take();
}

} // namespace

Report validate(const Subject& subject)
{
    return run(subject, omissionsOf(subject));
}

Report validateAgainst(const Report& earlier, const Subject& subject,
                       const std::set<FieldPath>& changed)
{
    Omissions omissions = omissionsOf(subject);
    omissions.known = &earlier;
    omissions.changed = &changed;
    return run(subject, omissions);
}

Report validateWhole(const Subject& subject)
{
    Omissions omissions = omissionsOf(subject);
    omissions.most = kAllFindings;
    return run(subject, omissions);
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
