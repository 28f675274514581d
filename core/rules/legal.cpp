#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kLegalRules[] = {
    {.id = "prop.category.required", .title = translatable("rule-title", "prop.category.required")},
    {.id = "prop.category.count", .title = translatable("rule-title", "prop.category.count")},
    {.id = "prop.subcategory.count", .title = translatable("rule-title", "prop.subcategory.count")},
    {.id = "prop.category.iotedge", .title = translatable("rule-title", "prop.category.iotedge")},
    {.id = "prop.category.described",
     .title = translatable("rule-title", "prop.category.described")},
    {.id = "prop.category.fit",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "prop.category.fit"),
     .question = translatable("rule-question", "prop.category.fit?")},
    {.id = "prop.industry.none",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "prop.industry.none")},
    {.id = "prop.legal.choice", .title = translatable("rule-title", "prop.legal.choice")},
    {.id = "prop.legal.terms.required",
     .title = translatable("rule-title", "prop.legal.terms.required")},
    {.id = "prop.legal.terms.form", .title = translatable("rule-title", "prop.legal.terms.form")},
    {.id = "prop.legal.terms.length",
     .title = translatable("rule-title", "prop.legal.terms.length")},
    {.id = "prop.legal.terms.plaintext",
     .title = translatable("rule-title", "prop.legal.terms.plaintext")},
    {.id = "prop.legal.standard.irreversible",
     .title = translatable("rule-title", "prop.legal.standard.irreversible"),
     .needsBaseline = true},
    {.id = "prop.legal.standard.csp",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "prop.legal.standard.csp")},
    {.id = "prop.legal.amend.universal",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "prop.legal.amend.universal")},
    {.id = "prop.legal.amend.custom",
     .title = translatable("rule-title", "prop.legal.amend.custom")},
};

} // namespace

std::span<const Rule> legalRules()
{
    return kLegalRules;
}

} // namespace core
