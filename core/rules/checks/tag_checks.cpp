#include "core/rules/checks/tag_checks.h"

#include "core/iotedge/images/platform.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/plan_checks.h"
#include "core/rules/checks/registry_tags.h"
#include "core/rules/checks/tag_sets.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

using Tags = Field<&Offer::plans, &Plan::image, &ContainerImage::tags>;
using TagName = Field<&Offer::plans, &Plan::image, &ContainerImage::tags, &Tag::name>;
using TagIsManifest = Field<&Offer::plans, &Plan::image, &ContainerImage::tags, &Tag::isManifest>;
using TagReferences = Field<&Offer::plans, &Plan::image, &ContainerImage::tags, &Tag::refersTo>;

/// Calls visit(plan index, image) for every plan.
template <class Visit>
void eachImage(const Offer& offer, Visit visit)
{
    for (std::size_t plan = 0; plan < offer.plans.size(); ++plan)
        visit(plan, offer.plans[plan].image);
}

/// Calls visit(path of the name, tag) for every tag that is not a digest.
template <class Visit>
void eachTag(const Offer& offer, Visit visit)
{
    eachImage(offer, [&](std::size_t plan, const ContainerImage& image) {
        for (std::size_t at = 0; at < image.tags.size(); ++at)
            if (!isDigest(image.tags[at].name))
                visit(TagName::path(plan, at), image.tags[at]);
    });
}

using TagsByName = std::unordered_map<std::string_view, const Tag*>;

/// Of equal names the first.
TagsByName tagsByName(const ContainerImage& image)
{
    TagsByName byName;
    for (const Tag& tag : image.tags)
        byName.emplace(tag.name, &tag);
    return byName;
}

bool hasRoomForATag(const Subject& subject, const ContainerImage& image)
{
    const Limit* limit = subject.profile.limit("tags.count.api");
    return !limit || !limit->max || static_cast<long long>(image.tags.size()) < *limit->max;
}

/// Sets what the tag refers to, which makes it a manifest.
std::vector<Fix> referTo(std::string_view id, std::pair<std::size_t, std::size_t> place,
                         const std::string& name, std::vector<std::string> references)
{
    std::string list;
    for (const std::string& reference : references)
        list += (list.empty() ? "" : ", ") + reference;
    return {{id,
             {"fix", translatable("fix", "Let “%1” be a manifest of %2"), {name, list}},
             [place, references = std::move(references)](Offer& offer) {
                 Tag& tag = Tags::in(offer, place.first)[place.second];
                 tag.isManifest = true;
                 tag.refersTo = references;
             }}};
}

} // namespace

void checkLatestTag(const Subject& subject, Checking& report)
{
    eachImage(subject.offer, [&](std::size_t plan, const ContainerImage& image) {
        if (!tagNamed(image, kLatest))
            report.add(Tags::path(plan),
                       translatable("rule", "The tag “latest” is missing: the portal pulls it to "
                                            "find the module. Add it, in the registry as well."));
    });
}

std::vector<Fix> addLatest(const Subject& subject, const Finding& finding)
{
    const auto plan = finding.where.parent().parent().index();
    if (!plan || *plan >= subject.offer.plans.size())
        return {};
    const ContainerImage& image = subject.offer.plans[*plan].image;
    const Tag* newest = newestVersion(image);
    const bool wouldBeAManifest = newest && newest->isManifest;
    if (!hasRoomForATag(subject, image) || (isMultiPlatform(image) && !wouldBeAManifest))
        return {};
    const Tag latest{std::string(kLatest),
                     newest && newest->isManifest,
                     newest ? newest->refersTo : std::vector<std::string>(),
                     {}};
    return {{"addLatest",
             {"fix", translatable("fix", "Add the tag “latest”"), {}},
             [plan = *plan, latest](Offer& offer) {
                 auto& tags = Tags::in(offer, plan);
                 if (std::ranges::find(tags, kLatest, &Tag::name) == tags.end())
                     tags.insert(tags.begin(), latest);
             }}};
}

