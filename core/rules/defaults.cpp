#include "core/rules/checks.h"
#include "core/rules/registry.h"
#include "core/text/words.h"

#include <algorithm>
#include <unordered_set>

namespace core {

namespace {

using Defaults = Field<&Offer::plans, &Plan::defaults>;

bool isEmpty(const ModuleDefaults& defaults)
{
    return defaults.routes.empty() && defaults.twin.empty() && defaults.environment.empty()
           && isBlank(defaults.createOptions);
}

void checkAnyDefaults(const Subject& subject, Report& report)
{
    Defaults::each(subject.offer, [&](const FieldPath& path, const ModuleDefaults& defaults) {
        if (isEmpty(defaults))
            report.add(path,
                       translatable("rule",
                                    "The plan has no default configuration. Add the routes, "
                                    "properties, variables or create options that the module needs "
                                    "to start; leave all empty only if it starts without them."));
    });
}

/// Both the names and the values of a list.
template <auto List>
void keepsPairLength(const Subject& subject, Report& report)
{
    keepsLength<&Offer::plans, &Plan::defaults, List, &NameValue::name>(subject, report);
    keepsLength<&Offer::plans, &Plan::defaults, List, &NameValue::value>(subject, report);
}

void checkRoutePairs(const Subject& subject, Report& report)
{
    isPresent<&Offer::plans, &Plan::defaults, &ModuleDefaults::routes, &NameValue::name>(subject,
                                                                                         report);
    isPresent<&Offer::plans, &Plan::defaults, &ModuleDefaults::routes, &NameValue::value>(subject,
                                                                                          report);
}

template <auto List>
void hasUniqueNames(const Subject& subject, Report& report)
{
    using At = Field<&Offer::plans, &Plan::defaults, List>;
    At::each(subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
        std::unordered_set<std::string_view> known;
        for (std::size_t at = 0; at < pairs.size(); ++at)
            if (!isBlank(pairs[at].name) && !known.insert(pairs[at].name).second)
                report.add(path / at / "name",
                           translatable("rule", "“%1”: the name “%2” is used twice, and a device "
                                                "keeps only one of them. Give each a name of its "
                                                "own."),
                           {TranslatableText{"field", At::label()}, pairs[at].name});
    });
}

const Rule kDefaultsRules[] = {
    {.id = "defaults.presence",
     .title = translatable("rule-title", "Default settings"),
     .check = checkAnyDefaults},
    {.id = "defaults.startable",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Module starts by itself"),
     .question = translatable(
         "rule-question",
         "Does the module start with its default settings on each supported platform?")},
    {.id = "routes.count",
     .title = translatable("rule-title", "Number of routes"),
     .check = keepsCount<&Offer::plans, &Plan::defaults, &ModuleDefaults::routes>},
    {.id = "routes.length",
     .title = translatable("rule-title", "Route length"),
     .check = keepsPairLength<&ModuleDefaults::routes>},
    {.id = "routes.name.required",
     .title = translatable("rule-title", "Route name and value"),
     .check = checkRoutePairs},
    {.id = "routes.name.unique",
     .title = translatable("rule-title", "Route names differ"),
     .check = hasUniqueNames<&ModuleDefaults::routes>},
    {.id = "routes.name.charset",
     .title = translatable("rule-title", "Characters of a route name")},
    {.id = "routes.syntax", .title = translatable("rule-title", "Route syntax")},
    {.id = "routes.source.enum", .title = translatable("rule-title", "Route source")},
    {.id = "routes.sink.enum", .title = translatable("rule-title", "Route sink")},
    {.id = "routes.self", .title = translatable("rule-title", "Own module in a route")},
    {.id = "routes.other", .title = translatable("rule-title", "Other modules in a route")},
    {.id = "routes.placeholder.danger",
     .title = translatable("rule-title", "Placeholder in a route")},
    {.id = "twin.count",
     .title = translatable("rule-title", "Number of desired properties"),
     .check = keepsCount<&Offer::plans, &Plan::defaults, &ModuleDefaults::twin>},
    {.id = "twin.length",
     .title = translatable("rule-title", "Desired property length"),
     .check = keepsPairLength<&ModuleDefaults::twin>},
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
    {.id = "env.count",
     .title = translatable("rule-title", "Number of environment variables"),
     .check = keepsCount<&Offer::plans, &Plan::defaults, &ModuleDefaults::environment>},
    {.id = "env.length",
     .title = translatable("rule-title", "Environment variable length"),
     .check = keepsPairLength<&ModuleDefaults::environment>},
    {.id = "env.name.charset",
     .title = translatable("rule-title", "Name of an environment variable")},
    {.id = "env.name.unique",
     .title = translatable("rule-title", "Environment variables differ"),
     .check = hasUniqueNames<&ModuleDefaults::environment>},
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
