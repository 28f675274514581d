#include "core/iotedge/create_options/create_options.h"

#include "core/offer/access.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/gpu_checks.h"
#include "core/rules/checks/hardware_platforms.h"
#include "core/rules/engine/lint_findings.h"
#include "core/rules/engine/offer_key.h"
#include "core/rules/engine/registry.h"

#include <algorithm>
#include <functional>
#include <span>

namespace core {

namespace {

using Defaults = Field<&Offer::plans, &Plan::defaults>;
constexpr std::string_view kKey = "createOptions";

/// What one look at the create options of a plan depends on, by value.
struct OptionsKey {
    const std::string& text;
    const std::vector<NameValue>& environment;
    const Limit* limit;
    bool runsOnWindows;

    bool operator==(const OptionsKey& other) const
    {
        return text == other.text && limit == other.limit && runsOnWindows == other.runsOnWindows
               && std::ranges::equal(environment, other.environment, {}, &NameValue::name,
                                     &NameValue::name);
    }
    [[nodiscard]] std::size_t hash() const { return std::hash<std::string>()(text); }
};

OptionsKey keyFor(const Plan& plan, const Limit* limit)
{
    return {plan.defaults.createOptions, plan.defaults.environment, limit,
            taggedPlatforms(plan.image).contains(Platform::Windows)};
}

const Limit* limitIn(const Subject& subject)
{
    return subject.profile.limit("create.length.minify");
}

std::vector<LintProblem> problemsOf(const OptionsKey& key)
{
    CreateOptionsContext context;
    for (const NameValue& variable : key.environment)
        context.environment.push_back(variable.name);
    if (key.limit)
        context.limit = key.limit->max.value_or(context.limit);
    context.runsOnWindows = key.runsOnWindows;
    return lintCreateOptions(key.text, context);
}

struct PlansKey {
    OfferKey offer;
    const Limit* limit;

    bool operator==(const PlansKey&) const = default;
    [[nodiscard]] std::size_t hash() const { return offer.hash(); }
};

/// By plan, for all the rules.
std::vector<std::vector<LintProblem>> problemsOfPlans(const PlansKey& key)
{
    std::vector<std::vector<LintProblem>> problems;
    problems.reserve(key.offer.offer->plans.size());
    Memo equalOnes;
    for (const Plan& plan : key.offer.offer->plans)
        problems.push_back(equalOnes.of<problemsOf>(keyFor(plan, key.limit)));
    return problems;
}

/// Those of the linter's problems that are the running rule's.
void checkOptions(const Subject& subject, Checking& report)
{
    const auto& plans =
        report.shared<problemsOfPlans>(PlansKey{{&subject.offer}, limitIn(subject)});
    for (std::size_t at = 0; at < plans.size(); ++at)
        if (!plans[at].empty())
            addProblems(report, Defaults::path(at) / kKey, plans[at]);
}

std::vector<Fix> fixOptions(const Subject& subject, std::span<const Finding> findings)
{
    return problemFixes(subject, findings, [&](const FieldPath& where, const std::string&) {
        const auto plan = where.parent().parent().index();
        return plan && *plan < subject.offer.plans.size()
                   ? problemsOf(keyFor(subject.offer.plans[*plan], limitIn(subject)))
                   : std::vector<LintProblem>();
    });
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
     .check = checkFieldLength<&Offer::plans, &Plan::defaults, &ModuleDefaults::createOptions>,
     .fixes = perFinding<minifyOptions>},
    {.id = "create.length.minify",
     .title = translatable("rule-title", "Create options without spaces"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.json",
     .title = translatable("rule-title", "Create options are JSON"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.object",
     .title = translatable("rule-title", "Create options are an object"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.arrays",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Arrays in create options")},
    {.id = "create.unescaped",
     .title = translatable("rule-title", "Create options not escaped"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.docker",
     .title = translatable("rule-title", "Docker keys in create options"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.privileged",
     .title = translatable("rule-title", "No privileged container"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.ports.consistent",
     .title = translatable("rule-title", "Exposed and bound ports agree"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.refused",
     .title = translatable("rule-title", "Values that Docker refuses"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.path.windows",
     .title = translatable("rule-title", "No paths of Windows"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.bind.single",
     .title = translatable("rule-title", "Binds with a source"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.volume.anonymous",
     .title = translatable("rule-title", "Volumes with a name"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.mount.hostfolder",
     .title = translatable("rule-title", "Mounts that every device has"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.health.shell",
     .title = translatable("rule-title", "Command of the health check"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.ports.twice",
     .title = translatable("rule-title", "One binding for each port"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.ports.range",
     .title = translatable("rule-title", "One port for each name"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.gpu.tier1",
     .title = translatable("rule-title", "GPU and platforms agree"),
     .check = checkGpuRequest},
    {.id = "create.text.command",
     .title = translatable("rule-title", "No command line as create options"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.text.compose",
     .title = translatable("rule-title", "No Compose service as create options"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.text.inspect",
     .title = translatable("rule-title", "No docker inspect as create options"),
     .check = checkOptions,
     .fixes = fixOptions},
    {.id = "create.wrapped",
     .title = translatable("rule-title", "Create options without a wrapper"),
     .check = checkOptions,
     .fixes = fixOptions},
};

} // namespace

std::span<const Rule> createOptionsRules()
{
    return kCreateOptionsRules;
}

} // namespace core
