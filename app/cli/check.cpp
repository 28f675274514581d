#include "app/cli/commands.h"
#include "app/cli/findings_text.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/base/printable.h"
#include "core/project/speller.h"
#include "core/report/report_json.h"
#include "core/rules/engine/report.h"
#include "core/rules/engine/validate.h"

#include <array>

namespace app {

namespace {

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
core::Report earlierReport(const Sources& sources, const core::Profile& profile)
{
    if (!sources.earlier)
        return {};
    const auto facts = core::factsOf(*sources.earlier, profile, sources.facts);
    return core::validateWhole({sources.earlier->offer, facts, profile});
}

void tellIfOutdated(const core::Profile& profile, const std::optional<std::string>& today)
{
    if (const auto closed = core::closedNotice(profile))
        complain(core::printable(core::inEnglish(*closed)));
    if (today && core::isOutdated(profile, *today))
        complain("The profile " + profile.id + " was compared with its documents on "
                 + profile.checked
                 + ", more than a year ago. The portal may want other things by now: look for a "
                   "newer profile, and give it with --profile FILE.");
}

Exit report(const Arguments& arguments, const Input& input, const core::Subject& subject,
            const core::Report& found, const core::ProfileChoice& choice)
{
    const auto exit = verdict(arguments, input, found.counts());
    if (arguments.chose(kFormat, "json"))
        return print(core::reportAsJson(
                         {subject, found, input.project.places, core::chooserName(choice.by)}),
                     exit);
    return print(findingsAsText(input, subject, found)
                     + core::printable(core::inEnglish(core::reasonOf(choice))) + '\n',
                 exit);
}

Exit runCheck(const Arguments& arguments)
{
    const auto input = openInput(arguments.operand());
    if (!input)
        return complainOfInput(arguments, input.error());
    const auto chosen = chosenProfile(arguments, &input->project);
    if (!chosen)
        return complain(chosen.error());
    const core::Profile& profile = chosen->profile;
    const auto sources = sourcesFor(arguments, *input);
    if (!sources)
        return complain(sources.error());
    const core::ProjectContent& content = input->project.content;
    const auto facts = core::factsOf(content, profile, sources->facts);
    const core::Subject subject{content.offer, facts, profile};
    const auto found = core::validateAgainst(earlierReport(*sources, profile), subject);
    tellIfOutdated(profile, facts.today);
    return report(arguments, *input, subject, found, chosen->choice);
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
