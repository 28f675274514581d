#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kDescriptionRules[] = {
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
};

} // namespace

std::span<const Rule> descriptionRules()
{
    return kDescriptionRules;
}

} // namespace core
