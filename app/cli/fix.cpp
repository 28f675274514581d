#include "app/cli/base/commands.h"
#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "app/cli/rules/rule_texts.h"
#include "core/base/printable.h"
#include "core/offer/access.h"
#include "core/project/bound_answers.h"
#include "core/project/project.h"
#include "core/project/save.h"
#include "core/rules/engine/apply_fixes.h"
#include "core/rules/engine/registry.h"
#include "core/text/secrets/secrets.h"

#include <array>

namespace app {

namespace {

constexpr Option kRule{
    "--rule", "", "RULE",
    core::translatable("help",
                       "fix the findings of this rule only, also where a look is needed after")};
constexpr Option kDryRun{"--dry-run", "", "",
                         core::translatable("help", "show the changes and write nothing")};
constexpr std::array kFixOptions{kRule, kDryRun, kProfile, kBaseline, kNoCache};

std::string linesWith(std::string_view sign, Style style, const std::optional<std::string>& text)
{
    if (!text)
        return {};
    std::string lines;
    const std::string shown = core::withoutSecrets(*text);
    std::string_view rest = shown;
    while (true) {
        const auto end = rest.find('\n');
        lines +=
            styled(style, std::string(sign) + ' ' + core::printable(rest.substr(0, end))) + '\n';
        if (end == std::string_view::npos)
            return lines;
        rest.remove_prefix(end + 1);
    }
}

std::string changesAsText(const core::Offer& before, const core::Offer& after)
{
    std::string text;
    for (const core::FieldChange& change : core::changesBetween(before, after))
        text += '\n' + styled(Style::Bold, core::placeIn(spoken(), change.where)) + '\n'
                + linesWith("-", Style::Red, change.before)
                + linesWith("+", Style::Green, change.after);
    return text;
}

std::string appliedAsText(const core::FixOutcome& outcome)
{
    std::string text;
    for (const core::AppliedFix& fix : outcome.applied)
        text += styled(Style::Dim, fix.finding.rule) + "  "
                + wrapped(spoken(fix.label), fix.finding.rule.size() + 2) + '\n';
    return text;
}

std::string boundAsText(int bound)
{
    if (bound == 0)
        return {};
    return spoken().counted(
               {"cli", core::countable("cli", "%n answer(s) count from now on for the requirements "
                                              "and the values that stand there only.")},
               bound)
           + '\n';
}

std::string summaryOf(const core::FixOutcome& outcome, bool isDry)
{
    const core::Counts counts = outcome.report.counts();
    const auto errors = std::to_string(counts.errors);
    const auto warnings = std::to_string(counts.warnings);
    if (outcome.applied.empty())
        return spoken(
                   core::translatable("cli", "Nothing to fix; %1 errors and %2 warnings are left."),
                   {errors, warnings})
               + '\n';
    return '\n'
           + spoken(
               isDry ? core::translatable("cli", "%1 to fix; %2 errors and %3 warnings would be "
                                                 "left. Nothing was written.")
                     : core::translatable("cli", "%1 fixed; %2 errors and %3 warnings are left."),
               {std::to_string(outcome.applied.size()), errors, warnings})
           + '\n';
}

ExitCode fixInput(const Arguments& arguments, core::ProjectContent content,
                  const core::Subject& subject, int bound, const core::ProfileChoice& choice)
{
    const bool isDry = arguments.has(kDryRun);
    const core::FixOutcome outcome = core::applyFixes(subject, arguments.value(kRule).value_or(""));
    const std::string text = appliedAsText(outcome) + changesAsText(content.offer, outcome.offer);
    content.offer = outcome.offer;
    if (!isDry && (bound > 0 || !outcome.applied.empty()))
        if (const auto saved = core::saveProject(folderOf(arguments.operand()), content); !saved)
            return printError(saved.error());
    return print(text + (isDry ? std::string() : boundAsText(bound)) + summaryOf(outcome, isDry)
                     + spoken(core::translatable("cli", "Checked against %1. %2"),
                              {core::printable(subject.profile.id), spoken(core::reasonOf(choice))})
                     + '\n',
                 outcome.report.counts().errors > 0 ? ExitCode::Findings : ExitCode::Clean);
}

ExitCode runFix(const Arguments& arguments)
{
    const auto rule = arguments.value(kRule);
    if (rule && !core::findRule(*rule))
        return unknownRule(*rule);
    if (folderOf(arguments.operand()).empty()) {
        printError(
            spoken(core::translatable("cli", "\"%1\" is no project folder, and a bundle never "
                                             "changes. Fix the project, and export it anew."),
                   {core::printable(arguments.operand())}));
        return ExitCode::Usage;
    }
    auto input = openInput(arguments.operand());
    if (!input)
        return printInputError(arguments, input.error());
    if (!input->project.problems.empty()) {
        printError(spoken(core::translatable(
            "cli", "Not everything in the project's files was understood (see "
                   "above), and saving would change those parts. Fix them first; "
                   "nothing was written.")));
        return ExitCode::Unreadable;
    }
    const auto chosen = chosenProfile(arguments, &input->project);
    if (!chosen)
        return printError(chosen.error());
    const core::Profile& profile = chosen->profile;
    const auto sources = sourcesFor(arguments, *input);
    if (!sources)
        return printError(sources.error());
    core::ProjectContent& content = input->project.content;
    const int bound = core::bindAnswers(content, profile);
    const auto facts = core::factsOf(content, profile, sources->facts);
    return fixInput(arguments, content, {content.offer, facts, profile}, bound, chosen->choice);
}

} // namespace

const Command kFixCommand{
    "fix",
    "PATH",
    core::translatable("help",
                       "fixes findings of a project folder, and shows each field before and after"),
    kFixOptions,
    "fix my-offer --dry-run\n"
    "fix my-offer\n"
    "fix my-offer --rule html.tags.u\n"
    "fix my-offer --profile pc-2022\n",
    runFix,
    core::translatable(
        "help",
        "Without --rule only safe fixes are applied: those that lose nothing and guess nothing. "
        "Confirmations that do not tell what they answered are bound to what stands there. The "
        "exit "
        "code is 1 if errors are left.")};

} // namespace app
