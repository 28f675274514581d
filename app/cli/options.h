#pragma once

#include "app/cli/command.h"
#include "core/rules/engine/profile.h"

/// The options that several commands share, and what they mean.
namespace app {

/// "the requirements to check against: pc-2026 (default), … or a profile file".
[[nodiscard]] std::string profileHelp();

inline constexpr Option kProfile{
    .name = "--profile", .shortName = "", .value = "ID|FILE", .help = "", .describe = profileHelp};
inline constexpr Option kFormat{"--format", "", "text|json", "how to print (default text)", true};
inline constexpr Option kFailOn{"--fail-on", "", "error|warning",
                                "the least severity that gives exit code 1 (default error)", true};
inline constexpr Option kBaseline{"--baseline", "", "BUNDLE",
                                  "the bundle of the published version, for the rules that hold "
                                  "on update"};
inline constexpr Option kNoCache{"--no-cache", "", "",
                                 "measure every picture again, and keep nothing"};
inline constexpr Option kFacts{"--facts", "", "FILE",
                               "what a network knows of the offer's addresses, as JSON; see "
                               "README"};
inline constexpr Option kSpelling{
    "--spelling", "", "", "look the description's words up in the dictionary of its language"};

/// The profile that --profile names, the default one without it. Errors: no such profile,
/// a file that cannot be read or is no profile.
[[nodiscard]] core::Result<core::Profile> chosenProfile(const Arguments& arguments);
/// Says why there is none: a file that cannot be read or understood is unreadable, a name that
/// nobody knows is a wrong use.
Exit complainOfProfile(const Arguments& arguments, const core::Error& error);

} // namespace app
