#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kLeadsRules[] = {
    {.id = "leads.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "leads.optional")},
    {.id = "leads.destination.enum", .title = translatable("rule-title", "leads.destination.enum")},
    {.id = "leads.single", .title = translatable("rule-title", "leads.single")},
    {.id = "leads.table.connection", .title = translatable("rule-title", "leads.table.connection")},
    {.id = "leads.dynamics.fields", .title = translatable("rule-title", "leads.dynamics.fields")},
    {.id = "leads.https.url", .title = translatable("rule-title", "leads.https.url")},
    {.id = "leads.marketo.fields", .title = translatable("rule-title", "leads.marketo.fields")},
    {.id = "leads.salesforce.fields",
     .title = translatable("rule-title", "leads.salesforce.fields")},
    {.id = "leads.contactemail", .title = translatable("rule-title", "leads.contactemail")},
    {.id = "leads.verified",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "leads.verified")},
};

} // namespace

std::span<const Rule> leadRules()
{
    return kLeadsRules;
}

} // namespace core
