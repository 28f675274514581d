#include "core/rules/checks/registry/registry_checks.h"

#include "core/iotedge/registry/config_secrets.h"
#include "core/rules/checks/hardware_platforms.h"
#include "core/rules/checks/registry_lookup.h"
#include "core/rules/checks/registry_tags.h"
#include "core/rules/checks/tag_checks.h"
#include "core/rules/checks/tag_sets.h"
#include "core/rules/description/description_issues.h"
#include "core/text/prose/minimum_hardware.h"
#include "core/text/prose/storage_size.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

using PlatformNames = std::set<std::string>;

std::string listed(const PlatformNames& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

constexpr const char* kNoPlatform =
    translatable("not-run", "The registry does not tell for which platform the image behind the "
                            "tag “%1” is. Ask it again.");
constexpr const char* kNoSize =
    translatable("not-run", "Nobody knows the size of the image behind the tag “%1”. Ask the "
                            "registry again.");
constexpr const char* kFirstLook =
    translatable("not-run", "Nobody looked before to which image the tag “%1” points. From the "
                            "next look at the registry on it is compared.");

bool pointsToSeveral(const SeenTag& seen)
{
    return seen.tag.name == kLatest || seen.tag.isManifest
           || parsedTag(seen.tag.name).isPlainVersion();
}

void checkEntries(const SeenTag& seen, Checking& report)
{
    auto missing = missingPlatforms(seen.seen);
    const bool lacksLater = std::erase(missing, kTier1Platforms.back()) > 0;
    if (!missing.empty())
        report.add(seen.where,
                   translatable("rule", "In the registry, “%1” has no image for %2, which all Tier "
                                        "1 platforms need. Build it and push the list again, or "
                                        "choose a subset of the platforms."),
                   {seen.tag.name, listed({missing.begin(), missing.end()})});
    else if (lacksLater)
        report.addWarning(seen.where,
                          translatable("rule", "In the registry, “%1” has no image for arm64, for "
                                               "which IoT Edge is built and tested as well. Build "
                                               "it, or choose a subset of the platforms."),
                          {seen.tag.name});
}

/// What the paragraph promises without the choice is a guess.
void checkNamedEntries(const SeenTag& seen, const std::set<std::string_view>& named,
                       Checking& report)
{
    const PlatformNames there = platformsIn(seen.seen);
    PlatformNames missing;
    for (const std::string_view name : named)
        if (!there.contains(std::string(name)))
            missing.emplace(name);
    if (!missing.empty())
        report.addWarning(seen.where,
                          translatable("rule", "In the registry, “%1” has no image for %2, which "
                                               "the hardware paragraph names. This is a guess at "
                                               "its words: build it, or correct the paragraph."),
                          {seen.tag.name, listed(missing)});
}

/// What the list names and the registry does not have.
void checkParts(const SeenTag& seen, Checking& report)
{
    const bool isSingle = !isList(seen.seen);
    for (const RegistryPlatform& part : seen.seen.platforms) {
        if (!part.isMissing)
            continue;
        if (isSingle)
            report.add(seen.where,
                       translatable("rule", "In the registry, the image “%1” lacks its "
                                            "configuration, so nobody can pull it. Push it "
                                            "again."),
                       {seen.tag.name});
        else
            report.add(seen.where,
                       translatable("rule", "In the registry, the list “%1” names an image for %2 "
                                            "that is not there or not whole. Push that image, and "
                                            "the list again."),
                       {seen.tag.name, platformName(part)});
    }
}

/// Entries that lead to an image of another platform.
void checkEntryPlatforms(const SeenTag& seen, Checking& report)
{
    for (const RegistryPlatform& entry : seen.seen.platforms) {
        if (!entry.config || entry.config->architecture.empty() || entry.os.empty())
            continue;
        const std::string named = platformName(entry);
        const std::string built = platformName(*entry.config);
        // The base image may leave the variant out.
        const bool isSame =
            named == built
            || (entry.architecture == entry.config->architecture && entry.config->variant.empty());
        if (!isSame)
            report.add(seen.where,
                       translatable("rule", "In the registry, the list “%1” names an image for %2 "
                                            "that is built for %3 and does not start there. Build "
                                            "it for %2 and push the list again."),
                       {seen.tag.name, named, built});
    }
}

/// The storage that the hardware paragraph asks for, in bytes.
std::optional<long long> namedStorage(const Subject& subject, Checking& report)
{
    const auto& html = parsedDescription(subject, report);
    const auto hardware = html ? minimumHardware(*html) : std::nullopt;
    return hardware ? storageIn(hardware->requirement) : std::nullopt;
}

} // namespace

