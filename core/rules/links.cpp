#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kLinksRules[] = {
    {.id = "links.count", .title = translatable("rule-title", "links.count")},
    {.id = "links.docs", .title = translatable("rule-title", "links.docs")},
    {.id = "links.catalog", .title = translatable("rule-title", "links.catalog")},
    {.id = "links.catalog.tier1", .title = translatable("rule-title", "links.catalog.tier1")},
    {.id = "links.catalog.subset", .title = translatable("rule-title", "links.catalog.subset")},
    {.id = "links.catalog.hosts", .title = translatable("rule-title", "links.catalog.hosts")},
    {.id = "links.title.required", .title = translatable("rule-title", "links.title.required")},
    {.id = "links.url.scheme", .title = translatable("rule-title", "links.url.scheme")},
    {.id = "links.public",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "links.public"),
     .question = translatable("rule-question", "links.public?")},
    {.id = "links.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "links.optional")},
};

} // namespace

std::span<const Rule> linkRules()
{
    return kLinksRules;
}

} // namespace core
