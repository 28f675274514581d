#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kIdentityRules[] = {
    {.id = "offer.id.required", .title = translatable("rule-title", "Offer ID")},
    {.id = "offer.id.length", .title = translatable("rule-title", "Offer ID length")},
    {.id = "offer.id.charset", .title = translatable("rule-title", "Characters of the offer ID")},
    {.id = "offer.id.enddash",
     .title = translatable("rule-title", "Dash at the end of the offer ID")},
    {.id = "offer.id.unique",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Offer ID not used before"),
     .question = translatable("rule-question",
                              "Is the offer ID used by no other offer of this publisher?")},
    {.id = "offer.id.immutable",
     .title = translatable("rule-title", "Offer ID unchanged"),
     .needsBaseline = true},
    {.id = "offer.id.public",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Where the offer ID is shown")},
    {.id = "offer.publisher.required", .title = translatable("rule-title", "Publisher ID")},
    {.id = "offer.publisher.immutable",
     .title = translatable("rule-title", "Publisher ID unchanged"),
     .needsBaseline = true},
    {.id = "offer.name.required", .title = translatable("rule-title", "Offer name")},
    {.id = "offer.name.length", .title = translatable("rule-title", "Offer name length")},
    {.id = "offer.name.brand",
     .title = translatable("rule-title", "Product name without the company")},
    {.id = "offer.alias.private",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Who sees the offer name")},
    {.id = "offer.alias.immutable", .title = translatable("rule-title", "Offer alias unchanged")},
    {.id = "offer.marketingid.required",
     .title = translatable("rule-title", "Marketing identifier")},
    {.id = "offer.marketingid.length",
     .title = translatable("rule-title", "Marketing identifier length")},
    {.id = "offer.marketingid.format",
     .title = translatable("rule-title", "Form of the marketing identifier")},
};

} // namespace

std::span<const Rule> identityRules()
{
    return kIdentityRules;
}

} // namespace core
