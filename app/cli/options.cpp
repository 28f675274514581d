#include "app/cli/options.h"

#include "app/cli/input.h"
#include "app/cli/suggest.h"
#include "app/cli/terminal.h"
#include "core/bundle/bundle_file.h"

#include <algorithm>

namespace app {

namespace {

bool looksLikeAFile(const std::string& name)
{
    std::error_code error;
    return name.find('/') != std::string::npos || name.ends_with(".json")
           || std::filesystem::exists(name, error);
}

/// "a, b, c"
std::string listed(const std::vector<std::string_view>& words)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

tl::unexpected<core::Error> unknownProfile(const std::string& name)
{
    std::vector<std::string_view> ids;
    for (const auto& profile : core::embeddedProfiles())
        ids.push_back(profile.id);
    return core::fail(core::translatable("error",
                                         "There is no profile \"%1\".%2 Name %3 or a profile "
                                         "file."),
                      {name, didYouMean(name, ids), listed(ids)});
}

} // namespace

std::string profileHelp()
{
    std::string text = "the requirements to check against: ";
    for (const auto& profile : core::embeddedProfiles())
        text.append(profile.id)
            .append(profile.id == core::kDefaultProfile ? " (default)" : "")
            .append(", ");
    return text.erase(text.size() - 2) + " or a profile file";
}

core::Result<core::Profile> chosenProfile(const Arguments& arguments)
{
    const auto profiles = core::embeddedProfiles();
    const auto name = arguments.value(kProfile).value_or(std::string(core::kDefaultProfile));
    const auto builtIn = std::ranges::find(profiles, name, &core::EmbeddedProfile::id);
    if (builtIn != profiles.end())
        return core::profileFromJson(builtIn->json);
    if (!looksLikeAFile(name))
        return unknownProfile(name);
    const auto json = core::readFile(name, core::kLargestText);
    if (!json)
        return tl::unexpected(json.error());
    auto profile = core::profileFromJson(*json);
    return profile ? std::move(profile) : tl::unexpected(inJsonFile(name, *json, profile.error()));
}

Exit complainOfProfile(const Arguments& arguments, const core::Error& error)
{
    const auto name = arguments.value(kProfile);
    return complain(error, name && looksLikeAFile(*name) ? Exit::Unreadable : Exit::Usage);
}

} // namespace app
