#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kDefaultsRules[] = {
    {.id = "defaults.presence", .title = translatable("rule-title", "Default settings")},
    {.id = "defaults.startable",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Module starts by itself"),
     .question = translatable(
         "rule-question",
         "Does the module start with its default settings on each supported platform?")},
    {.id = "routes.count", .title = translatable("rule-title", "Number of routes")},
    {.id = "routes.length", .title = translatable("rule-title", "Route length")},
    {.id = "routes.name.required", .title = translatable("rule-title", "Route name and value")},
    {.id = "routes.name.unique", .title = translatable("rule-title", "Route names differ")},
    {.id = "routes.name.charset",
     .title = translatable("rule-title", "Characters of a route name")},
    {.id = "routes.syntax", .title = translatable("rule-title", "Route syntax")},
    {.id = "routes.source.enum", .title = translatable("rule-title", "Route source")},
    {.id = "routes.sink.enum", .title = translatable("rule-title", "Route sink")},
    {.id = "routes.self", .title = translatable("rule-title", "Own module in a route")},
    {.id = "routes.other", .title = translatable("rule-title", "Other modules in a route")},
    {.id = "routes.placeholder.danger",
     .title = translatable("rule-title", "Placeholder in a route")},
    {.id = "twin.count", .title = translatable("rule-title", "Number of desired properties")},
    {.id = "twin.length", .title = translatable("rule-title", "Desired property length")},
    {.id = "twin.json", .title = translatable("rule-title", "Desired property is JSON")},
    {.id = "twin.noarrays", .title = translatable("rule-title", "No arrays in desired properties")},
    {.id = "twin.depth", .title = translatable("rule-title", "Depth of desired properties")},
    {.id = "twin.scalar",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Plain values in desired properties")},
    {.id = "twin.name.charset", .title = translatable("rule-title", "Name of a desired property")},
    {.id = "twin.integer.range", .title = translatable("rule-title", "Range of whole numbers")},
    {.id = "twin.bytes", .title = translatable("rule-title", "Bytes of a desired property")},
    {.id = "twin.noprefix", .title = translatable("rule-title", "Property name without prefix")},
    {.id = "env.count", .title = translatable("rule-title", "Number of environment variables")},
    {.id = "env.length", .title = translatable("rule-title", "Environment variable length")},
    {.id = "env.name.charset",
     .title = translatable("rule-title", "Name of an environment variable")},
    {.id = "env.name.unique", .title = translatable("rule-title", "Environment variables differ")},
    {.id = "create.length", .title = translatable("rule-title", "Create options length")},
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
    {.id = "placeholder.convention", .title = translatable("rule-title", "Form of placeholders")},
    {.id = "placeholder.documented", .title = translatable("rule-title", "Placeholders explained")},
    {.id = "defaults.nosecrets", .title = translatable("rule-title", "No secrets in the defaults")},
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

std::span<const Rule> defaultsRules()
{
    return kDefaultsRules;
}

} // namespace core