void checkVersionTag(const Subject& subject, Checking& report)
{
    eachImage(subject.offer, [&](std::size_t plan, const ContainerImage& image) {
        if (!newestVersion(image))
            report.add(Tags::path(plan),
                       translatable("rule", "No tag is a version of the form X.Y.Z. Add one such "
                                            "as 1.0.0, in the registry as well."));
    });
}

void checkVersionFormat(const Subject& subject, Checking& report)
{
    eachTag(subject.offer, [&](const FieldPath& path, const Tag& tag) {
        const ImageTag parsed = parsedTag(tag.name);
        if (parsed.isVersionLike && !parsed.version && !parsed.isRolling)
            report.add(path, TextRange{0, std::min(tag.name.find('-'), tag.name.size())},
                       translatable("rule", "The version in the tag “%1” is not of the form X.Y.Z. "
                                            "Write three whole numbers with dots, such as 1.0.0, "
                                            "and tag the image so."),
                       {tag.name});
    });
}

void checkTagPrefix(const Subject& subject, Checking& report)
{
    eachTag(subject.offer, [&](const FieldPath& path, const Tag& tag) {
        if (tag.name != kLatest && !parsedTag(tag.name).isVersionLike)
            report.add(path,
                       translatable("rule", "The tag “%1” does not begin with a version. Begin "
                                            "every tag but “latest” with X.Y or X.Y.Z, such as "
                                            "1.0.0-linux-x64."),
                       {tag.name});
    });
}

void checkManifestTags(const Subject& subject, Checking& report)
{
    const auto check = [&](std::size_t plan, std::size_t at, const Tag& tag) {
        if (!tag.isManifest)
            report.add(TagIsManifest::path(plan, at),
                       translatable("rule",
                                    "The module runs on several platforms, but the tag “%1” is not "
                                    "a manifest. Push a manifest list under it and mark it as "
                                    "one."),
                       {tag.name});
        else if (tag.refersTo.empty())
            report.add(TagReferences::path(plan, at),
                       translatable("rule", "The manifest “%1” refers to no tag. Name the tag of "
                                            "each platform, such as 1.0.0-linux-x64."),
                       {tag.name});
    };
    eachImage(subject.offer, [&](std::size_t plan, const ContainerImage& image) {
        if (!isMultiPlatform(image))
            return;
        for (std::size_t at = 0; at < image.tags.size(); ++at)
            if (image.tags[at].name == kLatest || parsedTag(image.tags[at].name).isPlainVersion())
                check(plan, at, image.tags[at]);
    });
}

std::vector<Fix> makeManifest(const Subject& subject, const Finding& finding)
{
    const auto place = tagAt(subject.offer, finding.where);
    if (!place)
        return {};
    const ContainerImage& image = subject.offer.plans[place->first].image;
    const Tag& tag = image.tags[place->second];
    auto references = referencesFor(image, tag);
    if (references.empty())
        return {};
    return referTo("makeManifest", *place, tag.name, std::move(references));
}

void checkReferencedTags(const Subject& subject, Checking& report)
{
    checkListedDigests(subject, report);
    eachImage(subject.offer, [&](std::size_t plan, const ContainerImage& image) {
        std::unordered_set<std::string_view> listed;
        for (const Tag& tag : image.tags)
            listed.insert(tag.name);
        for (std::size_t at = 0; at < image.tags.size(); ++at) {
            const Tag& tag = image.tags[at];
            for (std::size_t to = 0; tag.isManifest && to < tag.refersTo.size(); ++to)
                if (!listed.contains(tag.refersTo[to]))
                    report.add(TagReferences::path(plan, at) / to,
                               translatable("rule",
                                            "The manifest “%1” refers to the tag “%2”, which is "
                                            "not listed. Add “%2” to the tags."),
                               {tag.name, tag.refersTo[to]});
        }
    });
}

