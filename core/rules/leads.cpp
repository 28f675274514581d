#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kLeadsRules[] = {
    {.id = "leads.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Customer leads are optional")},
    {.id = "leads.destination.enum", .title = translatable("rule-title", "Lead destination")},
    {.id = "leads.single", .title = translatable("rule-title", "One lead destination")},
    {.id = "leads.table.connection", .title = translatable("rule-title", "Azure table for leads")},
    {.id = "leads.dynamics.fields",
     .title = translatable("rule-title", "Dynamics connection for leads")},
    {.id = "leads.https.url", .title = translatable("rule-title", "HTTPS endpoint for leads")},
    {.id = "leads.marketo.fields",
     .title = translatable("rule-title", "Marketo connection for leads")},
    {.id = "leads.salesforce.fields",
     .title = translatable("rule-title", "Salesforce connection for leads")},
    {.id = "leads.contactemail",
     .title = translatable("rule-title", "Notification addresses for leads")},
    {.id = "leads.verified",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Test lead")},
};

} // namespace

std::span<const Rule> leadRules()
{
    return kLeadsRules;
}

} // namespace core
