#include "core/iotedge/images/image_tag.h"
#include "core/iotedge/images/repository_name.h"
#include "core/offer/access.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/hardware_platforms.h"
#include "core/rules/checks/plan_checks.h"
#include "core/rules/checks/registry/repository_checks.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/checks/tag_checks.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Subscription = Field<&Offer::plans, &Plan::image, &ContainerImage::subscriptionId>;
using Group = Field<&Offer::plans, &Plan::image, &ContainerImage::resourceGroup>;
using Registry = Field<&Offer::plans, &Plan::image, &ContainerImage::registry>;
using Repository = Field<&Offer::plans, &Plan::image, &ContainerImage::repository>;

void checkRegistryIsAzure(const Subject& subject, Checking& report)
{
    Registry::each(subject.offer, [&](const FieldPath& path, const std::string& registry) {
        if (isForeignRegistry(registry))
            report.add(path,
                       translatable("rule",
                                    "“%1” is not an Azure Container Registry, and the image "
                                    "must lie in one. Push it there and write the name of "
                                    "that registry."),
                       {registry});
    });
}

void checkRegistryIsBare(const Subject& subject, Checking& report)
{
    Registry::each(subject.offer, [&](const FieldPath& path, const std::string& registry) {
        const std::string_view name = azureRegistryName(registry);
        const auto start = static_cast<std::size_t>(name.data() - registry.data());
        if (isBlank(registry) || isForeignRegistry(registry) || name == registry)
            return;
        const std::size_t end = start + name.size();
        report.add(path, start > 0 ? TextRange{0, start} : TextRange{end, registry.size()},
                   translatable("rule", "The registry is written as “%1”; only its name is wanted. "
                                        "Write “%2”."),
                   {registry, std::string(name)});
    });
}

std::vector<Fix> writeBareRegistry(const Subject& subject, const Finding& finding)
{
    const auto typed = textAt(subject.offer, finding.where);
    const std::string name(typed ? azureRegistryName(*typed) : "");
    if (name.empty())
        return {};
    return {safely(writes("bareName", {"fix", translatable("fix", "Write “%1”"), {name}},
                          finding.where, name))};
}

/// Reports the first character that the test refuses; the message takes the place's name and it.
template <class Test>
void checkAlphabet(Checking& report, const LabelledField& place, std::string_view text,
                   const char* message, Test isAllowed)
{
    for (std::size_t at = 0; at < text.size(); at += characterAt(text, at).size)
        if (!isAllowed(characterAt(text, at).point)) {
            report.add(place.path, rangeOfCharacter(text, at), message,
                       {place.name(), shownCharacter(text, at)});
            return;
        }
}

void checkRegistryFormat(const Subject& subject, Checking& report)
{
    Registry::each(subject.offer, [&](const FieldPath& path, const std::string& registry) {
        if (azureRegistryName(registry) != registry || isForeignRegistry(registry))
            return;
        checkLength(subject, report, {path, Registry::label()}, registry);
        checkAlphabet(report, {path, Registry::label()}, registry,
                      translatable("rule", "“%1” contains “%2”; Azure allows letters and digits "
                                           "only. Copy the name from the Azure portal."),
                      [](std::int32_t point) {
                          return point < 0x80
                                 && (isAsciiLetter(static_cast<char>(point))
                                     || isAsciiDigit(static_cast<char>(point)));
                      });
    });
}

void checkGroupFormat(const Subject& subject, Checking& report)
{
    Group::each(subject.offer, [&](const FieldPath& path, const std::string& group) {
        checkLength(subject, report, {path, Group::label()}, group);
        checkAlphabet(report, {path, Group::label()}, group,
                      translatable("rule", "“%1” contains “%2”; Azure allows letters, digits, "
                                           "hyphens, periods, underscores and parentheses. Copy "
                                           "the name from the Azure portal."),
                      [](std::int32_t point) {
                          return isWordCharacter(point)
                                 || (point < 0x80
                                     && std::string_view("-._()").find(static_cast<char>(point))
                                            != std::string_view::npos);
                      });
        if (group.ends_with('.'))
            report.add(path, TextRange{group.size() - 1, group.size()},
                       translatable("rule", "“%1” ends with a period, which Azure does not allow. "
                                            "Remove it."),
                       {TranslatableText{"field", Group::label()}});
    });
}

void checkSubscription(const Subject& subject, Checking& report)
{
    Subscription::each(subject.offer, [&](const FieldPath& path, const std::string& id) {
        checkPresent(report, {path, Subscription::label()}, id);
        checkGuid(report, path, id);
    });
}

