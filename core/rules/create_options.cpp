#include "core/rules/checks.h"
#include "core/rules/registry.h"

namespace core {

namespace {

const Rule kCreateOptionsRules[] = {
    {.id = "create.length",
     .title = translatable("rule-title", "Create options length"),
     .check = keepsLength<&Offer::plans, &Plan::defaults, &ModuleDefaults::createOptions>},
    {.id = "create.length.minify",
     .title = translatable("rule-title", "Create options without spaces")},
    {.id = "create.json", .title = translatable("rule-title", "Create options are JSON")},
    {.id = "create.object", .title = translatable("rule-title", "Create options are an object")},
    {.id = "create.arrays",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Arrays in create options")},
    {.id = "create.unescaped", .title = translatable("rule-title", "Create options not escaped")},
    {.id = "create.docker", .title = translatable("rule-title", "Docker keys in create options")},
    {.id = "create.privileged", .title = translatable("rule-title", "No privileged container")},
    {.id = "create.ports.consistent",
     .title = translatable("rule-title", "Exposed and bound ports agree")},
};

} // namespace

std::span<const Rule> createOptionsRules()
{
    return kCreateOptionsRules;
}

} // namespace core
