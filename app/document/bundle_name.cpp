#include "app/document/bundle_name.h"

#include "core/iotedge/images/image_tag.h"

#include <system_error>

namespace app {

namespace {

constexpr std::string_view kBundleEnding = ".offer.zip";

std::string_view withoutEnding(std::string_view bundleName)
{
    if (bundleName.ends_with(kBundleEnding))
        bundleName.remove_suffix(kBundleEnding.size());
    return bundleName;
}

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
    std::string name(withoutEnding(bundleName));
    if (const std::string version = newestVersion(offer); !version.empty())
        name += '-' + version;
    return name + '-' + std::string(day) + std::string(kBundleEnding);
}

std::optional<std::filesystem::path> newestBundle(const std::filesystem::path& folder,
                                                  std::string_view bundleName)
{
    namespace fs = std::filesystem;
    const std::string_view stem = withoutEnding(bundleName);
    std::optional<fs::path> newest;
    fs::file_time_type newestTime;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error)) {
        const std::string name = each->path().filename().string();
        std::error_code unread;
        const auto time = each->last_write_time(unread);
        if (name.starts_with(stem) && name.ends_with(".zip") && each->is_regular_file(unread)
            && !unread && (!newest || time > newestTime)) {
            newest = each->path();
            newestTime = time;
        }
    }
    return newest;
}

} // namespace app
