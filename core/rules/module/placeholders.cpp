#include "core/rules/checks/default_checks.h"
#include "core/rules/engine/registry.h"

namespace core {

namespace {

const Rule kPlaceholderRules[] = {
    {.id = "placeholder.convention",
     .title = translatable("rule-title", "Form of placeholders"),
     .check = checkPlaceholderForm,
     .fixes = placeholderFixes},
    {.id = "placeholder.documented",
     .title = translatable("rule-title", "Placeholders explained"),
     .check = checkPlaceholdersExplained},
    {.id = "placeholder.shell",
     .title = translatable("rule-title", "No names of a shell"),
     .check = checkShellNames,
     .fixes = placeholderFixes},
    {.id = "defaults.nosecrets",
     .title = translatable("rule-title", "No secrets in the defaults"),
     .check = checkDefaultSecrets,
     .fixes = secretFixes},
};

} // namespace

std::span<const Rule> placeholderRules()
{
    return kPlaceholderRules;
}

} // namespace core
