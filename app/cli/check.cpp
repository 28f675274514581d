#include "app/cli/commands.h"
#include "app/cli/findings_text.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/project/speller.h"
#include "core/report/report_json.h"
#include "core/rules/engine/validate.h"

#include <array>
#include <ctime>

namespace app {

namespace {

constexpr Option kSpelling{"--spelling", "", "",
                           "look the description's words up in the dictionary of its language"};
constexpr std::array kCheckOptions{kProfile, kFormat,  kFailOn,  kBaseline,
                                   kFacts,   kNoCache, kSpelling};

/// A file that could not be understood outweighs every finding.
Exit verdict(const Arguments& arguments, const Input& input, const core::Counts& counts)
{
    if (!input.project.problems.empty())
        return Exit::Unreadable;
    const bool warningsFail = arguments.chose(kFailOn, "warning");
    return counts.errors > 0 || (warningsFail && counts.warnings > 0) ? Exit::Findings
                                                                      : Exit::Clean;
}

/// What the bundle given as the baseline would be told today, by the same rules.
core::Result<core::Report> earlierReport(const Arguments& arguments, const core::Profile& profile,
                                         const core::Facts& now)
{
    const auto earlier = contentOfBundle(*arguments.value(kBaseline));
    if (!earlier)
        return tl::unexpected(earlier.error());
    auto facts = now;
    facts.images = imagesOf(*earlier, arguments);
    return core::validateWhole({earlier->offer, facts, profile});
}

Exit runCheck(const Arguments& arguments)
{
    const auto profile = chosenProfile(arguments);
    if (!profile)
        return complain(profile.error(), Exit::Usage);
    const auto input = openInput(arguments.operand());
    if (!input)
        return complain(input.error());
    auto facts = factsFor(input->project.content, arguments);
    const auto date = sourceDate();
    if (!facts || !date)
        return complain(!facts ? facts.error() : date.error());
    facts->today = dateOf(date->value_or(std::time(nullptr)));
    if (arguments.has(kSpelling))
        facts->spelling =
            core::spellingOf(input->project.content.offer.listing, core::dictionaryFolders());
    const core::Subject subject{input->project.content.offer, *facts, *profile};
    const auto earlier = arguments.has(kBaseline) ? earlierReport(arguments, *profile, *facts)
                                                  : core::Result<core::Report>();
    if (!earlier)
        return complain(earlier.error());
    const core::Report report = core::validateAgainst(*earlier, subject);
    if (core::isOutdated(*profile, *facts->today))
        complain("The profile " + profile->id + " was compared with its documents on "
                 + profile->checked
                 + ", more than a year ago. The portal may want other things by now: look for a "
                   "newer profile, and give it with --profile FILE.");
    return print(arguments.chose(kFormat, "json")
                     ? core::reportAsJson({subject, report, input->project.places})
                     : findingsAsText(*input, subject, report),
                 verdict(arguments, *input, report.counts()));
}

} // namespace

const Command kCheckCommand{
    "check",
    "PATH",
    "checks an offer: a project folder, its offer.json, or a bundle",
    kCheckOptions,
    "check my-offer\n"
    "check my-offer --profile pc-2022 --fail-on warning\n"
    "check my-offer --profile pc-2022 --spelling\n"
    "check my-offer --baseline published.zip\n"
    "check my-offer --facts links.json\n"
    "check bundle.zip --format json\n",
    runCheck,
    "Set OFFERWRIGHT_REGISTRY_PASSWORD to tell that the registry's password is at hand; it is not "
    "read further. Set NO_COLOR for text without colours."};

} // namespace app
