#include "core/rules/checks/tag_sets.h"

#include "core/iotedge/images/platform.h"

#include <algorithm>
#include <string_view>

namespace core {

const Tag* tagNamed(const ContainerImage& image, std::string_view name)
{
    const auto found = std::ranges::find(image.tags, name, &Tag::name);
    return found == image.tags.end() ? nullptr : &*found;
}

const Tag* newestVersion(const ContainerImage& image)
{
    const Tag* newest = nullptr;
    ImageVersion best;
    for (const Tag& tag : image.tags) {
        const ImageTag parsed = parsedTag(tag.name);
        if (!parsed.isPlainVersion() || (newest && *parsed.version <= best))
            continue;
        newest = &tag;
        best = *parsed.version;
    }
    return newest;
}

std::vector<std::string> platformTagsOf(const ContainerImage& image, const ImageVersion& version)
{
    std::vector<std::string> names;
    for (const Tag& tag : image.tags) {
        const ImageTag parsed = parsedTag(tag.name);
        if (parsed.version == version && platformOfTag(tag.name))
            names.push_back(tag.name);
    }
    return names;
}

std::vector<std::string> referencesFor(const ContainerImage& image, const Tag& tag)
{
    const Tag* version = tag.name == kLatest ? newestVersion(image) : &tag;
    if (!version)
        return {};
    if (version != &tag && version->isManifest)
        return version->refersTo;
    const ImageTag parsed = parsedTag(version->name);
    return parsed.version ? platformTagsOf(image, *parsed.version) : std::vector<std::string>();
}

bool sameTags(const std::vector<std::string>& left, const std::vector<std::string>& right)
{
    if (left.size() != right.size())
        return false;
    if (left == right)
        return true;
    std::vector<std::string_view> ordered(left.begin(), left.end());
    std::vector<std::string_view> others(right.begin(), right.end());
    std::ranges::sort(ordered);
    std::ranges::sort(others);
    return ordered == others;
}

std::size_t platformTagCount(const ContainerImage& image)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        image.tags, [](const Tag& tag) { return platformOfTag(tag.name).has_value(); }));
}

bool isMultiPlatform(const ContainerImage& image)
{
    if (image.platforms == PlatformChoice::AllTier1)
        return true;
    Platforms platforms;
    for (const Tag& tag : image.tags) {
        if (tag.isManifest && tag.refersTo.size() > 1)
            return true;
        if (const auto platform = platformOfTag(tag.name))
            platforms.insert(*platform);
    }
    return platforms.size() > 1;
}

std::optional<std::pair<std::size_t, std::size_t>> tagAt(const Offer& offer, const FieldPath& where)
{
    const auto steps = where.steps();
    constexpr std::size_t kTagSteps = 5;
    if (steps.size() < kTagSteps)
        return std::nullopt;
    const auto plan = (FieldPath() / std::string_view(steps[1])).index();
    const auto tag = (FieldPath() / std::string_view(steps[4])).index();
    const bool exists =
        plan && tag && *plan < offer.plans.size() && *tag < offer.plans[*plan].image.tags.size();
    return exists ? std::optional(std::pair{*plan, *tag}) : std::nullopt;
}

} // namespace core
