#include "app/document/bundle_name.h"

#include "core/iotedge/images/image_tag.h"

#include <optional>

namespace app {

namespace {

std::string newestVersion(const core::Offer& offer)
{
    std::optional<core::ImageVersion> newest;
    for (const core::Plan& plan : offer.plans)
        for (const core::Tag& tag : plan.image.tags)
            newest = std::max(newest, core::parsedTag(tag.name).version);
    std::string text;
    for (const auto number : newest ? newest->numbers : decltype(newest->numbers){})
        text += (text.empty() ? "" : ".") + std::to_string(number);
    return newest ? text : std::string();
}

} // namespace

std::string datedBundleName(std::string_view bundleName, const core::Offer& offer,
                            std::string_view day)
{
    constexpr std::string_view kEnding = ".offer.zip";
    std::string name(bundleName);
    if (name.ends_with(kEnding))
        name.resize(name.size() - kEnding.size());
    if (const std::string version = newestVersion(offer); !version.empty())
        name += '-' + version;
    return name + '-' + std::string(day) + std::string(kEnding);
}

} // namespace app
