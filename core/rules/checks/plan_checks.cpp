#include "core/rules/checks/plan_checks.h"

#include "core/rules/checks/checks.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

using Plans = Field<&Offer::plans>;
using PlanId = Field<&Offer::plans, &Plan::id>;
using Hidden = Field<&Offer::plans, &Plan::hidden>;
using Government = Field<&Offer::plans, &Plan::azureGovernment>;
using CertificationLink =
    Field<&Offer::plans, &Plan::governmentCertifications, &GovernmentCertification::link>;

/// Calls report(plan, earlier plan) for each plan whose text another one before it has as well.
template <class Visit>
void eachRepeated(const Offer& offer, std::string Plan::* member, Visit visit)
{
    std::unordered_map<std::string_view, std::size_t> first;
    for (std::size_t at = 0; at < offer.plans.size(); ++at) {
        const std::string_view text = trimmed(offer.plans[at].*member);
        if (text.empty())
            continue;
        const auto [known, isNew] = first.emplace(text, at);
        if (!isNew)
            visit(at, known->second);
    }
}

std::unordered_map<std::string_view, std::size_t> indexById(const std::vector<Plan>& plans)
{
    std::unordered_map<std::string_view, std::size_t> result;
    for (std::size_t at = 0; at < plans.size(); ++at)
        result.emplace(plans[at].id, at);
    return result;
}

long long ordinal(std::size_t index)
{
    return static_cast<long long>(index) + 1;
}

} // namespace

void eachPublishedPlan(const Subject& subject,
                       const std::function<void(std::size_t, const Plan&)>& visit)
{
    const auto published = indexById(subject.facts.baseline->plans);
    for (std::size_t at = 0; at < subject.offer.plans.size(); ++at) {
        const auto found = published.find(subject.offer.plans[at].id);
        if (found != published.end())
            visit(at, subject.facts.baseline->plans[found->second]);
    }
}

bool isPublic(const Plan& plan)
{
    return !plan.hidden && !plan.isPrivate;
}

void checkPlanCount(const Subject& subject, Checking& report)
{
    // Both limits stand in one sentence of the documents, under one rule.
    constexpr long long kMaxPrivatePlans = 45;
    checkCount(subject, report, {Plans::path(), Plans::label()}, subject.offer.plans.size());
    const long long isPrivate = std::ranges::count(subject.offer.plans, true, &Plan::isPrivate);
    if (isPrivate > kMaxPrivatePlans)
        report.add(Plans::path(),
                   translatable("rule", "There are %1 private plans; the limit is %2. Remove %3, "
                                        "or make them public."),
                   {isPrivate, kMaxPrivatePlans, isPrivate - kMaxPrivatePlans});
}

void checkPublicPlan(const Subject& subject, Checking& report)
{
    if (!subject.offer.plans.empty() && std::ranges::none_of(subject.offer.plans, isPublic))
        report.add(Plans::path(),
                   translatable("rule", "Every plan is hidden or private, so customers see nothing "
                                        "to choose. Make one plan public."));
}

void checkPlanIds(const Subject& subject, Checking& report)
{
    // The profile says under the offer ID how grave a dash at the end of an ID is.
    const RuleEntry* entry = subject.profile.rule("offer.id.enddash");
    const bool isGrave = entry && entry->severity == Severity::Error;
    checkFieldCharacters<&Offer::plans, &Plan::id>(subject, report);
    PlanId::each(subject.offer, [&](const FieldPath& path, const std::string& id) {
        if (!id.ends_with('-'))
            return;
        constexpr auto* kText =
            translatable("rule", "The plan ID “%1” ends with a dash. Remove the dash at its end.");
        if (isGrave)
            report.add(path, TextRange{id.size() - 1, id.size()}, kText, {id});
        else
            report.addWarning(path, kText, {id});
    });
}

void checkUniquePlanIds(const Subject& subject, Checking& report)
{
    eachRepeated(subject.offer, &Plan::id, [&](std::size_t at, std::size_t earlier) {
        report.add(PlanId::path(at),
                   translatable("rule", "Plan %1 has the same ID as plan %2, “%3”. Give it an ID "
                                        "of its own."),
                   {ordinal(at), ordinal(earlier), subject.offer.plans[at].id});
    });
}