template <auto Member>
void checkPresentWithin(const Subject& subject, Checking& report)
{
    checkFieldPresent<&Offer::plans, &Plan::image, Member>(subject, report);
    checkFieldLength<&Offer::plans, &Plan::image, Member>(subject, report);
}

/// The password is no field; its place is on the page of the first image.
FieldPath passwordPlace(const Offer& offer)
{
    return offer.plans.empty() ? Field<&Offer::plans>::path()
                               : Field<&Offer::plans, &Plan::image>::path(0) / "password";
}

void checkPassword(const Subject& subject, Checking& report)
{
    if (!subject.facts.hasRegistryPassword)
        report.notRun(translatable("not-run",
                                   "Whether there is a password for the registry is not known. Set "
                                   "the environment variable %1 for the command line, or type it "
                                   "on the Container image page, which keeps it in memory only."),
                      {std::string("OFFERWRIGHT_REGISTRY_PASSWORD")});
    else if (!*subject.facts.hasRegistryPassword)
        report.add(passwordPlace(subject.offer),
                   translatable("rule",
                                "There is no password for the container registry, and the portal "
                                "asks for it. Type it on the Container image page; it is kept in "
                                "memory only."));
}

void checkRepositoryKept(const Subject& subject, Checking& report)
{
    eachPublishedPlan(subject, [&](std::size_t at, const Plan& published) {
        checkUnchanged(report, {Repository::path(at), Repository::label()},
                       published.image.repository, subject.offer.plans[at].image.repository);
    });
}

