#include "core/rules/checks/registry_lookup.h"

#include "core/iotedge/registry/endpoint.h"
#include "core/offer/field.h"
#include "core/rules/engine/offer_key.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

using TagName = Field<&Offer::plans, &Plan::image, &ContainerImage::tags, &Tag::name>;

constexpr int kHttpNotFound = 404;
constexpr int kHttpTooMany = 429;
constexpr int kHttpUnavailable = 503;

const RegistryTag* seenTag(const RegistryRepository& repository, std::string_view name)
{
    const auto found = repository.tags.find(name);
    return found == repository.tags.end() ? nullptr : &found->second;
}

bool isShown(const RegistryTag& tag)
{
    return tag.status >= 200 && tag.status < 300;
}

void tellNobodyAsked(Checking& report, const Tag& tag)
{
    report.notRun(translatable("not-run",
                               "The tag “%1” has not been looked up in the registry. Press "
                               "“Find tags” on the page Container image."),
                  {tag.name});
}

bool isAnswer(const RegistryTag& tag)
{
    return isShown(tag) || tag.status == kHttpNotFound;
}

/// Why nothing is known of a tag that somebody asked about.
void tellNoAnswer(Checking& report, const Tag& tag, const RegistryTag& seen)
{
    const bool isBusy = seen.status == kHttpTooMany || seen.status == kHttpUnavailable;
    if (seen.problem)
        report.notRun(*seen.problem);
    else if (isBusy)
        report.notRun(translatable("not-run", "The registry was asked too often, or is busy, and "
                                              "did not tell about the tag “%1” (HTTP %2). Ask "
                                              "again later."),
                      {tag.name, static_cast<long long>(seen.status)});
    else
        report.notRun(translatable("not-run", "The registry did not tell about the tag “%1” (HTTP "
                                              "%2). Sign in and ask again."),
                      {tag.name, static_cast<long long>(seen.status)});
}

void tellNobodyLooked(Checking& report, const Tag& tag, const std::optional<Message>& problem)
{
    if (problem)
        report.notRun(*problem);
    else
        report.notRun(translatable("not-run", "Nobody looked into the image behind the tag “%1”. "
                                              "Ask the registry again."),
                      {tag.name});
}

/// The configurations of a list's entries, but for those whose images were looked at already.
std::vector<const RegistryConfig*>
configsOfList(const SeenTag& list, std::set<std::string_view>& known, Checking& report)
{
    std::vector<const RegistryConfig*> configs;
    for (const RegistryPlatform& entry : list.seen.platforms) {
        const bool isRecord = entry.os == "unknown";
        const bool isNew = entry.digest.empty() || known.insert(entry.digest).second;
        if (isRecord || !isNew)
            continue;
        if (entry.config)
            configs.push_back(&*entry.config);
        else if (!entry.isMissing)
            tellNobodyLooked(report, list.tag, entry.problem);
    }
    return configs;
}

struct TagLookup {
    const ContainerImage* image = nullptr;
    const Tag* tag = nullptr;
    FieldPath where;
    /// Null where nobody asked.
    const RegistryTag* seen = nullptr;
    std::size_t plan = 0;
};

struct LookupKey {
    OfferKey offer;
    const RegistryFacts* facts = nullptr;

    bool operator==(const LookupKey&) const = default;
    [[nodiscard]] std::size_t hash() const { return offer.hash(); }
};

/// Every tag of the offer, for all the rules.
std::vector<TagLookup> lookUpTags(const LookupKey& key)
{
    std::vector<TagLookup> tags;
    const auto& plans = key.offer.offer->plans;
    for (std::size_t plan = 0; plan < plans.size(); ++plan) {
        const ContainerImage& image = plans[plan].image;
        const RegistryRepository* repository = askedRepository(*key.facts, image);
        for (std::size_t at = 0; at < image.tags.size(); ++at)
            tags.push_back({&image, &image.tags[at], TagName::path(plan, at),
                            repository ? seenTag(*repository, image.tags[at].name) : nullptr,
                            plan});
    }
    return tags;
}

} // namespace

bool isList(const RegistryTag& tag)
{
    return tag.mediaType.find("image.index") != std::string::npos
           || tag.mediaType.find("manifest.list") != std::string::npos;
}

