#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kPublisherRules[] = {
    {.id = "pre.account.portal",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "pre.account.portal"),
     .question = translatable("rule-question", "pre.account.portal?")},
    {.id = "pre.account.terms",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "pre.account.terms"),
     .question = translatable("rule-question", "pre.account.terms?")},
    {.id = "pre.acr.host", .title = translatable("rule-title", "pre.acr.host")},
    {.id = "pre.metadata.set", .title = translatable("rule-title", "pre.metadata.set")},
    {.id = "pre.store.azuremarketplace",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "pre.store.azuremarketplace")},
    {.id = "pre.option.transact",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "pre.option.transact")},
    {.id = "pre.license.model", .title = translatable("rule-title", "pre.license.model")},
};

} // namespace

std::span<const Rule> publisherRules()
{
    return kPublisherRules;
}

} // namespace core
