#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kHtmlRules[] = {
    {.id = "html.cpp.simple", .title = translatable("rule-title", "html.cpp.simple")},
    {.id = "html.tags.allowed", .title = translatable("rule-title", "html.tags.allowed")},
    {.id = "html.tags.u", .title = translatable("rule-title", "html.tags.u")},
    {.id = "html.tags.tolerated", .title = translatable("rule-title", "html.tags.tolerated")},
    {.id = "html.tags.forbidden", .title = translatable("rule-title", "html.tags.forbidden")},
    {.id = "html.attributes", .title = translatable("rule-title", "html.attributes")},
    {.id = "html.closed", .title = translatable("rule-title", "html.closed")},
    {.id = "html.headings",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "html.headings")},
    {.id = "html.rte", .kind = RuleKind::Help, .title = translatable("rule-title", "html.rte")},
};

} // namespace

std::span<const Rule> htmlRules()
{
    return kHtmlRules;
}

} // namespace core
