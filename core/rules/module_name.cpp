#include "core/rules/registry.h"

namespace core {

namespace {

const Rule kModuleNameRules[] = {
    {.id = "modname.cpp", .title = translatable("rule-title", "Module name from the SKU title")},
    {.id = "modname.pc.plan",
     .title = translatable("rule-title", "Module name from the plan title")},
    {.id = "modname.pc.offer",
     .title = translatable("rule-title", "Module name from the offer name")},
    {.id = "modname.vscode", .title = translatable("rule-title", "Module name in VS Code")},
    {.id = "modname.observed",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Module names in the Azure portal")},
    {.id = "modname.charset", .title = translatable("rule-title", "Characters of the module name")},
    {.id = "modname.agree", .title = translatable("rule-title", "One module name")},
};

} // namespace

std::span<const Rule> moduleNameRules()
{
    return kModuleNameRules;
}

} // namespace core
