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
    {.id = "listing.description.countmarkup",
     .title = translatable("rule-title", "Markup counts towards the length")},
    {.id = "listing.description.minhw",
     .title = translatable("rule-title", "Minimum hardware requirements")},
    {.id = "listing.description.minhw.last",
     .title = translatable("rule-title", "Hardware requirements come last")},
    {.id = "listing.description.minhw.template",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Template for hardware requirements")},
    {.id = "listing.description.rechw",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Recommended hardware")},
    {.id = "listing.description.value",
     .title = translatable("rule-title", "Value in the first sentences")},
    {.id = "listing.description.paragraphs",
     .title = translatable("rule-title", "Paragraphs and sentences")},
    {.id = "listing.description.audience",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Audience and prerequisites"),
     .question =
         translatable("rule-question", "Does the description name its audience, the unique value, "
                                       "the software it works with and the prerequisites?")},
    {.id = "listing.description.language",
     .title = translatable("rule-title", "Notice of another language")},
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
