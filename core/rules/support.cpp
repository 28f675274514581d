#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kSupportRules[] = {
    {.id = "contacts.engineering.required",
     .title = translatable("rule-title", "contacts.engineering.required")},
    {.id = "contacts.support.required",
     .title = translatable("rule-title", "contacts.support.required")},
    {.id = "contacts.csp.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "contacts.csp.optional")},
    {.id = "contacts.email.format", .title = translatable("rule-title", "contacts.email.format")},
    {.id = "contacts.phone.format", .title = translatable("rule-title", "contacts.phone.format")},
    {.id = "contacts.name.required", .title = translatable("rule-title", "contacts.name.required")},
    {.id = "contacts.url.pattern", .title = translatable("rule-title", "contacts.url.pattern")},
    {.id = "support.url.public", .title = translatable("rule-title", "support.url.public")},
    {.id = "support.url.gov", .title = translatable("rule-title", "support.url.gov")},
    {.id = "support.csp.materials",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "support.csp.materials")},
    {.id = "support.visibility",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "support.visibility")},
};

} // namespace

std::span<const Rule> supportRules()
{
    return kSupportRules;
}

} // namespace core
