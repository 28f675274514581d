#include "core/rules/checks/registry/registry_fixes.h"

#include "core/offer/field.h"
#include "core/rules/checks/hardware_platforms.h"
#include "core/rules/checks/registry_lookup.h"
#include "core/rules/checks/tag_sets.h"

#include <algorithm>
#include <string>
#include <utility>

namespace core {

namespace {

using FixedImage = Field<&Offer::plans, &Plan::image>;

void removeTag(ContainerImage& image, const std::string& name)
{
    std::erase_if(image.tags, [&](const Tag& tag) { return tag.name == name; });
    for (Tag& tag : image.tags)
        std::erase(tag.refersTo, name);
}

/// The plan's tags that are for one of the platforms.
std::vector<std::string> tagsFor(const ContainerImage& image,
                                 const std::vector<std::string>& platforms)
{
    std::vector<std::string> names;
    for (const Tag& tag : image.tags)
        if (std::ranges::find(platforms, platformOf(tag.name)) != platforms.end())
            names.push_back(tag.name);
    return names;
}

} // namespace

std::vector<Fix> takeTagOff(const Subject& subject, const Finding& finding)
{
    const auto at = tagAt(subject.offer, finding.where);
    if (!at)
        return {};
    const std::size_t plan = at->first;
    const ContainerImage& image = subject.offer.plans[plan].image;
    const std::string name = image.tags[at->second].name;
    if (name == kLatest || shownTag(subject.facts, image, name))
        return {};
    return {{"takeTagOff",
             {"fix", translatable("fix", "Take “%1” off the list"), {name}},
             [plan, name](Offer& offer) { removeTag(FixedImage::in(offer, plan), name); }}};
}

std::vector<Fix> takePlatformsOut(const Subject& subject, const Finding& finding)
{
    const auto at = tagAt(subject.offer, finding.where);
    if (!at)
        return {};
    const std::size_t plan = at->first;
    const ContainerImage& image = subject.offer.plans[plan].image;
    const RegistryTag* list = shownTag(subject.facts, image, image.tags[at->second].name);
    if (image.platforms != PlatformChoice::AllTier1 || !list || !isList(*list))
        return {};
    const auto missing = missingPlatforms(*list);
    const auto tags = tagsFor(image, missing);
    const bool isBuilt = std::ranges::any_of(tags, [&](const std::string& tag) {
        return shownTag(subject.facts, image, tag) != nullptr;
    });
    // A list without any of them promises nothing that is left.
    if (missing.empty() || missing.size() == kTier1Platforms.size() || isBuilt)
        return {};
    std::string names;
    for (const std::string& platform : missing)
        names += (names.empty() ? "" : ", ") + platform;
    return {{"takePlatformsOut",
             {"fix", translatable("fix", "Take %1 out"), {names}},
             [plan, tags](Offer& offer) {
                 ContainerImage& changed = FixedImage::in(offer, plan);
                 changed.platforms = PlatformChoice::Subset;
                 for (const std::string& tag : tags)
                     removeTag(changed, tag);
             }}};
}

} // namespace core
