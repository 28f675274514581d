#include "core/rules/checks/hardware_platforms.h"

#include "core/iotedge/images/image_tag.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/tag_sets.h"
#include "core/rules/description/description_issues.h"
#include "core/text/letters/search.h"
#include "core/text/prose/minimum_hardware.h"

#include <algorithm>

namespace core {

namespace {

using PlatformTags = Field<&Offer::plans, &Plan::image, &ContainerImage::tags>;
using PlatformTagName = Field<&Offer::plans, &Plan::image, &ContainerImage::tags, &Tag::name>;

/// The paragraph's place and what it names.
struct HardwareWords {
    TextRange range;
    Platforms named;
};

std::optional<HardwareWords> hardwareWords(const Subject& subject, Checking& report)
{
    const Html* html = readDescription(subject, report);
    const auto hardware = html ? minimumHardware(*html) : std::nullopt;
    if (!hardware)
        return std::nullopt;
    HardwareWords words{hardware->range, {}};
    for (const auto& [platform, range] : platformsInText(searchable(hardware->requirement)))
        words.named.insert(platform);
    return words;
}

/// "arm" alone may mean either width, and "x86" x64.
Platforms withoutVague(Platforms platforms)
{
    for (const Platform vague : {Platform::Arm, Platform::X86, Platform::Unsupported})
        platforms.erase(vague);
    return platforms;
}

/// With either width for "arm", and x64 for "x86".
Platforms withVague(Platforms platforms)
{
    if (platforms.contains(Platform::Arm))
        platforms.merge(Platforms{Platform::Arm32, Platform::Arm64});
    if (platforms.contains(Platform::X86))
        platforms.insert(Platform::X64);
    return platforms;
}

Platforms missingFrom(const Platforms& wanted, const Platforms& there)
{
    Platforms missing;
    std::ranges::set_difference(wanted, there, std::inserter(missing, missing.end()));
    return missing;
}

std::string listedPlatforms(const Platforms& platforms)
{
    std::string list;
    for (const Platform one : platforms)
        list.append(list.empty() ? "" : ", ").append(platformName(one));
    return list;
}

void addTag(Platforms& platforms, std::string_view tag)
{
    if (const auto platform = platformOfTag(tag))
        platforms.insert(*platform);
}

bool refersToDigests(const ContainerImage& image)
{
    return std::ranges::any_of(image.tags, [](const Tag& tag) {
        return isDigest(tag.name) || std::ranges::any_of(tag.refersTo, isDigest);
    });
}

/// What the choice of all Tier 1 platforms promises and no tag is for, told at the tags. Returns
/// it.
Platforms checkChoice(const Subject& subject, std::size_t plan, Checking& report)
{
    const ContainerImage& image = subject.offer.plans[plan].image;
    const Platforms tagged = taggedPlatforms(image);
    if (image.platforms != PlatformChoice::AllTier1 || tagged.empty())
        return {};
    Platforms missing = missingFrom(subject.profile.tier1, withVague(tagged));
    if (!missing.empty())
        report.add(PlatformTags::path(plan),
                   translatable("rule",
                                "All Tier 1 platforms are chosen, but no tag is for %1, and "
                                "such a device finds no image. Push one and list its tag, "
                                "or choose a subset of the platforms."),
                   {listedPlatforms(missing)});
    return missing;
}

/// Reports each tag whose platform the test wants to be told; the message takes tag and spelling.
template <class Test>
void checkTagPlatforms(const Subject& subject, Checking& report, Test isWrong, const char* message)
{
    PlatformTagName::each(subject.offer, [&](const FieldPath& path, const std::string& tag) {
        const auto platform = platformOfTag(tag);
        if (!platform || isDigest(tag) || !isWrong(*platform))
            return;
        const auto named = platformsInTag(tag);
        const auto wrong = std::ranges::find(named, *platform, &NamedPlatform::platform);
        const TextRange range = wrong->range;
        report.add(path, range, message, {tag, tag.substr(range.start, range.end - range.start)});
    });
}

} // namespace

Platforms taggedPlatforms(const ContainerImage& image)
{
    Platforms tagged;
    for (const Tag& tag : image.tags) {
        addTag(tagged, tag.name);
        if (tag.isManifest)
            for (const std::string& reference : tag.refersTo)
                addTag(tagged, reference);
    }
    return tagged;
}

Platforms offeredPlatforms(const Offer& offer, const Profile& profile)
{
    Platforms offered;
    for (const Plan& plan : offer.plans) {
        offered.merge(withoutVague(taggedPlatforms(plan.image)));
        if (plan.image.platforms == PlatformChoice::AllTier1)
            offered.insert(profile.tier1.begin(), profile.tier1.end());
    }
    // Where no tag shall be for it, no text has to name it.
    if (profile.rule("tags.platform.windows"))
        offered.erase(Platform::Windows);
    return offered;
}

std::set<std::string_view> namedPlatforms(const Subject& subject, Checking& report)
{
    std::set<std::string_view> names;
    if (const auto words = hardwareWords(subject, report))
        for (const Platform one : withoutVague(words->named))
            names.insert(platformName(one));
    return names;
}

std::string_view platformOf(std::string_view suffix)
{
    const auto platform = platformOfTag(suffix);
    return platform && !withoutVague({*platform}).empty() ? platformName(*platform)
                                                          : std::string_view();
}

void checkHardwarePlatforms(const Subject& subject, Checking& report)
{
    const auto words = hardwareWords(subject, report);
    if (!words || withoutVague(words->named).empty())
        return;
    const Platforms unnamed =
        missingFrom(offeredPlatforms(subject.offer, subject.profile), withVague(words->named));
    if (!unnamed.empty())
        report.add(Field<&Offer::listing, &Listing::description>::path(), words->range,
                   translatable("rule", "The hardware paragraph does not name %1, for which there "
                                        "are tags or which the platform choice means. This is a "
                                        "guess at its words: add what is missing."),
                   {listedPlatforms(unnamed)});
}

void checkPromisedPlatforms(const Subject& subject, Checking& report)
{
    Platforms tagged;
    Platforms told;
    for (std::size_t plan = 0; plan < subject.offer.plans.size(); ++plan) {
        const ContainerImage& image = subject.offer.plans[plan].image;
        if (refersToDigests(image)) {
            report.notRun(translatable("not-run",
                                       "Only the registry knows for which platforms the digests "
                                       "among the tags are. Compare them with the platforms that "
                                       "the offer promises."));
            return;
        }
        tagged.merge(taggedPlatforms(image));
        told.merge(checkChoice(subject, plan, report));
    }
    const auto words = hardwareWords(subject, report);
    if (!words || tagged.empty())
        return;
    tagged = withVague(tagged);
    const Platforms untagged = missingFrom(missingFrom(withoutVague(words->named), tagged), told);
    if (!untagged.empty())
        report.add(Field<&Offer::listing, &Listing::description>::path(), words->range,
                   translatable("rule", "The hardware paragraph names %1, for which no image tag "
                                        "is listed. This is a guess at its words: add the tags, or "
                                        "take it out."),
                   {listedPlatforms(untagged)});
}

void checkWindowsTags(const Subject& subject, Checking& report)
{
    checkTagPlatforms(
        subject, report, [](Platform one) { return one == Platform::Windows; },
        translatable("rule",
                     "The tag “%1” is for Windows (“%2”), and IoT Edge runs Linux "
                     "containers only, on Windows within a virtual machine. Leave it out."));
}

void checkUnsupportedTags(const Subject& subject, Checking& report)
{
    checkTagPlatforms(
        subject, report,
        [](Platform one) { return one == Platform::Unsupported || one == Platform::X86; },
        translatable("rule",
                     "The tag “%1” is for “%2”, for which there is no IoT Edge: it runs on amd64, "
                     "arm64 and arm32v7. Leave it out, or build it for one of them."));
}

} // namespace core