bool isMoved(const RegistryTag& tag)
{
    return !tag.earlierDigest.empty() && tag.earlierDigest != tag.digest;
}

const RegistryRepository* askedRepository(const RegistryFacts& facts, const ContainerImage& image)
{
    const auto whole = facts.find(registry::repositoryKey(image.registry, image.repository));
    const auto found = whole != facts.end() ? whole : facts.find(image.repository);
    return found == facts.end() ? nullptr : &found->second;
}

const RegistryTag* shownTag(const Facts& facts, const ContainerImage& image, std::string_view name)
{
    const RegistryRepository* repository =
        facts.registry.empty() ? nullptr : askedRepository(facts.registry, image);
    const RegistryTag* seen = repository ? seenTag(*repository, name) : nullptr;
    return seen && isShown(*seen) ? seen : nullptr;
}

void eachSeenTag(const Subject& subject, Checking& report,
                 const std::function<void(const SeenTag&)>& visit)
{
    // The first reason stands, and mostly nobody asked about any.
    if (subject.facts.registry.empty()) {
        const auto& plans = subject.offer.plans;
        const auto tagged =
            std::ranges::find_if(plans, [](const Plan& plan) { return !plan.image.tags.empty(); });
        if (tagged != plans.end())
            tellNobodyAsked(report, tagged->image.tags.front());
        return;
    }
    for (const TagLookup& one :
         report.shared<lookUpTags>(LookupKey{{&subject.offer}, &subject.facts.registry}))
        if (!one.seen)
            tellNobodyAsked(report, *one.tag);
        else if (!isAnswer(*one.seen))
            tellNoAnswer(report, *one.tag, *one.seen);
        else
            visit({*one.image, *one.tag, one.where, *one.seen, one.plan});
}

void eachSeenConfig(
    const Subject& subject, Checking& report,
    const std::function<void(const SeenTag&, const std::vector<const RegistryConfig*>&)>& visit)
{
    std::vector<SeenTag> lists;
    std::set<std::string_view> known;
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        if (!seen.isThere())
            return;
        if (isList(seen.seen)) {
            lists.push_back(seen);
            return;
        }
        if (!seen.seen.digest.empty())
            known.insert(seen.seen.digest);
        const bool isMissing =
            !seen.seen.platforms.empty() && seen.seen.platforms.front().isMissing;
        if (seen.seen.config)
            visit(seen, {&*seen.seen.config});
        else if (!isMissing)
            tellNobodyLooked(report, seen.tag,
                             seen.seen.platforms.empty() ? std::nullopt
                                                         : seen.seen.platforms.front().problem);
    });
    for (const SeenTag& list : lists)
        visit(list, configsOfList(list, known, report));
}

std::set<std::string> platformsIn(const RegistryTag& tag)
{
    std::set<std::string> names;
    for (const RegistryPlatform& platform : tag.platforms)
        if (platform.os != "unknown")
            names.insert(platformName(platform));
    return names;
}

std::vector<std::string> missingPlatforms(const RegistryTag& list)
{
    const auto there = platformsIn(list);
    std::vector<std::string> missing;
    for (const std::string_view name : kTier1Platforms)
        if (!there.contains(std::string(name)))
            missing.emplace_back(name);
    return missing;
}

bool runsAsRoot(const RegistryConfig& config)
{
    const std::string& user = config.user;
    return user.empty() || user == "0" || user == "root" || user.starts_with("0:")
           || user.starts_with("root:");
}

std::string platformName(const RegistryConfig& config)
{
    return platformName(RegistryPlatform{config.os, config.architecture, config.variant, {}, 0});
}

std::string platformName(const RegistryPlatform& platform)
{
    if (platform.os != "linux")
        return platform.os + '/' + platform.architecture;
    if (platform.architecture == "amd64")
        return "x64";
    if (platform.architecture == "arm64")
        return "arm64";
    if (platform.architecture == "arm" && (platform.variant.empty() || platform.variant == "v7"))
        return "arm32";
    return platform.architecture + platform.variant;
}

std::string sizeInWords(long long bytes)
{
    constexpr long long kMegabyte = 1'000'000;
    return std::to_string((bytes + kMegabyte - 1) / kMegabyte) + " MB";
}

} // namespace core
