#include "core/rules/engine/rehearsal.h"

#include "core/rules/engine/registry.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace core {

namespace {

using Known = std::pair<std::string_view, RejectionSource>;

/// The catalogue's table of rehearsal tells these reasons with a number of the policies, or a
/// source that says "rejected". What reports of 2026 name is Reported.
constexpr auto kKnownRejections = std::to_array<Known>({
    {"defaults.startable", RejectionSource::Documented},
    {"policy.100.12", RejectionSource::Documented},
    {"policy.100.14", RejectionSource::Documented},
    {"policy.100.11", RejectionSource::Documented},
    {"asset.leastprivilege", RejectionSource::Documented},
    {"media.screenshot.legible", RejectionSource::Documented},
    {"links.public", RejectionSource::Documented},
    {"listing.title.policy", RejectionSource::Reported},
    {"policy.100.1.1", RejectionSource::Reported},
    {"policy.100.5.1.3", RejectionSource::Reported},
    {"policy.100.5.1.5", RejectionSource::Reported},
    {"policy.100.6", RejectionSource::Reported},
    {"policy.100.7", RejectionSource::Reported},
});

RejectionSource sourceOf(const Rule& rule)
{
    const auto known = std::ranges::find(kKnownRejections, rule.id, &Known::first);
    return known == kKnownRejections.end() ? RejectionSource::MayBeAsked : known->second;
}

} // namespace

std::vector<RehearsalQuestion> rehearsal(const Subject& subject)
{
    std::vector<RehearsalQuestion> questions;
    for (const Rule& rule : allRules())
        if (rule.kind == RuleKind::Confirm && subject.profile.rule(rule.id))
            questions.push_back({&rule, sourceOf(rule), answerState(subject, rule)});
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
