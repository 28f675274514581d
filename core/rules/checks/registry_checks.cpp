#include "core/rules/checks/registry_checks.h"

#include "core/rules/checks/hardware_platforms.h"
#include "core/rules/checks/registry_lookup.h"
#include "core/rules/checks/registry_tags.h"
#include "core/rules/checks/tag_checks.h"
#include "core/rules/checks/tag_sets.h"
#include "core/rules/description/description_issues.h"
#include "core/text/prose/minimum_hardware.h"
#include "core/text/prose/storage_size.h"
#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

using PlatformNames = std::set<std::string>;

PlatformNames platformsIn(const RegistryTag& tag)
{
    PlatformNames names;
    for (const RegistryPlatform& platform : tag.platforms)
        // A builder's record about the image, no image.
        if (platform.os != "unknown")
            names.insert(platformName(platform));
    return names;
}

std::string listed(const PlatformNames& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// The platforms that a choice means by the documents, and one that follows from what is built.
constexpr std::array<std::string_view, 2> kTier1{"x64", "arm32"};
constexpr std::string_view kLaterTier1 = "arm64";

bool pointsToSeveral(const SeenTag& seen)
{
    return seen.tag.name == kLatest || seen.tag.isManifest
           || parsedTag(seen.tag.name).isPlainVersion();
}

void checkEntries(const SeenTag& seen, Checking& report)
{
    const PlatformNames there = platformsIn(seen.seen);
    PlatformNames missing;
    for (const std::string_view name : kTier1)
        if (!there.contains(std::string(name)))
            missing.emplace(name);
    if (!missing.empty())
        report.add(seen.where,
                   translatable("rule", "In the registry, “%1” has no image for %2, which all Tier "
                                        "1 platforms need. Build it and push the list again, or "
                                        "choose a subset of the platforms."),
                   {seen.tag.name, listed(missing)});
    else if (!there.contains(std::string(kLaterTier1)))
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

/// The value of the variable or label, or the command line, if it looks like a secret.
bool isSecretSetting(std::string_view name, std::string_view value)
{
    return (namesSecret(name) && mayBeSecret(value)) || looksSecret(value)
           || findSecret(value).has_value();
}

/// Where the configuration holds a secret, in words; never the secret.
std::string secretPlace(const RegistryConfig& config)
{
    for (const std::string& variable : config.environment) {
        const auto name = variable.substr(0, variable.find('='));
        if (name.size() < variable.size()
            && isSecretSetting(name, std::string_view(variable).substr(name.size() + 1)))
            return "ENV " + name;
    }
    for (const auto& [name, value] : config.labels)
        if (isSecretSetting(name, value))
            return "LABEL " + name;
    const bool isInHistory = std::ranges::any_of(
        config.history, [](const std::string& line) { return findSecret(line).has_value(); });
    return isInHistory ? "history" : std::string();
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
            return;
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
        if (!seen.isThere() || promised.empty() || seen.seen.platforms.size() != 1)
            return;
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
        if (largest != seen.seen.platforms.end() && largest->size > *storage)
            report.add(seen.where,
                       translatable("rule",
                                    "The image “%1” has %2 to pull, and two to three times "
                                    "that once unpacked, but the hardware paragraph asks for "
                                    "%3 of storage. Correct the paragraph."),
                       {seen.tag.name, sizeInWords(largest->size), sizeInWords(*storage)});
    });
}

void checkImageLabels(const Subject& subject, Checking& report)
{
    constexpr std::string_view kVersionLabel = "org.opencontainers.image.version";
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        const auto name = parsedTag(seen.tag.name);
        if (!seen.isThere() || !name.version || !seen.seen.config)
            return;
        const auto label = seen.seen.config->labels.find(kVersionLabel);
        const std::string version = seen.tag.name.substr(0, seen.tag.name.find('-'));
        if (label != seen.seen.config->labels.end() && label->second != version)
            report.add(seen.where,
                       translatable("rule", "The image behind “%1” is labelled version “%2”. Label "
                                            "it %3, or correct the tag; the label may stem from "
                                            "the base image."),
                       {seen.tag.name, label->second, version});
    });
}

void checkImageUser(const Subject& subject, Checking& report)
{
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        if (!seen.isThere() || !seen.seen.config)
            return;
        const std::string& user = seen.seen.config->user;
        if (user.empty() || user == "0" || user == "root" || user.starts_with("0:")
            || user.starts_with("root:"))
            report.add(seen.where,
                       translatable("rule", "The image behind “%1” runs as root. Name another user "
                                            "in it, unless the module needs ports below 1024 or "
                                            "devices of the host."),
                       {seen.tag.name});
    });
}

void checkImageSecrets(const Subject& subject, Checking& report)
{
    eachSeenTag(subject, report, [&](const SeenTag& seen) {
        const std::string place =
            seen.isThere() && seen.seen.config ? secretPlace(*seen.seen.config) : std::string();
        if (!place.empty())
            report.add(seen.where,
                       translatable("rule", "The configuration of the image behind “%1” seems to "
                                            "hold a secret (%2), which anyone can read. Remove it "
                                            "from the image and change the secret."),
                       {seen.tag.name, place});
    });
}

} // namespace core