void checkTagsExist(const Subject& subject, Checking& report)
{
    std::set<std::string> told;
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        if (seen.isThere())
            return checkParts(seen, report);
        if (seen.seen.code != "NAME_UNKNOWN")
            report.add(seen.where,
                       translatable("rule", "The registry has no tag “%1” in “%2”. Push the image, "
                                            "or take the tag off the list."),
                       {seen.tag.name, seen.image.repository});
        else if (told.insert(seen.image.repository).second)
            report.add(seen.where.parent().parent().parent() / "repository",
                       translatable("rule",
                                    "The registry has no repository “%1”. Correct its name, "
                                    "or push the image."),
                       {seen.image.repository});
    });
}

void checkListedPlatforms(const Subject& subject, Checking& report)
{
    std::optional<std::set<std::string_view>> named;
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        if (!seen.isThere() || !pointsToSeveral(seen) || !isMultiPlatform(seen.image))
            return;
        if (!isList(seen.seen))
            report.add(seen.where,
                       translatable("rule",
                                    "In the registry, “%1” is a single image, but the module "
                                    "runs on several platforms. Push a manifest list under "
                                    "that tag."),
                       {seen.tag.name});
        else if (seen.image.platforms == PlatformChoice::AllTier1)
            checkEntries(seen, report);
        else
            checkNamedEntries(seen, named ? *named : named.emplace(namedPlatforms(subject, report)),
                              report);
    });
}

void checkBuiltPlatforms(const Subject& subject, Checking& report)
{
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        const auto promised = platformOf(parsedTag(seen.tag.name).platform);
        if (!seen.isThere())
            return;
        if (isList(seen.seen))
            checkEntryPlatforms(seen, report);
        if (promised.empty() || seen.seen.platforms.size() != 1)
            return;
        if (seen.seen.platforms.front().os.empty()) {
            report.notRun(kNoPlatform, {seen.tag.name});
            return;
        }
        const std::string built = platformName(seen.seen.platforms.front());
        if (built == promised)
            return;
        if (promised == "arm32" && built == "armv6")
            report.addWarning(seen.where,
                              translatable("rule",
                                           "The image behind “%1” is built for ARM v6, which "
                                           "also runs on v7. Build it for v7 to use the "
                                           "processor fully."),
                              {seen.tag.name});
        else
            report.add(seen.where,
                       translatable("rule",
                                    "The tag “%1” names %2, but the image behind it is built "
                                    "for %3 and does not start there. Build it for %2 and "
                                    "push it again."),
                       {seen.tag.name, std::string(promised), built});
    });
}

void checkDigestsKept(const Subject& subject, Checking& report)
{
    const auto published = publishedTags(subject);
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        const bool isFixed = parsedTag(seen.tag.name).version.has_value();
        if (seen.isThere() && isFixed && seen.seen.earlierDigest.empty())
            report.notRun(kFirstLook, {seen.tag.name});
        // Of what is published, tags.immutable tells.
        if (seen.isThere() && isFixed && isMoved(seen.seen) && !published.contains(&seen.tag))
            report.add(seen.where,
                       translatable("rule",
                                    "The tag “%1” points to another image than when this "
                                    "offer was last checked, so what was tested is not what "
                                    "is published. Give the new image a new version."),
                       {seen.tag.name});
    });
}

void checkPullSize(const Subject& subject, Checking& report)
{
    const auto storage =
        subject.facts.registry.empty() ? std::nullopt : namedStorage(subject, report);
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        if (!seen.isThere() || !storage)
            return;
        const auto largest =
            std::ranges::max_element(seen.seen.platforms, {}, &RegistryPlatform::size);
        if (largest == seen.seen.platforms.end() || largest->size == 0)
            report.notRun(kNoSize, {seen.tag.name});
        else if (largest->size > *storage)
            report.add(seen.where,
                       translatable("rule",
                                    "The image “%1” has %2 to pull, and two to three times "
                                    "that once unpacked, but the hardware paragraph asks for "
                                    "%3 of storage. Correct the paragraph."),
                       {seen.tag.name, sizeInWords(largest->size), sizeInWords(*storage)});
    });
}

void checkImageUser(const Subject& subject, Checking& report)
{
    eachSeenConfig(subject, report, [&](const SeenTag& seen, const auto& configs) {
        if (std::ranges::any_of(configs,
                                [](const RegistryConfig* config) { return runsAsRoot(*config); }))
            report.add(seen.where,
                       translatable("rule", "The image behind “%1” runs as root. Name another user "
                                            "in it, unless the module needs ports below 1024 or "
                                            "devices of the host."),
                       {seen.tag.name});
    });
}

void checkImageSecrets(const Subject& subject, Checking& report)
{
    eachSeenConfig(subject, report, [&](const SeenTag& seen, const auto& configs) {
        for (const RegistryConfig* config : configs)
            if (const auto places = registry::secretPlaces(*config); !places.empty())
                return report.add(
                    seen.where,
                    translatable("rule", "The configuration of the image behind “%1” seems to hold "
                                         "a secret (%2), which anyone can read. Remove it from the "
                                         "image and change the secret."),
                    {seen.tag.name, places.front()});
    });
}

} // namespace core
