#include "core/rules/checks/checks.h"
#include "core/rules/checks/hardware_platforms.h"
#include "core/rules/checks/route_checks.h"
#include "core/rules/checks/tag_checks.h"
#include "core/rules/checks/tag_sets.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/restate.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <map>

namespace core {

namespace {

using TagsOf = Field<&Offer::plans, &Plan::image, &ContainerImage::tags>;
using RepositoryOf = Field<&Offer::plans, &Plan::image, &ContainerImage::repository>;
using DefaultsOf = Field<&Offer::plans, &Plan::defaults>;
using Certifications = Field<&Offer::plans, &Plan::governmentCertifications>;

void checkTagsForPlatforms(const Subject& subject, Checking& report)
{
    restate(report, {"tags.manifest.multi"});
    TagsOf::each(subject.offer, [&, plan = std::size_t{0}](const FieldPath& path,
                                                           const std::vector<Tag>&) mutable {
        const ContainerImage& image = subject.offer.plans[plan++].image;
        const auto count = platformTagCount(image);
        if (isMultiPlatform(image) && count < 2)
            report.add(path,
                       translatable("rule",
                                    "The module runs on several platforms, but %1 of its tags "
                                    "names one. Add a tag for each platform, such as "
                                    "1.0.0-linux-x64 and 1.0.0-linux-arm32."),
                       {static_cast<long long>(count)});
    });
}

void checkPlanTextIsItsOwn(const Subject& subject, Checking& report)
{
    const auto compare = [&](const FieldPath& path, std::string_view text, std::string_view other) {
        if (!isBlank(text) && trimmed(text) == trimmed(other))
            report.add(path, translatable("rule", "The plan is described in the same words as the "
                                                  "offer, and both are shown together. Say what "
                                                  "this plan offers."));
    };
    const auto& plans = subject.offer.plans;
    for (std::size_t at = 0; at < plans.size(); ++at) {
        compare(Field<&Offer::plans, &Plan::summary>::path(at), plans[at].summary,
                subject.offer.listing.summary);
        compare(Field<&Offer::plans, &Plan::description>::path(at), plans[at].description,
                subject.offer.listing.description);
    }
}

void checkGovernmentCertifications(const Subject& subject, Checking& report)
{
    const auto& plans = subject.offer.plans;
    for (std::size_t at = 0; at < plans.size(); ++at)
        if (!plans[at].azureGovernment && !plans[at].governmentCertifications.empty())
            report.add(Certifications::path(at),
                       translatable("rule", "The plan “%1” lists government certifications, but is "
                                            "not offered in Azure Government. Select Azure "
                                            "Government, or remove the certifications."),
                       {plans[at].title});
}

std::vector<Fix> removeCertifications(const Subject& subject, const Finding& finding)
{
    const auto plan = finding.where.parent().index();
    if (!plan || *plan >= subject.offer.plans.size())
        return {};
    return {{"removeCertifications",
             {"fix", translatable("fix", "Remove the certifications"), {}},
             [at = *plan](Offer& offer) { Certifications::in(offer, at).clear(); }}};
}

/// By registry and repository, the first plan that names them.
void checkSharedRepositories(const Subject& subject, Checking& report)
{
    std::map<std::string, const Plan*, std::less<>> first;
    const auto& plans = subject.offer.plans;
    for (std::size_t at = 0; at < plans.size(); ++at) {
        const ContainerImage& image = plans[at].image;
        if (isBlank(image.repository))
            continue;
        const auto key = asciiLower(image.registry) + '/' + asciiLower(image.repository);
        const auto [known, isNew] = first.emplace(key, &plans[at]);
        if (!isNew)
            report.add(RepositoryOf::path(at),
                       translatable("rule",
                                    "The plan “%1” names the repository “%2”, as the plan “%3” "
                                    "does. This is a guess at a slip: keep it if both plans sell "
                                    "the same image, else name the plan's own repository."),
                       {plans[at].title, image.repository, known->second->title});
    }
}

long long bytesOf(const std::vector<NameValue>& pairs)
{
    long long bytes = 0;
    for (const NameValue& pair : pairs)
        bytes += static_cast<long long>(pair.name.size() + pair.value.size());
    return bytes;
}

void checkDefaultsBudget(const Subject& subject, Checking& report)
{
    const Limit* limit = subject.profile.limit(report.rule());
    if (!limit || !limit->max)
        return;
    DefaultsOf::each(subject.offer, [&](const FieldPath& path, const ModuleDefaults& defaults) {
        const long long bytes = bytesOf(defaults.routes) + bytesOf(defaults.twin)
                                + bytesOf(defaults.environment)
                                + static_cast<long long>(defaults.createOptions.size());
        if (bytes > *limit->max)
            report.add(path,
                       translatable("rule",
                                    "All defaults of the plan together have %1 bytes; older "
                                    "hubs take %2 for a whole twin, where other modules "
                                    "need room too. Shorten values, or let customers set "
                                    "them."),
                       {bytes, *limit->max});
    });
}

/// Everything else must be right first; each open error is told by its own rule.
void checkComplete(const Subject& /*unused*/, Checking& report)
{
    const auto errors = report.soFar().counts().errors;
    if (errors > 0)
        report.notRun(translatable("not-run", "The offer is complete once its errors are fixed; "
                                              "%1 are open."),
                      {static_cast<long long>(errors)});
}

const Rule kCrossRules[] = {
    {.id = "x.minhw.platforms",
     .title = translatable("rule-title", "Platforms in the hardware paragraph"),
     .check = checkHardwarePlatforms},
    {.id = "x.links.platforms",
     .title = translatable("rule-title", "Catalogue link and platforms agree"),
     .check =
         [](const Subject&, Checking& report) {
             restate(report, {"links.catalog.tier1", "links.catalog.subset"});
         }},
    {.id = "x.tags.platforms",
     .title = translatable("rule-title", "Tags and platforms agree"),
     .check = checkTagsForPlatforms},
    {.id = "x.routes.modname",
     .title = translatable("rule-title", "Modules in routes"),
     .check = checkRoutesByProfile,
     .fixes = routeFixes},
    {.id = "x.routes.typo",
     .title = translatable("rule-title", "Spelling of the module name"),
     .check = checkRoutesByProfile,
     .fixes = routeFixes},
    {.id = "x.plan.offer.text",
     .title = translatable("rule-title", "Plan texts differ from the offer's"),
     .check = checkPlanTextIsItsOwn},
    {.id = "x.gov",
     .title = translatable("rule-title", "Certifications need Azure Government"),
     .check = checkGovernmentCertifications,
     .fixes = perFinding<removeCertifications>},
    {.id = "x.gov.support",
     .title = translatable("rule-title", "Support for Azure Government"),
     .check = [](const Subject&, Checking& report) { restate(report, {"support.url.gov"}); }},
    {.id = "x.legal.xor",
     .title = translatable("rule-title", "Standard contract or own terms"),
     .check = [](const Subject&, Checking& report) { restate(report, {"prop.legal.choice"}); }},
    {.id = "x.docs",
     .title = translatable("rule-title", "Documentation of settings"),
     .check = [](const Subject&, Checking& report) { restate(report, {"links.docs"}); }},
    {.id = "x.telemetry.id",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Product information to send")},
    {.id = "x.update.monotonic",
     .title = translatable("rule-title", "New version above all earlier ones"),
     .check = [](const Subject&,
                 Checking& report) { restate(report, {"tags.increasing", "tags.immutable"}); },
     .needsBaseline = true},
    {.id = "x.repo.per.offer",
     .title = translatable("rule-title", "One repository for each offer"),
     .check = checkSharedRepositories},
    {.id = "x.twin.budget",
     .title = translatable("rule-title", "Size of all defaults"),
     .check = checkDefaultsBudget},
    // Last, as it counts what all others found.
    {.id = "publish.complete",
     .title = translatable("rule-title", "Ready to publish"),
     .check = checkComplete},
};

} // namespace

std::span<const Rule> crossRules()
{
    return kCrossRules;
}

} // namespace core
