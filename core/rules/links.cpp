#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kLinksRules[] = {
    {.id = "links.count", .title = translatable("rule-title", "Number of useful links")},
    {.id = "links.docs", .title = translatable("rule-title", "Link to the documentation")},
    {.id = "links.catalog", .title = translatable("rule-title", "Link to the device catalogue")},
    {.id = "links.catalog.tier1",
     .title = translatable("rule-title", "Catalogue link for all Tier 1 platforms")},
    {.id = "links.catalog.subset",
     .title = translatable("rule-title", "Device link for some platforms")},
    {.id = "links.catalog.hosts",
     .title = translatable("rule-title", "Address of the device catalogue")},
    {.id = "links.title.required",
     .title = translatable("rule-title", "Title and address of a link")},
    {.id = "links.url.scheme", .title = translatable("rule-title", "Link address")},
    {.id = "links.public",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Links open to everyone"),
     .question = translatable("rule-question", "Does every useful link open for anyone without "
                                               "sign-in, and lead to a page about this module?")},
    {.id = "links.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Which links are optional")},
};

} // namespace

std::span<const Rule> linkRules()
{
    return kLinksRules;
}

} // namespace core
