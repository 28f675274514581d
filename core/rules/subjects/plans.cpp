#include "core/offer/access.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/plan_checks.h"
#include "core/rules/checks/preview_endings.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/engine/registry.h"

#include <array>

namespace core {

namespace {

/// Azure Government can still be added, and then stays.
bool isRegionOffered(const Offer& published, const FieldPath& field)
{
    return textAt(published, field) == "true";
}

constexpr std::array kPlanIdFrozen{Frozen{"/plans/*/id"}};
constexpr std::array kRegionFrozen{Frozen{"/plans/*/azureGovernment", isRegionOffered}};

const Rule kPlansRules[] = {
    {.id = "plan.count.min",
     .title = translatable("rule-title", "At least one plan"),
     .check = checkFieldCount<&Offer::plans>},
    {.id = "plan.count.max",
     .title = translatable("rule-title", "Number of plans"),
     .check = checkPlanCount},
    {.id = "plan.public",
     .title = translatable("rule-title", "A public plan"),
     .check = checkPublicPlan},
    {.id = "plan.one.image",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "One image for each plan")},
    {.id = "plan.id.required",
     .title = translatable("rule-title", "Plan ID"),
     .check = checkFieldPresent<&Offer::plans, &Plan::id>},
    {.id = "plan.id.length",
     .title = translatable("rule-title", "Plan ID length"),
     .check = checkFieldLength<&Offer::plans, &Plan::id>},
    {.id = "plan.id.charset",
     .title = translatable("rule-title", "Characters of the plan ID"),
     .check = checkPlanIds,
     .fixes = perFinding<replaceCharacters>},
    {.id = "plan.id.preview",
     .title = translatable("rule-title", "Ending of the plan ID"),
     .check = checkPlanPreviewEnding,
     .fixes = perFinding<dropPreviewEnding>},
    {.id = "plan.id.unique",
     .title = translatable("rule-title", "Plan IDs differ"),
     .check = checkUniquePlanIds},
    {.id = "plan.id.immutable",
     .title = translatable("rule-title", "Plan IDs unchanged"),
     .check = checkPublishedPlanIds,
     .fixes = perFinding<restore>,
     .needsBaseline = true,
     .freezes = kPlanIdFrozen},
    {.id = "plan.name.required",
     .title = translatable("rule-title", "Plan title"),
     .check = checkFieldPresent<&Offer::plans, &Plan::title>},
    {.id = "plan.name.length",
     .title = translatable("rule-title", "Plan title length"),
     .check = checkFieldLength<&Offer::plans, &Plan::title>,
     .fixes = perFinding<shorten>},
    {.id = "plan.name.unique",
     .title = translatable("rule-title", "Plan titles differ"),
     .check = checkUniquePlanTitles},
    {.id = "plan.summary.required",
     .title = translatable("rule-title", "Plan summary"),
     .check = checkFieldPresent<&Offer::plans, &Plan::summary>},
    {.id = "plan.summary.length",
     .title = translatable("rule-title", "Plan summary length"),
     .check = checkFieldLength<&Offer::plans, &Plan::summary>,
     .fixes = perFinding<shorten>},
    {.id = "plan.description.required",
     .title = translatable("rule-title", "Plan description"),
     .check = checkFieldPresent<&Offer::plans, &Plan::description>},
    {.id = "plan.description.length",
     .title = translatable("rule-title", "Plan description length"),
     .check = checkFieldLength<&Offer::plans, &Plan::description>,
     .fixes = perFinding<shorten>},
    {.id = "plan.text.planonly",
     .title = translatable("rule-title", "Plan texts describe the plan"),
     .check = checkPlansDiffer},
    {.id = "plan.description.appended",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Where the plan description is shown")},
    {.id = "plan.hide",
     .title = translatable("rule-title", "Visible plan"),
     .check = checkHiddenPlans,
     .fixes = perFinding<showPlan>},
    {.id = "plan.region.global",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Azure Global")},
    {.id = "plan.region.gov",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Azure Government")},
    {.id = "plan.region.immutable",
     .title = translatable("rule-title", "Regions kept"),
     .check = checkPublishedRegions,
     .fixes = perFinding<offerRegionAgain>,
     .needsBaseline = true,
     .freezes = kRegionFrozen},
    {.id = "plan.gov.certs.count",
     .title = translatable("rule-title", "Number of government certifications"),
     .check = checkFieldCount<&Offer::plans, &Plan::governmentCertifications>},
    {.id = "plan.gov.certs.name",
     .title = translatable("rule-title", "Name of a government certification"),
     .check = checkCertificationNames,
     .fixes = perFinding<shorten>},
    {.id = "plan.gov.certs.link",
     .title = translatable("rule-title", "Address of a government certification"),
     .check = checkCertificationLinks,
     .fixes = perFinding<fixedUrl>},
};

} // namespace

std::span<const Rule> planRules()
{
    return kPlansRules;
}

} // namespace core