std::vector<Fix> restoreRepository(const Subject& subject, std::span<const Finding> findings)
{
    std::vector<Fix> fixes;
    if (!subject.facts.baseline)
        return fixes;
    std::size_t next = 0;
    eachPublishedPlan(subject, [&](std::size_t at, const Plan& published) {
        if (next == findings.size() || Repository::path(at) != findings[next].where)
            return;
        const std::string& before = published.image.repository;
        fixes.push_back(writes("restore",
                               {"fix", translatable("fix", "Set it back to “%1”"), {before}},
                               findings[next].where, before));
        fixes.back().finding = next++;
    });
    return fixes;
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kRegistriesCovered{"/plans/*/image/registry"};
constexpr std::array<std::string_view, 3> kRepositoriesCovered{
    "/identity/offerId", "/plans/*/image/registry", "/plans/*/image/repository"};

/// A tag with a version; `latest` moves on.
bool isVersionOfTag(const Offer& published, const FieldPath& references)
{
    const auto tag = textAt(published, references.parent() / "name");
    return tag && parsedTag(*tag).version;
}

constexpr std::array kRepositoryFrozen{Frozen{"/plans/*/image/repository"}};
constexpr std::array kTagsFrozen{Frozen{"/plans/*/image/tags/*/refersTo", isVersionOfTag}};

const Rule kImageRules[] = {
    {.id = "acr.source",
     .title = translatable("rule-title", "Image source"),
     .check = checkRegistryIsAzure},
    {.id = "acr.subscription.required",
     .title = translatable("rule-title", "Subscription of the registry"),
     .check = checkSubscription,
     .fixes = perFinding<fixGuid>},
    {.id = "acr.rg.required",
     .title = translatable("rule-title", "Resource group of the registry"),
     .check = checkPresentWithin<&ContainerImage::resourceGroup>},
    {.id = "acr.rg.format",
     .title = translatable("rule-title", "Form of the resource group"),
     .check = checkGroupFormat},
    {.id = "acr.registry.required",
     .title = translatable("rule-title", "Registry name"),
     .check = checkPresentWithin<&ContainerImage::registry>},
    {.id = "acr.registry.nosuffix",
     .title = translatable("rule-title", "Registry name without domain"),
     .check = checkRegistryIsBare,
     .fixes = perFinding<writeBareRegistry>},
    {.id = "acr.registry.format",
     .title = translatable("rule-title", "Form of the registry name"),
     .check = checkRegistryFormat},
    {.id = "acr.username.required",
     .title = translatable("rule-title", "Registry user name"),
     .check = checkPresentWithin<&ContainerImage::userName>},
    {.id = "acr.password.required",
     .title = translatable("rule-title", "Registry password"),
     .check = checkPassword},
    {.id = "acr.admin.enabled",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Admin user of the registry"),
     .question =
         translatable("rule-question", "Is the admin user of the container registry enabled?"),
     .covers = kRegistriesCovered},
    {.id = "acr.encryption.off",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Registry without encryption key"),
     .question = translatable("rule-question",
                              "Was the registry created without encryption by a key of your own?"),
     .covers = kRegistriesCovered},
    {.id = "acr.repo.required",
     .title = translatable("rule-title", "Repository"),
     .check = checkPresentWithin<&ContainerImage::repository>},
    {.id = "acr.repo.immutable",
     .title = translatable("rule-title", "Repository unchanged"),
     .check = checkRepositoryKept,
     .fixes = restoreRepository,
     .needsBaseline = true,
     .freezes = kRepositoryFrozen},
    {.id = "acr.repo.unique",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Repository used once"),
     .question =
         translatable("rule-question", "Is the repository used by no other offer of your account?"),
     .covers = kRepositoriesCovered},
    {.id = "acr.repo.host",
     .title = translatable("rule-title", "Repository without registry"),
     .check = checkRepositoryHost,
     .fixes = perFinding<fixRepository>},
    {.id = "acr.repo.tag",
     .title = translatable("rule-title", "Repository without tag"),
     .check = checkRepositoryTag,
     .fixes = perFinding<fixRepository>},
    {.id = "acr.repo.format",
     .title = translatable("rule-title", "Form of the repository"),
     .check = checkRepositoryForm,
     .fixes = perFinding<fixRepository>},
    {.id = "acr.copied",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Image is copied")},
    {.id = "tags.latest",
     .title = translatable("rule-title", "Tag latest"),
     .check = checkLatestTag,
     .fixes = perFinding<addLatest>},
    {.id = "tags.version",
     .title = translatable("rule-title", "Version tag"),
     .check = checkVersionTag},
    {.id = "tags.version.format",
     .title = translatable("rule-title", "Form of the version tag"),
     .check = checkVersionFormat},
    {.id = "tags.prefix",
     .title = translatable("rule-title", "Start of image tags"),
     .check = checkTagPrefix},
    {.id = "tags.rolling",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Rolling tags")},
    {.id = "tags.manifest.multi",
     .title = translatable("rule-title", "Manifest lists for several platforms"),
     .check = checkManifestTags,
     .fixes = perFinding<makeManifest>},
    {.id = "tags.manifest.single",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Manifest list for one platform")},
    {.id = "tags.manifest.closure",
     .title = translatable("rule-title", "Tags behind a manifest list"),
     .check = checkReferencedTags,
     .fixes = listReferenced},
    {.id = "tags.count.example",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "The example's number of tags")},
    {.id = "tags.digest",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Digest in place of a tag")},
    {.id = "tags.count.api",
     .title = translatable("rule-title", "Number of tags"),
     .check = checkFieldCount<&Offer::plans, &Plan::image, &ContainerImage::tags>},
    {.id = "tags.length.api",
     .title = translatable("rule-title", "Tag length"),
     .check = checkFieldLength<&Offer::plans, &Plan::image, &ContainerImage::tags, &Tag::name>},
    {.id = "tags.immutable",
     .title = translatable("rule-title", "Version tags unchanged"),
     .check = checkTagsNotMoved,
     .needsBaseline = true,
     .freezes = kTagsFrozen},
    {.id = "tags.increasing",
     .title = translatable("rule-title", "Rising versions"),
     .check = checkVersionsIncrease,
     .needsBaseline = true},
    {.id = "tags.latest.newest",
     .title = translatable("rule-title", "Latest is the newest"),
     .check = checkLatestIsNewest,
     .fixes = perFinding<pointLatestAtNewest>},
    {.id = "tags.testtag",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Tag for testing")},
    {.id = "tags.platforms",
     .title = translatable("rule-title", "Platform in a tag"),
     .check = checkPlatformSuffixes},
    {.id = "tags.grammar",
     .title = translatable("rule-title", "Characters of a tag"),
     .check = checkTagGrammar},
    {.id = "image.reference",
     .title = translatable("rule-title", "Name of the whole image"),
     .check = checkImageReference},
    {.id = "tags.platform.promised",
     .title = translatable("rule-title", "Tags for the promised platforms"),
     .check = checkPromisedPlatforms},
    {.id = "tags.platform.windows",
     .title = translatable("rule-title", "No tags for Windows"),
     .check = checkWindowsTags},
    {.id = "tags.platform.arch",
     .title = translatable("rule-title", "Processors of IoT Edge"),
     .check = checkUnsupportedTags},
};

} // namespace

std::span<const Rule> imageRules()
{
    return kImageRules;
}

} // namespace core
