#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kImageRules[] = {
    {.id = "acr.source", .title = translatable("rule-title", "acr.source")},
    {.id = "acr.subscription.required",
     .title = translatable("rule-title", "acr.subscription.required")},
    {.id = "acr.rg.required", .title = translatable("rule-title", "acr.rg.required")},
    {.id = "acr.rg.format", .title = translatable("rule-title", "acr.rg.format")},
    {.id = "acr.registry.required", .title = translatable("rule-title", "acr.registry.required")},
    {.id = "acr.registry.nosuffix", .title = translatable("rule-title", "acr.registry.nosuffix")},
    {.id = "acr.registry.format", .title = translatable("rule-title", "acr.registry.format")},
    {.id = "acr.username.required", .title = translatable("rule-title", "acr.username.required")},
    {.id = "acr.password.required", .title = translatable("rule-title", "acr.password.required")},
    {.id = "acr.admin.enabled",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "acr.admin.enabled"),
     .question = translatable("rule-question", "acr.admin.enabled?")},
    {.id = "acr.encryption.off",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "acr.encryption.off"),
     .question = translatable("rule-question", "acr.encryption.off?")},
    {.id = "acr.repo.required", .title = translatable("rule-title", "acr.repo.required")},
    {.id = "acr.repo.immutable",
     .title = translatable("rule-title", "acr.repo.immutable"),
     .needsBaseline = true},
    {.id = "acr.repo.unique",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "acr.repo.unique"),
     .question = translatable("rule-question", "acr.repo.unique?")},
    {.id = "acr.copied", .kind = RuleKind::Help, .title = translatable("rule-title", "acr.copied")},
    {.id = "tags.latest", .title = translatable("rule-title", "tags.latest")},
    {.id = "tags.version", .title = translatable("rule-title", "tags.version")},
    {.id = "tags.version.format", .title = translatable("rule-title", "tags.version.format")},
    {.id = "tags.prefix", .title = translatable("rule-title", "tags.prefix")},
    {.id = "tags.rolling",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "tags.rolling")},
    {.id = "tags.manifest.multi", .title = translatable("rule-title", "tags.manifest.multi")},
    {.id = "tags.manifest.single",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "tags.manifest.single")},
    {.id = "tags.manifest.closure", .title = translatable("rule-title", "tags.manifest.closure")},
    {.id = "tags.count.example",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "tags.count.example")},
    {.id = "tags.digest",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "tags.digest")},
    {.id = "tags.count.api", .title = translatable("rule-title", "tags.count.api")},
    {.id = "tags.length.api", .title = translatable("rule-title", "tags.length.api")},
    {.id = "tags.immutable",
     .title = translatable("rule-title", "tags.immutable"),
     .needsBaseline = true},
    {.id = "tags.increasing",
     .title = translatable("rule-title", "tags.increasing"),
     .needsBaseline = true},
    {.id = "tags.latest.newest", .title = translatable("rule-title", "tags.latest.newest")},
    {.id = "tags.testtag",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "tags.testtag")},
    {.id = "tags.platforms", .title = translatable("rule-title", "tags.platforms")},
};

} // namespace

std::span<const Rule> imageRules()
{
    return kImageRules;
}

} // namespace core
