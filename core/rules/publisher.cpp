#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kPublisherRules[] = {
    {.id = "pre.account.portal",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Portal account"),
     .question = translatable(
         "rule-question",
         "Do you have an account in the portal through which this offer will be published?")},
    {.id = "pre.account.terms",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Marketplace terms"),
     .question = translatable(
         "rule-question",
         "Has someone who may sign for the publisher accepted the Azure Marketplace terms?")},
    {.id = "pre.acr.host",
     .title = translatable("rule-title", "Image in Azure Container Registry")},
    {.id = "pre.metadata.set", .title = translatable("rule-title", "Material for the listing")},
    {.id = "pre.store.azuremarketplace",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Store: Azure Marketplace")},
    {.id = "pre.option.transact",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Publishing option")},
    {.id = "pre.license.model", .title = translatable("rule-title", "Licence model")},
};

} // namespace

std::span<const Rule> publisherRules()
{
    return kPublisherRules;
}

} // namespace core
