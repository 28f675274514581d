#include "core/rules/checks/default_checks.h"
#include "core/rules/checks/pair_checks.h"
#include "core/rules/engine/registry.h"

namespace core {

namespace {

const Rule kEnvironmentRules[] = {
    {.id = "env.count",
     .title = translatable("rule-title", "Number of environment variables"),
     .check = checkFieldCount<&Offer::plans, &Plan::defaults, &ModuleDefaults::environment>},
    {.id = "env.length",
     .title = translatable("rule-title", "Environment variable length"),
     .check = checkPairLength<&ModuleDefaults::environment>},
    {.id = "env.name.charset",
     .title = translatable("rule-title", "Name of an environment variable"),
     .check = checkVariableNames},
    {.id = "env.name.unique",
     .title = translatable("rule-title", "Environment variables differ"),
     .check = checkNamesUnique<&ModuleDefaults::environment>},
};

} // namespace

std::span<const Rule> environmentRules()
{
    return kEnvironmentRules;
}

} // namespace core
