#include "core/rules/checks/default_checks.h"
#include "core/rules/checks/pair_checks.h"
#include "core/rules/checks/wrapped_twin.h"
#include "core/rules/engine/registry.h"

namespace core {

namespace {

const Rule kTwinRules[] = {
    {.id = "twin.count",
     .title = translatable("rule-title", "Number of desired properties"),
     .check = checkFieldCount<&Offer::plans, &Plan::defaults, &ModuleDefaults::twin>},
    {.id = "twin.length",
     .title = translatable("rule-title", "Desired property length"),
     .check = checkPairLength<&ModuleDefaults::twin>},
    {.id = "twin.json",
     .title = translatable("rule-title", "Desired property is JSON"),
     .check = checkTwinValues,
     .fixes = twinFixes},
    {.id = "twin.noarrays",
     .title = translatable("rule-title", "No arrays in desired properties"),
     .check = checkTwinValues},
    {.id = "twin.depth",
     .title = translatable("rule-title", "Depth of desired properties"),
     .check = checkTwinValues},
    {.id = "twin.scalar",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Plain values in desired properties")},
    {.id = "twin.name.charset",
     .title = translatable("rule-title", "Name of a desired property"),
     .check = checkTwinNames},
    {.id = "twin.integer.range",
     .title = translatable("rule-title", "Range of whole numbers"),
     .check = checkTwinValues},
    {.id = "twin.bytes",
     .title = translatable("rule-title", "Bytes of a desired property"),
     .check = checkTwinValues},
    {.id = "twin.noprefix",
     .title = translatable("rule-title", "Property name without prefix"),
     .check = checkTwinNames,
     .fixes = twinFixes},
    {.id = "twin.wrapped",
     .title = translatable("rule-title", "Property without a twin around it"),
     .check = checkWrappedTwin,
     .fixes = unwrapTwin},
};

} // namespace

std::span<const Rule> twinRules()
{
    return kTwinRules;
}

} // namespace core
