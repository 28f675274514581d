#pragma once

#include "app/cli/base/command.h"
#include "core/base/result.h"
#include "core/base/translatable.h"
#include "core/project/profile_choice.h"
#include "core/project/project.h"
#include "core/project/user/config.h"
#include "core/rules/profile/profile.h"

#include <optional>
#include <string>

/// The options that several commands share, and what they mean.
namespace app {

/// "the requirements to check against: pc-2026 (default), … or a profile file".
[[nodiscard]] std::string profileHelp();
/// "the language of what is said …: en, de".
[[nodiscard]] std::string languageHelp();

inline constexpr Option kProfile{
    .name = "--profile", .shortName = "", .value = "ID|FILE", .help = "", .describe = profileHelp};
inline constexpr Option kMadeFor{
    "--profile", "", "ID",
    core::translatable("help", "the built-in profile that a new project is made for, and names")};
/// Every command takes it: it is read before all else.
inline constexpr Option kLanguage{
    .name = "--lang", .shortName = "", .value = "TAG", .help = "", .describe = languageHelp};
inline constexpr Option kFormat{"--format", "", "text|json",
                                core::translatable("help", "how to print (default text)"), true};
inline constexpr Option kFailOn{
    "--fail-on", "", "error|warning",
    core::translatable("help", "the least severity that gives exit code 1 (default error)"), true};
inline constexpr Option kFailOnOffer{
    "--fail-on", "", "error|warning|evidence",
    core::translatable("help", "what gives exit code 1: errors (default), warnings, too, or also a "
                               "question that nobody has "
                               "answered"),
    true};
inline constexpr Option kBaseline{
    "--baseline", "", "BUNDLE",
    core::translatable("help", "the bundle of the published version, for the rules that hold "
                               "on update")};
inline constexpr Option kNoCache{
    "--no-cache", "", "",
    core::translatable("help", "measure every picture again, and keep nothing")};
inline constexpr Option kFacts{
    "--facts", "", "FILE",
    core::translatable("help", "what a network knows of the offer's addresses, as JSON; see "
                               "README")};
inline constexpr Option kSpelling{
    "--spelling", "", "",
    core::translatable("help",
                       "look the description's words up in the dictionary of its language")};

/// A profile and why it is this one.
struct ChosenProfile {
    core::Profile profile;
    core::ProfileChoice choice;
};

/// Why there is no profile, and whose fault that is: what somebody typed is a wrong use, what
/// stands in a file that cannot be read or understood is unreadable.
struct ProfileFault {
    core::Error error;
    ExitCode exit = ExitCode::Usage;
};

/// The profile that --profile names, else that of the project or bundle, if there is one, else that
/// of the configuration, else the default. Where that is null, the user's configuration is read,
/// and has no faults. Errors: there is no such profile, or its file cannot be read.
[[nodiscard]] tl::expected<ChosenProfile, ProfileFault>
chosenProfile(const Arguments& arguments, const core::Project* project = nullptr,
              const core::Config* configuration = nullptr);

/// The id of the profile that a new project names: by --profile, the configuration file or default.
/// Only a built-in one is known wherever the project goes.
[[nodiscard]] tl::expected<std::string, ProfileFault> profileToMakeFor(const Arguments& arguments);

ExitCode printError(const ProfileFault& fault);
/// Says why the input cannot be read; but what --profile names comes first, if that is wrong.
ExitCode printInputError(const Arguments& arguments, const core::Error& error);

} // namespace app
