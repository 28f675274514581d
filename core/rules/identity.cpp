#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kIdentityRules[] = {
    {.id = "offer.id.required", .title = translatable("rule-title", "offer.id.required")},
    {.id = "offer.id.length", .title = translatable("rule-title", "offer.id.length")},
    {.id = "offer.id.charset", .title = translatable("rule-title", "offer.id.charset")},
    {.id = "offer.id.enddash", .title = translatable("rule-title", "offer.id.enddash")},
    {.id = "offer.id.unique",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "offer.id.unique"),
     .question = translatable("rule-question", "offer.id.unique?")},
    {.id = "offer.id.immutable",
     .title = translatable("rule-title", "offer.id.immutable"),
     .needsBaseline = true},
    {.id = "offer.id.public",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "offer.id.public")},
    {.id = "offer.publisher.required",
     .title = translatable("rule-title", "offer.publisher.required")},
    {.id = "offer.publisher.immutable",
     .title = translatable("rule-title", "offer.publisher.immutable"),
     .needsBaseline = true},
    {.id = "offer.name.required", .title = translatable("rule-title", "offer.name.required")},
    {.id = "offer.name.length", .title = translatable("rule-title", "offer.name.length")},
    {.id = "offer.name.brand", .title = translatable("rule-title", "offer.name.brand")},
    {.id = "offer.alias.private",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "offer.alias.private")},
    {.id = "offer.alias.immutable", .title = translatable("rule-title", "offer.alias.immutable")},
    {.id = "offer.marketingid.required",
     .title = translatable("rule-title", "offer.marketingid.required")},
    {.id = "offer.marketingid.length",
     .title = translatable("rule-title", "offer.marketingid.length")},
    {.id = "offer.marketingid.format",
     .title = translatable("rule-title", "offer.marketingid.format")},
};

} // namespace

std::span<const Rule> identityRules()
{
    return kIdentityRules;
}

} // namespace core
