#include "core/rules/engine/registry.h"

namespace core {

namespace {

/// What lintManifest() of core/importers tells, with sources and weights of its own.
const Rule kManifestRules[] = {
    {.id = "manifest.agent.schema",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Schema version of edgeAgent")},
    {.id = "manifest.hub.schema",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Schema version of edgeHub")},
    {.id = "manifest.hub.routes",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Routes of edgeHub")},
    {.id = "manifest.hub.storeforward",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Store and forward of edgeHub")},
    {.id = "manifest.route.form",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Form of a route in a manifest")},
    {.id = "manifest.route.priority",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Priority of a route")},
    {.id = "manifest.route.ttl",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Time to live of a route")},
    {.id = "manifest.route.name",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Name of a route in a manifest")},
    {.id = "manifest.runtime",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Runtime of a manifest")},
    {.id = "manifest.system",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "System modules of a manifest")},
    {.id = "manifest.module.required",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "What a module must have")},
    {.id = "manifest.module.type",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Type of a module")},
    {.id = "manifest.module.status",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Status of a module")},
    {.id = "manifest.module.restart",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Restart policy of a module")},
    {.id = "manifest.module.pull",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Pull policy of a module")},
    {.id = "manifest.module.startup",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Startup order of a module")},
    {.id = "manifest.module.name",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Name of a module in a manifest")},
    {.id = "manifest.credentials",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Registry credentials of a manifest")},
    {.id = "manifest.chunks",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Pieces of create options")},
    {.id = "manifest.root",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Root of a manifest")},
    {.id = "manifest.twin.misplaced",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Desired properties in their place")},
    {.id = "manifest.setting.misplaced",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Settings of a module in their place")},
    {.id = "manifest.scope",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "What a manifest is judged by")},
    {.id = "runtime.version",
     .kind = RuleKind::Manifest,
     .title = translatable("rule-title", "Supported runtime")},
};

} // namespace

std::span<const Rule> manifestRules()
{
    return kManifestRules;
}

} // namespace core
