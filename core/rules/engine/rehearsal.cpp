#include "core/rules/engine/rehearsal.h"

#include "core/offer/field_addresses.h"
#include "core/rules/engine/registry.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace core {

bool RehearsalQuestion::has(FactEvidence::Kind kind) const
{
    return std::ranges::find(evidence, kind, &FactEvidence::kind) != evidence.end();
}

std::vector<RehearsalQuestion> rehearsal(const Subject& subject)
{
    std::vector<RehearsalQuestion> questions;
    for (const Rule& rule : allRules())
        if (rule.kind == RuleKind::Confirm && subject.profile.rule(rule.id))
            questions.push_back(
                {&rule, answerState(subject, rule),
                 rule.evidence ? rule.evidence(subject) : std::vector<FactEvidence>()});
    std::ranges::stable_sort(questions, {}, &RehearsalQuestion::source);
    return questions;
}

std::vector<Outcome> outcomesOf(const std::vector<RehearsalQuestion>& questions,
                                const Report& report)
{
    std::set<std::string> wrong;
    for (const Finding& finding : report.findings())
        if (finding.severity == Severity::Error)
            wrong.insert(addressOf(finding.where));
    const auto isWrong = [&](std::string_view covered) {
        return std::ranges::any_of(
            wrong, [&](const std::string& address) { return addressContains(covered, address); });
    };
    std::vector<Outcome> outcomes;
    outcomes.reserve(questions.size());
    for (const RehearsalQuestion& question : questions) {
        const bool fails = question.has(FactEvidence::Kind::Against)
                           || std::ranges::any_of(question.rule->covers, isWrong);
        const bool isProven = question.isAnswered() && !question.has(FactEvidence::Kind::Missing);
        outcomes.push_back(fails      ? Outcome::Fails
                           : isProven ? Outcome::Passes
                                      : Outcome::EvidenceMissing);
    }
    return outcomes;
}

OutcomeCounts countOutcomes(const std::vector<Outcome>& outcomes)
{
    const auto count = [&](Outcome outcome) {
        return static_cast<int>(std::ranges::count(outcomes, outcome));
    };
    return {count(Outcome::Passes), count(Outcome::Fails), count(Outcome::EvidenceMissing)};
}

std::vector<FieldText> evidenceFor(const Offer& offer, const Rule& rule)
{
    std::vector<FieldText> evidence;
    for (const std::string_view pattern : rule.covers)
        for (FieldText& field : fieldTextsAt(offer, pattern))
            if (!field.text.empty())
                evidence.push_back(std::move(field));
    return evidence;
}

} // namespace core
