#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kSupportRules[] = {
    {.id = "contacts.engineering.required",
     .title = translatable("rule-title", "Engineering contact")},
    {.id = "contacts.support.required", .title = translatable("rule-title", "Support contact")},
    {.id = "contacts.csp.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Cloud Solution Provider contact")},
    {.id = "contacts.email.format",
     .title = translatable("rule-title", "E-mail addresses of contacts")},
    {.id = "contacts.phone.format",
     .title = translatable("rule-title", "Phone numbers of contacts")},
    {.id = "contacts.name.required", .title = translatable("rule-title", "Names of contacts")},
    {.id = "contacts.url.pattern",
     .title = translatable("rule-title", "Web addresses of contacts")},
    {.id = "support.url.public", .title = translatable("rule-title", "Support website")},
    {.id = "support.url.gov",
     .title = translatable("rule-title", "Support website for Azure Government")},
    {.id = "support.csp.materials",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Marketing materials for partners")},
    {.id = "support.visibility",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Who sees the contacts")},
};

} // namespace

std::span<const Rule> supportRules()
{
    return kSupportRules;
}

} // namespace core
