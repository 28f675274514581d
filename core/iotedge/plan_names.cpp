#include "core/iotedge/plan_names.h"

#include "core/iotedge/images/image_tag.h"
#include "core/iotedge/images/repository_name.h"
#include "core/iotedge/routes/route_tokens.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

std::string_view tagToShow(const std::vector<Tag>& tags)
{
    std::string_view newest;
    std::optional<ImageVersion> version;
    for (const Tag& tag : tags) {
        const ImageTag parsed = parsedTag(tag.name);
        if (parsed.isPlainVersion() && (!version || *parsed.version > *version)) {
            version = parsed.version;
            newest = tag.name;
        }
    }
    if (version)
        return newest;
    const bool hasLatest = std::ranges::find(tags, "latest", &Tag::name) != tags.end();
    if (hasLatest)
        return "latest";
    return tags.empty() ? std::string_view() : std::string_view(tags.front().name);
}

} // namespace

std::string defaultModuleName(std::string_view planTitle)
{
    std::string name;
    std::ranges::copy_if(planTitle, std::back_inserter(name),
                         [](char one) { return isAsciiLetter(one) || isAsciiDigit(one); });
    return name;
}

DerivedModuleNames derivedModuleNames(std::string_view offerTitle, std::string_view planTitle)
{
    DerivedModuleNames names{defaultModuleName(planTitle), defaultModuleName(offerTitle), {}};
    std::ranges::copy_if(offerTitle, std::back_inserter(names.inEditor), isAsciiLetter);
    return names;
}

bool isSafeModuleName(std::string_view name)
{
    constexpr std::size_t kMaxName = 128;
    const auto isGood = [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == '-' || c == '_';
    };
    return name.size() >= 2 && name.size() <= kMaxName && std::ranges::all_of(name, isGood)
           && (isAsciiLetter(name.front()) || isAsciiDigit(name.front())) && isRouteName(name);
}

std::string imageReference(const ContainerImage& image)
{
    return imageReference(image, tagToShow(image.tags));
}

std::string imageReference(const ContainerImage& image, std::string_view tag)
{
    if (isBlank(image.registry) || isBlank(image.repository))
        return {};
    std::string reference = registryHost(image.registry) + '/' + image.repository;
    if (!tag.empty())
        reference.append(isDigest(tag) ? "@" : ":").append(tag);
    return reference;
}

std::string telemetryId(const Identity& identity, const Plan& plan)
{
    if (identity.publisherId.empty() || identity.offerId.empty() || plan.id.empty())
        return {};
    return identity.publisherId + '.' + identity.offerId + '.' + plan.id;
}

} // namespace core
