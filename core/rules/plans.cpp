#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kPlansRules[] = {
    {.id = "plan.count.min", .title = translatable("rule-title", "plan.count.min")},
    {.id = "plan.count.max", .title = translatable("rule-title", "plan.count.max")},
    {.id = "plan.public", .title = translatable("rule-title", "plan.public")},
    {.id = "plan.one.image",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "plan.one.image")},
    {.id = "plan.id.required", .title = translatable("rule-title", "plan.id.required")},
    {.id = "plan.id.length", .title = translatable("rule-title", "plan.id.length")},
    {.id = "plan.id.charset", .title = translatable("rule-title", "plan.id.charset")},
    {.id = "plan.id.unique", .title = translatable("rule-title", "plan.id.unique")},
    {.id = "plan.id.immutable",
     .title = translatable("rule-title", "plan.id.immutable"),
     .needsBaseline = true},
    {.id = "plan.name.required", .title = translatable("rule-title", "plan.name.required")},
    {.id = "plan.name.length", .title = translatable("rule-title", "plan.name.length")},
    {.id = "plan.name.unique", .title = translatable("rule-title", "plan.name.unique")},
    {.id = "plan.summary.required", .title = translatable("rule-title", "plan.summary.required")},
    {.id = "plan.summary.length", .title = translatable("rule-title", "plan.summary.length")},
    {.id = "plan.description.required",
     .title = translatable("rule-title", "plan.description.required")},
    {.id = "plan.description.length",
     .title = translatable("rule-title", "plan.description.length")},
    {.id = "plan.text.planonly", .title = translatable("rule-title", "plan.text.planonly")},
    {.id = "plan.description.appended",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "plan.description.appended")},
    {.id = "plan.hide", .title = translatable("rule-title", "plan.hide")},
    {.id = "plan.region.global",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "plan.region.global")},
    {.id = "plan.region.gov",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "plan.region.gov")},
    {.id = "plan.region.immutable",
     .title = translatable("rule-title", "plan.region.immutable"),
     .needsBaseline = true},
    {.id = "plan.gov.certs.count", .title = translatable("rule-title", "plan.gov.certs.count")},
    {.id = "plan.gov.certs.name", .title = translatable("rule-title", "plan.gov.certs.name")},
    {.id = "plan.gov.certs.link", .title = translatable("rule-title", "plan.gov.certs.link")},
};

} // namespace

std::span<const Rule> planRules()
{
    return kPlansRules;
}

} // namespace core
