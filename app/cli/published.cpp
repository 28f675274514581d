#include "app/cli/base/commands.h"
#include "app/cli/base/input.h"
#include "app/cli/base/language.h"
#include "app/cli/base/terminal.h"
#include "core/base/printable.h"
#include "core/bundle/publish.h"
#include "core/project/user/clock.h"

namespace app {

namespace {

ExitCode runPublished(const Arguments& arguments)
{
    const auto folder = folderOf(arguments.operand());
    const std::string& bundle = arguments.secondOperand();
    if (bundle.empty() || folder.empty()) {
        printError(
            spoken(core::translatable("cli", "Name a project folder and the bundle that went "
                                             "live. See offerwright-cli published --help.")));
        return ExitCode::Usage;
    }
    const auto today = core::today();
    if (!today)
        return printError(today.error());
    const auto published = core::publish(folder, bundle, *today);
    if (!published)
        return printError(published.error());
    return print(
        spoken(core::translatable("cli", "Noted in %1"),
               {styled(Style::Bold, core::printable((folder / core::kPublishedFile).string()))})
        + "\nSHA-256  " + published->bundleSha256 + '\n'
        + spoken(core::translatable("cli", "profile  %1"), {core::printable(published->profile)})
        + '\n' + spoken(core::translatable("cli", "date     %1"), {published->date}) + '\n'
        + spoken(core::translatable("cli",
                                    "From now on check, fix and export compare the offer with it."))
        + '\n');
}

} // namespace

const Command kPublishedCommand{
    "published",
    "DIR",
    core::translatable("help", "notes that a bundle went live, for the rules that hold on update"),
    {},
    "published my-offer bundle.zip\n",
    runPublished,
    core::translatable("help",
                       "The offer as the bundle has it is written to published.json in the "
                       "project, to be committed "
                       "with it; no bundle holds that file. Where the bundle lies is remembered in "
                       "$XDG_STATE_HOME/offerwright."),
    "BUNDLE"};

} // namespace app
