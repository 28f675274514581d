#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kListingRules[] = {
    {.id = "listing.title.required", .title = translatable("rule-title", "Title")},
    {.id = "listing.title.length", .title = translatable("rule-title", "Title length")},
    {.id = "listing.title.emoji", .title = translatable("rule-title", "No emoji in the title")},
    {.id = "listing.title.policy",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Title as the policy wants it"),
     .question = translatable("rule-question", "Is the title accurate, descriptive and the same as "
                                               "wherever else you promote the product?")},
    {.id = "listing.title.whitespace",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Spaces in the title")},
    {.id = "listing.summary.required", .title = translatable("rule-title", "Summary")},
    {.id = "listing.summary.length", .title = translatable("rule-title", "Summary length")},
    {.id = "listing.summary.singleline",
     .title = translatable("rule-title", "Summary on one line")},
    {.id = "listing.short.required", .title = translatable("rule-title", "Long summary")},
    {.id = "listing.short.length", .title = translatable("rule-title", "Long summary length")},
    {.id = "listing.short.plain",
     .title = translatable("rule-title", "Long summary in plain text")},
    {.id = "listing.description.required", .title = translatable("rule-title", "Description")},
    {.id = "listing.description.length", .title = translatable("rule-title", "Description length")},
    {.id = "listing.language.single", .title = translatable("rule-title", "One language")},
    {.id = "listing.config.documented",
     .title = translatable("rule-title", "Settings are documented")},
    {.id = "listing.privacy.required", .title = translatable("rule-title", "Privacy policy")},
    {.id = "listing.privacy.url", .title = translatable("rule-title", "Privacy policy address")},
    {.id = "listing.keywords",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Search keywords")},
};

} // namespace

std::span<const Rule> listingRules()
{
    return kListingRules;
}

} // namespace core
