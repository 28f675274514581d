#include "app/cli/base/options.h"

#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/suggest.h"
#include "app/cli/base/terminal.h"
#include "core/bundle/bundle_file.h"
#include "core/rules/engine/profile_reader.h"

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

/// `configured` is where a configuration names it.
tl::unexpected<ProfileFault> unknownProfile(const core::ProfileChoice& choice,
                                            const core::Setting* configured)
{
    std::vector<std::string_view> ids;
    for (const auto& profile : core::embeddedProfiles())
        ids.push_back(profile.id);
    const bool isTyped = choice.by == core::ChosenBy::Option;
    const bool isConfigured = configured && choice.by == core::ChosenBy::Configuration;
    const auto why = isTyped ? std::string() : ' ' + spoken(core::reasonOf(choice));
    const auto error = core::fail(
        core::translatable("error", "%5There is no profile \"%1\".%2%3 Name %4%6."),
        {choice.profile, why, didYouMean(choice.profile, ids), listed(ids),
         isConfigured ? configured->from() + ": " : std::string(),
         isTyped ? spoken(core::translatable("cli", " or a profile file")) : std::string()});
    return tl::unexpected(
        ProfileFault{error.value(), isTyped ? ExitCode::Usage : ExitCode::Unreadable});
}

tl::expected<ChosenProfile, ProfileFault> profileInFile(const core::ProfileChoice& choice)
{
    const auto json = core::readFile(choice.profile, core::kMaxText);
    if (!json)
        return tl::unexpected(ProfileFault{json.error(), ExitCode::Unreadable});
    auto profile = core::profileFromJson(*json);
    if (!profile)
        return tl::unexpected(
            ProfileFault{inJsonFile(choice.profile, *json, profile.error()), ExitCode::Unreadable});
    return ChosenProfile{std::move(*profile), choice};
}

tl::expected<ChosenProfile, ProfileFault> builtInProfile(std::string_view json,
                                                         const core::ProfileChoice& choice)
{
    auto profile = core::profileFromJson(json);
    if (!profile)
        return tl::unexpected(ProfileFault{profile.error(), ExitCode::Internal});
    return ChosenProfile{std::move(*profile), choice};
}

tl::expected<ChosenProfile, ProfileFault> profileOf(const core::ProfileChoice& choice,
                                                    const core::Setting* configured)
{
    const auto profiles = core::embeddedProfiles();
    const auto known = std::ranges::find(profiles, choice.profile, &core::EmbeddedProfile::id);
    if (known != profiles.end())
        return builtInProfile(known->json, choice);
    const bool isFile = choice.by == core::ChosenBy::Option && looksLikeAFile(choice.profile);
    return isFile ? profileInFile(choice) : unknownProfile(choice, configured);
}

ProfileFault brokenConfig(const core::ConfigFault& fault)
{
    return {core::fail(core::translatable("error", "%1 Fix the file, or name a profile with "
                                                   "--profile."),
                       {core::InnerMessage(fault.asError().message)})
                .value(),
            ExitCode::Unreadable};
}

} // namespace

std::string profileHelp()
{
    std::string list;
    for (const auto& profile : core::embeddedProfiles()) {
        list.append(list.empty() ? "" : ", ").append(profile.id);
        if (profile.id == core::kDefaultProfile)
            list += ' ' + spoken(core::translatable("cli", "(default)"));
    }
    return spoken(
        core::translatable("cli", "the requirements to check against: %1 or a profile file"),
        {list});
}

std::string languageHelp()
{
    return spoken(core::translatable("cli", "the language of all that is made for people, also of "
                                            "reports and bundles: %1; without it a terminal's own, "
                                            "and English elsewhere"),
                  {core::listedLanguages()});
}

tl::expected<ChosenProfile, ProfileFault> chosenProfile(const Arguments& arguments,
                                                        const core::Project* project,
                                                        const core::Config* configuration)
{
    core::ProfileVoices voices{.option = arguments.value(kProfile).value_or(std::string())};
    if (project) {
        voices.bundle = project->bundleProfile;
        voices.project = project->content.offer.profile;
    }
    core::Config ofUser;
    if (!configuration && voices.option.empty() && voices.bundle.empty()
        && voices.project.empty()) {
        ofUser = core::userConfig();
        if (!ofUser.faults.empty())
            return tl::unexpected(brokenConfig(ofUser.faults.front()));
    }
    const core::Config& config = configuration ? *configuration : ofUser;
    voices.configuration = config.profile;
    return profileOf(core::chooseProfile(voices), config.setting("profile"));
}

tl::expected<std::string, ProfileFault> profileToMakeFor(const Arguments& arguments)
{
    auto chosen = chosenProfile(arguments);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto profiles = core::embeddedProfiles();
    if (std::ranges::find(profiles, chosen->choice.profile, &core::EmbeddedProfile::id)
        != profiles.end())
        return std::move(chosen->choice.profile);
    const auto error =
        core::fail(core::translatable("error", "A project names a built-in profile, and %1 is a "
                                               "file. Give the file to the commands that check."),
                   {chosen->choice.profile});
    return tl::unexpected(ProfileFault{error.value(), ExitCode::Usage});
}

ExitCode printError(const ProfileFault& fault)
{
    return printError(fault.error, fault.exit);
}

ExitCode printInputError(const Arguments& arguments, const core::Error& error)
{
    if (arguments.has(kProfile))
        if (const auto chosen = chosenProfile(arguments); !chosen)
            return printError(chosen.error());
    return printError(error);
}

} // namespace app
