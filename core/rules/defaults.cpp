#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kDefaultsRules[] = {
    {.id = "defaults.presence", .title = translatable("rule-title", "defaults.presence")},
    {.id = "defaults.startable",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "defaults.startable"),
     .question = translatable("rule-question", "defaults.startable?")},
    {.id = "routes.count", .title = translatable("rule-title", "routes.count")},
    {.id = "routes.length", .title = translatable("rule-title", "routes.length")},
    {.id = "routes.name.required", .title = translatable("rule-title", "routes.name.required")},
    {.id = "routes.name.unique", .title = translatable("rule-title", "routes.name.unique")},
    {.id = "routes.name.charset", .title = translatable("rule-title", "routes.name.charset")},
    {.id = "routes.syntax", .title = translatable("rule-title", "routes.syntax")},
    {.id = "routes.source.enum", .title = translatable("rule-title", "routes.source.enum")},
    {.id = "routes.sink.enum", .title = translatable("rule-title", "routes.sink.enum")},
    {.id = "routes.self", .title = translatable("rule-title", "routes.self")},
    {.id = "routes.other", .title = translatable("rule-title", "routes.other")},
    {.id = "routes.placeholder.danger",
     .title = translatable("rule-title", "routes.placeholder.danger")},
    {.id = "twin.count", .title = translatable("rule-title", "twin.count")},
    {.id = "twin.length", .title = translatable("rule-title", "twin.length")},
    {.id = "twin.json", .title = translatable("rule-title", "twin.json")},
    {.id = "twin.noarrays", .title = translatable("rule-title", "twin.noarrays")},
    {.id = "twin.depth", .title = translatable("rule-title", "twin.depth")},
    {.id = "twin.scalar",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "twin.scalar")},
    {.id = "twin.name.charset", .title = translatable("rule-title", "twin.name.charset")},
    {.id = "twin.integer.range", .title = translatable("rule-title", "twin.integer.range")},
    {.id = "twin.bytes", .title = translatable("rule-title", "twin.bytes")},
    {.id = "twin.noprefix", .title = translatable("rule-title", "twin.noprefix")},
    {.id = "env.count", .title = translatable("rule-title", "env.count")},
    {.id = "env.length", .title = translatable("rule-title", "env.length")},
    {.id = "env.name.charset", .title = translatable("rule-title", "env.name.charset")},
    {.id = "env.name.unique", .title = translatable("rule-title", "env.name.unique")},
    {.id = "create.length", .title = translatable("rule-title", "create.length")},
    {.id = "create.length.minify", .title = translatable("rule-title", "create.length.minify")},
    {.id = "create.json", .title = translatable("rule-title", "create.json")},
    {.id = "create.object", .title = translatable("rule-title", "create.object")},
    {.id = "create.arrays",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "create.arrays")},
    {.id = "create.unescaped", .title = translatable("rule-title", "create.unescaped")},
    {.id = "create.docker", .title = translatable("rule-title", "create.docker")},
    {.id = "create.privileged", .title = translatable("rule-title", "create.privileged")},
    {.id = "create.ports.consistent",
     .title = translatable("rule-title", "create.ports.consistent")},
    {.id = "placeholder.convention", .title = translatable("rule-title", "placeholder.convention")},
    {.id = "placeholder.documented", .title = translatable("rule-title", "placeholder.documented")},
    {.id = "defaults.nosecrets", .title = translatable("rule-title", "defaults.nosecrets")},
    {.id = "modname.cpp", .title = translatable("rule-title", "modname.cpp")},
    {.id = "modname.pc.plan", .title = translatable("rule-title", "modname.pc.plan")},
    {.id = "modname.pc.offer", .title = translatable("rule-title", "modname.pc.offer")},
    {.id = "modname.vscode", .title = translatable("rule-title", "modname.vscode")},
    {.id = "modname.observed",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "modname.observed")},
    {.id = "modname.charset", .title = translatable("rule-title", "modname.charset")},
    {.id = "modname.agree", .title = translatable("rule-title", "modname.agree")},
};

} // namespace

std::span<const Rule> defaultsRules()
{
    return kDefaultsRules;
}

} // namespace core
