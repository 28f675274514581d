#include "core/iotedge/create_options/create_options.h"

#include "core/offer/access.h"
#include "core/rules/checks/checks.h"
#include "core/rules/engine/lint_findings.h"
#include "core/rules/engine/registry.h"

namespace core {

namespace {

using Defaults = Field<&Offer::plans, &Plan::defaults>;
constexpr std::string_view kKey = "createOptions";

CreateOptionsContext contextFor(const Subject& subject, const ModuleDefaults& defaults)
{
    CreateOptionsContext context;
    for (const NameValue& variable : defaults.environment)
        context.environment.push_back(variable.name);
    if (const Limit* limit = subject.profile.limit("create.length.minify"))
        context.limit = limit->max.value_or(context.limit);
    return context;
}

/// Those of the linter's problems that are the running rule's.
void checkOptions(const Subject& subject, Report& report)
{
    Defaults::each(subject.offer, [&](const FieldPath& path, const ModuleDefaults& defaults) {
        addProblems(report, path / kKey,
                    report.problemsOf(defaults.createOptions, [&](const std::string& text) {
                        return lintCreateOptions(text, contextFor(subject, defaults));
                    }));
    });
}

std::vector<Fix> mendOptions(const Subject& subject, const Finding& finding)
{
    const auto plan = finding.where.parent().parent().index();
    if (!plan || *plan >= subject.offer.plans.size())
        return {};
    const ModuleDefaults& defaults = subject.offer.plans[*plan].defaults;
    return problemFixes(finding,
                        lintCreateOptions(defaults.createOptions, contextFor(subject, defaults)));
}

/// Too long with its white space, but not without.
std::vector<Fix> minifyOptions(const Subject& subject, const Finding& finding)
{
    const auto text = textAt(subject.offer, finding.where);
    const auto minified = text ? minifiedCreateOptions(*text) : std::nullopt;
    const Limit* limit = subject.profile.limit(finding.rule);
    if (!minified || !limit || measure(*minified).in(limit->unit) > limit->max.value_or(0))
        return {};
    return {safely(writes("minify", {"fix", translatable("fix", "Remove the white space"), {}},
                          finding.where, *minified))};
}

const Rule kCreateOptionsRules[] = {
    {.id = "create.length",
     .title = translatable("rule-title", "Create options length"),
     .check = keepsLength<&Offer::plans, &Plan::defaults, &ModuleDefaults::createOptions>,
     .fixes = minifyOptions},
    {.id = "create.length.minify",
     .title = translatable("rule-title", "Create options without spaces"),
     .check = checkOptions,
     .fixes = mendOptions},
    {.id = "create.json",
     .title = translatable("rule-title", "Create options are JSON"),
     .check = checkOptions,
     .fixes = mendOptions},
    {.id = "create.object",
     .title = translatable("rule-title", "Create options are an object"),
     .check = checkOptions,
     .fixes = mendOptions},
    {.id = "create.arrays",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Arrays in create options")},
    {.id = "create.unescaped",
     .title = translatable("rule-title", "Create options not escaped"),
     .check = checkOptions,
     .fixes = mendOptions},
    {.id = "create.docker",
     .title = translatable("rule-title", "Docker keys in create options"),
     .check = checkOptions,
     .fixes = mendOptions},
    {.id = "create.privileged",
     .title = translatable("rule-title", "No privileged container"),
     .check = checkOptions,
     .fixes = mendOptions},
    {.id = "create.ports.consistent",
     .title = translatable("rule-title", "Exposed and bound ports agree"),
     .check = checkOptions,
     .fixes = mendOptions},
};

} // namespace

std::span<const Rule> createOptionsRules()
{
    return kCreateOptionsRules;
}

} // namespace core
