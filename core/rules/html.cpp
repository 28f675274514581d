#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kHtmlRules[] = {
    {.id = "html.cpp.simple", .title = translatable("rule-title", "Simple HTML")},
    {.id = "html.tags.allowed", .title = translatable("rule-title", "Allowed HTML tags")},
    {.id = "html.tags.u", .title = translatable("rule-title", "Underlined text")},
    {.id = "html.tags.tolerated", .title = translatable("rule-title", "Tags to rewrite")},
    {.id = "html.tags.forbidden", .title = translatable("rule-title", "Forbidden HTML tags")},
    {.id = "html.attributes", .title = translatable("rule-title", "No HTML attributes")},
    {.id = "html.closed", .title = translatable("rule-title", "Closed and nested tags")},
    {.id = "html.headings",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Headings")},
    {.id = "html.rte",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Editor of the portal")},
};

} // namespace

std::span<const Rule> htmlRules()
{
    return kHtmlRules;
}

} // namespace core
