#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kListingRules[] = {
    {.id = "listing.title.required", .title = translatable("rule-title", "listing.title.required")},
    {.id = "listing.title.length", .title = translatable("rule-title", "listing.title.length")},
    {.id = "listing.title.emoji", .title = translatable("rule-title", "listing.title.emoji")},
    {.id = "listing.title.policy",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "listing.title.policy"),
     .question = translatable("rule-question", "listing.title.policy?")},
    {.id = "listing.title.whitespace",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "listing.title.whitespace")},
    {.id = "listing.summary.required",
     .title = translatable("rule-title", "listing.summary.required")},
    {.id = "listing.summary.length", .title = translatable("rule-title", "listing.summary.length")},
    {.id = "listing.summary.singleline",
     .title = translatable("rule-title", "listing.summary.singleline")},
    {.id = "listing.short.required", .title = translatable("rule-title", "listing.short.required")},
    {.id = "listing.short.length", .title = translatable("rule-title", "listing.short.length")},
    {.id = "listing.short.plain", .title = translatable("rule-title", "listing.short.plain")},
    {.id = "listing.description.required",
     .title = translatable("rule-title", "listing.description.required")},
    {.id = "listing.description.length",
     .title = translatable("rule-title", "listing.description.length")},
    {.id = "listing.description.countmarkup",
     .title = translatable("rule-title", "listing.description.countmarkup")},
    {.id = "listing.description.minhw",
     .title = translatable("rule-title", "listing.description.minhw")},
    {.id = "listing.description.minhw.last",
     .title = translatable("rule-title", "listing.description.minhw.last")},
    {.id = "listing.description.minhw.template",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "listing.description.minhw.template")},
    {.id = "listing.description.rechw",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "listing.description.rechw")},
    {.id = "listing.description.value",
     .title = translatable("rule-title", "listing.description.value")},
    {.id = "listing.description.paragraphs",
     .title = translatable("rule-title", "listing.description.paragraphs")},
    {.id = "listing.description.audience",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "listing.description.audience"),
     .question = translatable("rule-question", "listing.description.audience?")},
    {.id = "listing.description.language",
     .title = translatable("rule-title", "listing.description.language")},
    {.id = "listing.language.single",
     .title = translatable("rule-title", "listing.language.single")},
    {.id = "listing.config.documented",
     .title = translatable("rule-title", "listing.config.documented")},
    {.id = "listing.privacy.required",
     .title = translatable("rule-title", "listing.privacy.required")},
    {.id = "listing.privacy.url", .title = translatable("rule-title", "listing.privacy.url")},
    {.id = "listing.keywords",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "listing.keywords")},
};

} // namespace

std::span<const Rule> listingRules()
{
    return kListingRules;
}

} // namespace core