void checkLatestIsNewest(const Subject& subject, Checking& report)
{
    eachImage(subject.offer, [&](std::size_t plan, const ContainerImage& image) {
        const Tag* latest = tagNamed(image, kLatest);
        const Tag* newest = newestVersion(image);
        if (!latest || !newest)
            return;
        const auto at = static_cast<std::size_t>(latest - image.tags.data());
        const auto isSame = isSameImage(subject, plan, kLatest, newest->name);
        if (isSame == false)
            report.add(TagName::path(plan, at),
                       translatable("rule",
                                    "In the registry, “latest” points to another image than the "
                                    "newest version, “%1”. Push the newest as “latest”, too."),
                       {newest->name});
        else if (!isSame && (!latest->isManifest || !newest->isManifest))
            report.notRun(translatable("not-run",
                                       "Only the registry knows whether “latest” is the newest "
                                       "version. Compare the digests of the two tags there."));
        else if (latest->isManifest && newest->isManifest
                 && !sameTags(latest->refersTo, newest->refersTo))
            report.add(TagReferences::path(plan, at),
                       translatable("rule",
                                    "“latest” does not refer to the same tags as the newest "
                                    "version, “%1”. Point both at the same images."),
                       {newest->name});
    });
}

std::vector<Fix> pointLatestAtNewest(const Subject& subject, const Finding& finding)
{
    const auto place = tagAt(subject.offer, finding.where);
    const Tag* newest = place ? newestVersion(subject.offer.plans[place->first].image) : nullptr;
    // Of what the registry holds, only a push mends.
    if (!newest || finding.where != TagReferences::path(place->first, place->second))
        return {};
    return referTo("pointAtNewest", *place, std::string(kLatest), newest->refersTo);
}

/// Only tags that a manifest refers to must name a platform; a tag for tests may be named anyhow.
void checkPlatformSuffixes(const Subject& subject, Checking& report)
{
    eachImage(subject.offer, [&](std::size_t plan, const ContainerImage& image) {
        std::unordered_set<std::string_view> referenced;
        for (const Tag& tag : image.tags)
            if (tag.isManifest)
                referenced.insert(tag.refersTo.begin(), tag.refersTo.end());
        for (std::size_t at = 0; at < image.tags.size(); ++at) {
            const std::string& name = image.tags[at].name;
            if (referenced.contains(name) && !isDigest(name) && !platformOfTag(name))
                report.add(TagName::path(plan, at),
                           translatable("rule",
                                        "A manifest refers to the tag “%1”, which does not name "
                                        "its platform. End it with one, such as -linux-x64, "
                                        "-arm64v8 or -arm32v7."),
                           {name});
        }
    });
}

/// A tag with a version never changes once it was published. `latest` and X.Y move on.
void checkTagsNotMoved(const Subject& subject, Checking& report)
{
    checkPublishedDigests(subject, report);
    eachPublishedPlan(subject, [&](std::size_t plan, const Plan& published) {
        const auto& tags = subject.offer.plans[plan].image.tags;
        const TagsByName before = tagsByName(published.image);
        for (std::size_t at = 0; at < tags.size(); ++at) {
            const auto known = before.find(tags[at].name);
            const bool isFixed = known != before.end() && parsedTag(tags[at].name).version;
            if (isFixed && !sameTags(known->second->refersTo, tags[at].refersTo))
                report.add(TagReferences::path(plan, at),
                           translatable("rule",
                                        "The published tag “%1” now refers to other images, and a "
                                        "version can never be re-pointed. Give the new images a "
                                        "new version."),
                           {tags[at].name});
        }
    });
}

void checkVersionsIncrease(const Subject& subject, Checking& report)
{
    eachPublishedPlan(subject, [&](std::size_t plan, const Plan& published) {
        const Tag* newest = newestVersion(published.image);
        if (!newest)
            return;
        const auto& tags = subject.offer.plans[plan].image.tags;
        const ImageVersion last = *parsedTag(newest->name).version;
        const TagsByName before = tagsByName(published.image);
        for (std::size_t at = 0; at < tags.size(); ++at) {
            const ImageTag parsed = parsedTag(tags[at].name);
            const bool isNew = parsed.isPlainVersion() && !before.contains(tags[at].name);
            if (isNew && *parsed.version <= last)
                report.add(TagName::path(plan, at),
                           translatable("rule", "The new version %1 is not greater than %2, which "
                                                "is published. Give it a greater number."),
                           {tags[at].name, newest->name});
        }
    });
}

} // namespace core
