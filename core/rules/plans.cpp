#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kPlansRules[] = {
    {.id = "plan.count.min", .title = translatable("rule-title", "At least one plan")},
    {.id = "plan.count.max", .title = translatable("rule-title", "Number of plans")},
    {.id = "plan.public", .title = translatable("rule-title", "A public plan")},
    {.id = "plan.one.image",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "One image for each plan")},
    {.id = "plan.id.required", .title = translatable("rule-title", "Plan ID")},
    {.id = "plan.id.length", .title = translatable("rule-title", "Plan ID length")},
    {.id = "plan.id.charset", .title = translatable("rule-title", "Characters of the plan ID")},
    {.id = "plan.id.unique", .title = translatable("rule-title", "Plan IDs differ")},
    {.id = "plan.id.immutable",
     .title = translatable("rule-title", "Plan IDs unchanged"),
     .needsBaseline = true},
    {.id = "plan.name.required", .title = translatable("rule-title", "Plan title")},
    {.id = "plan.name.length", .title = translatable("rule-title", "Plan title length")},
    {.id = "plan.name.unique", .title = translatable("rule-title", "Plan titles differ")},
    {.id = "plan.summary.required", .title = translatable("rule-title", "Plan summary")},
    {.id = "plan.summary.length", .title = translatable("rule-title", "Plan summary length")},
    {.id = "plan.description.required", .title = translatable("rule-title", "Plan description")},
    {.id = "plan.description.length",
     .title = translatable("rule-title", "Plan description length")},
    {.id = "plan.text.planonly",
     .title = translatable("rule-title", "Plan texts describe the plan")},
    {.id = "plan.description.appended",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Where the plan description is shown")},
    {.id = "plan.hide", .title = translatable("rule-title", "Visible plan")},
    {.id = "plan.region.global",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Azure Global")},
    {.id = "plan.region.gov",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Azure Government")},
    {.id = "plan.region.immutable",
     .title = translatable("rule-title", "Regions kept"),
     .needsBaseline = true},
    {.id = "plan.gov.certs.count",
     .title = translatable("rule-title", "Number of government certifications")},
    {.id = "plan.gov.certs.name",
     .title = translatable("rule-title", "Name of a government certification")},
    {.id = "plan.gov.certs.link",
     .title = translatable("rule-title", "Address of a government certification")},
};

} // namespace

std::span<const Rule> planRules()
{
    return kPlansRules;
}

} // namespace core