void checkUniquePlanTitles(const Subject& subject, Checking& report)
{
    eachRepeated(subject.offer, &Plan::title, [&](std::size_t at, std::size_t earlier) {
        report.add(Field<&Offer::plans, &Plan::title>::path(at),
                   translatable("rule", "Plan %1 has the same title as plan %2, “%3”. Give it a "
                                        "title of its own."),
                   {ordinal(at), ordinal(earlier), subject.offer.plans[at].title});
    });
}

void checkPublishedPlanIds(const Subject& subject, Checking& report)
{
    const auto now = indexById(subject.offer.plans);
    const auto& published = subject.facts.baseline->plans;
    const auto known = indexById(published);
    for (std::size_t at = 0; at < published.size(); ++at) {
        if (now.contains(published[at].id))
            continue;
        const bool wasRenamed =
            at < subject.offer.plans.size() && !known.contains(subject.offer.plans[at].id);
        if (wasRenamed)
            report.add(PlanId::path(at),
                       translatable("rule", "The plan was published with the ID “%1”, which can "
                                            "never change; now it is “%2”. Set it back."),
                       {published[at].id, subject.offer.plans[at].id});
        else
            report.add(Plans::path(),
                       translatable("rule", "The published plan “%1” is missing, and a plan ID can "
                                            "never change. Add the plan again."),
                       {published[at].id});
    }
}

void checkPlansDiffer(const Subject& subject, Checking& report)
{
    const auto addRepeated = [&](const FieldPath& path, std::size_t earlier) {
        report.add(path,
                   translatable("rule", "This plan is described in the same words as plan %1. Say "
                                        "how it differs."),
                   {ordinal(earlier)});
    };
    eachRepeated(subject.offer, &Plan::summary, [&](std::size_t at, std::size_t earlier) {
        addRepeated(Field<&Offer::plans, &Plan::summary>::path(at), earlier);
    });
    eachRepeated(subject.offer, &Plan::description, [&](std::size_t at, std::size_t earlier) {
        addRepeated(Field<&Offer::plans, &Plan::description>::path(at), earlier);
    });
}

/// The limit is the number of plans that may be hidden.
void checkHiddenPlans(const Subject& subject, Checking& report)
{
    const Limit* limit = subject.profile.limit(report.rule());
    if (!limit || !limit->max
        || std::ranges::count(subject.offer.plans, true, &Plan::hidden) <= *limit->max)
        return;
    for (std::size_t at = 0; at < subject.offer.plans.size(); ++at)
        if (subject.offer.plans[at].hidden)
            report.add(Hidden::path(at),
                       translatable("rule", "The plan “%1” is hidden, so no customer can find it "
                                            "in the marketplace. Set “Hide this plan” to No."),
                       {subject.offer.plans[at].title});
}

std::vector<Fix> showPlan(const Subject& /*unused*/, const Finding& finding)
{
    return {
        writes("show", {"fix", translatable("fix", "Show the plan"), {}}, finding.where, "false")};
}

void checkPublishedRegions(const Subject& subject, Checking& report)
{
    eachPublishedPlan(subject, [&](std::size_t at, const Plan& published) {
        if (published.azureGovernment && !subject.offer.plans[at].azureGovernment)
            report.add(Government::path(at),
                       translatable("rule", "The plan “%1” was published in Azure Government, and "
                                            "a published region can never be removed. Select it "
                                            "again."),
                       {subject.offer.plans[at].title});
    });
}

std::vector<Fix> offerRegionAgain(const Subject& /*unused*/, const Finding& finding)
{
    return {writes("selectGovernment",
                   {"fix", translatable("fix", "Select Azure Government again"), {}}, finding.where,
                   "true")};
}

void checkCertificationNames(const Subject& subject, Checking& report)
{
    checkFieldPresent<&Offer::plans, &Plan::governmentCertifications,
                      &GovernmentCertification::name>(subject, report);
    checkFieldLength<&Offer::plans, &Plan::governmentCertifications,
                     &GovernmentCertification::name>(subject, report);
}

void checkCertificationLinks(const Subject& subject, Checking& report)
{
    CertificationLink::each(subject.offer, [&](const FieldPath& path, const std::string& link) {
        checkPresent(report, {path, CertificationLink::label()}, link);
        checkLength(subject, report, {path, CertificationLink::label()}, link);
        checkUrl(report, path, link);
    });
}

} // namespace core
