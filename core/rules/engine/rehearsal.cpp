#include "core/rules/engine/rehearsal.h"

#include "core/rules/engine/registry.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace core {

std::vector<RehearsalQuestion> rehearsal(const Subject& subject)
{
    std::vector<RehearsalQuestion> questions;
    for (const Rule& rule : allRules())
        if (rule.kind == RuleKind::Confirm && subject.profile.rule(rule.id))
            questions.push_back({&rule, answerState(subject, rule)});
    std::ranges::stable_sort(questions, {}, &RehearsalQuestion::source);
    return questions;
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
