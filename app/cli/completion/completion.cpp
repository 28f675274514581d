#include "app/cli/base/commands.h"
#include "app/cli/base/suggest.h"
#include "app/cli/base/terminal.h"
#include "app/cli/completion/completion_scripts.h"
#include "app/cli/completion/completion_words.h"
#include "core/base/printable.h"

#include <vector>

namespace app {

namespace {

ExitCode runCompletion(const Arguments& arguments)
{
    const std::string& shell = arguments.operand();
    if (shell == "bash")
        return print(bashCompletion());
    if (shell == "zsh")
        return print(zshCompletion());
    if (shell == "fish")
        return print(fishCompletion());
    printError("There is no completion for \"" + core::printable(shell) + "\"; there is bash, zsh, "
               + "fish." + didYouMean(shell, {kShells.begin(), kShells.end()})
               + "\nSee offerwright-cli completion --help.");
    return ExitCode::Usage;
}

} // namespace

const Command kCompletionCommand{
    .name = "completion",
    .operand = "SHELL",
    .summary =
        core::translatable("help", "prints what bash, zsh or fish needs to complete command lines"),
    .options = {},
    .examples = "completion bash > ~/.local/share/bash-completion/completions/offerwright-cli\n"
                "completion zsh > \"${fpath[1]}/_offerwright-cli\"\n"
                "completion fish > ~/.config/fish/completions/offerwright-cli.fish\n",
    .run = runCompletion,
    .notes =
        core::translatable("help", "An installed package has put them in their places already.")};

} // namespace app
