#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kLegalRules[] = {
    {.id = "prop.category.required", .title = translatable("rule-title", "Category")},
    {.id = "prop.category.count", .title = translatable("rule-title", "Number of categories")},
    {.id = "prop.subcategory.count",
     .title = translatable("rule-title", "Number of sub-categories")},
    {.id = "prop.category.iotedge",
     .title = translatable("rule-title", "Category IoT Edge Modules")},
    {.id = "prop.category.described",
     .title = translatable("rule-title", "Categories explained in the description")},
    {.id = "prop.category.fit",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Categories that fit"),
     .question = translatable("rule-question",
                              "Does every chosen category describe what the module does?")},
    {.id = "prop.industry.none",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "No industries")},
    {.id = "prop.legal.choice", .title = translatable("rule-title", "Contract")},
    {.id = "prop.legal.terms.required", .title = translatable("rule-title", "Terms of use")},
    {.id = "prop.legal.terms.form",
     .title = translatable("rule-title", "Terms as text or address")},
    {.id = "prop.legal.terms.length", .title = translatable("rule-title", "Length of the terms")},
    {.id = "prop.legal.terms.plaintext",
     .title = translatable("rule-title", "Terms in plain text")},
    {.id = "prop.legal.standard.irreversible",
     .title = translatable("rule-title", "Standard contract kept"),
     .needsBaseline = true},
    {.id = "prop.legal.standard.csp",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Terms for Cloud Solution Providers")},
    {.id = "prop.legal.amend.universal",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Universal amendment")},
    {.id = "prop.legal.amend.custom", .title = translatable("rule-title", "Custom amendments")},
};

} // namespace

std::span<const Rule> legalRules()
{
    return kLegalRules;
}

} // namespace core
