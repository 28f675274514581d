#include "core/project/profile_choice.h"

#include "core/rules/profile/profile.h"

#include <array>

namespace core {

namespace {

/// In the order of ChosenBy.
constexpr std::array<std::string_view, 5> kChoiceNames{"option", "bundle", "project",
                                                       "configuration", "default"};
constexpr std::array<const char*, 5> kChoiceReasons{
    translatable("profile-choice", "The option --profile names this profile."),
    translatable("profile-choice", "The bundle was made for this profile."),
    translatable("profile-choice", "The project names this profile."),
    translatable("profile-choice", "The configuration file names this profile."),
    translatable("profile-choice", "Nothing names a profile, so this is the default."),
};

} // namespace

std::string_view chooserName(ChosenBy by)
{
    return kChoiceNames[static_cast<std::size_t>(by)];
}

Message reasonOf(const ProfileChoice& choice)
{
    if (!choice.insteadOf.empty())
        return {"profile-choice",
                translatable("profile-choice",
                             "The option --profile names this profile; the offer is made for %1."),
                {choice.insteadOf}};
    return {"profile-choice", kChoiceReasons[static_cast<std::size_t>(choice.by)], {}};
}

ProfileChoice chooseProfile(const ProfileVoices& voices)
{
    const std::string& named = voices.bundle.empty() ? voices.project : voices.bundle;
    if (!voices.option.empty())
        return {voices.option, ChosenBy::Option, voices.option == named ? std::string() : named};
    if (!named.empty())
        return {named, voices.bundle.empty() ? ChosenBy::Project : ChosenBy::Bundle};
    if (!voices.configuration.empty())
        return {voices.configuration, ChosenBy::Configuration};
    return {std::string(kDefaultProfile), ChosenBy::Default};
}

} // namespace core
