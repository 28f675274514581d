#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/man_page.h"
#include "app/cli/suggest.h"
#include "app/cli/terminal.h"
#include "core/base/printable.h"
#include "core/text/letters/character_tables.h"
#include "core/version.h"

#include <algorithm>
#include <exception>
#include <new>

namespace app {

namespace {

using Words = std::span<const std::string_view>;

const Command* findCommand(std::string_view name)
{
    const auto found = std::ranges::find(allCommands(), name, &Command::name);
    return found == allCommands().end() ? nullptr : *found;
}

bool asksForHelp(Words words)
{
    const auto end = std::ranges::find(words, "--");
    return std::any_of(words.begin(), end,
                       [](std::string_view word) { return word == "--help" || word == "-h"; });
}

ExitCode misused(const std::string& message, std::string_view command)
{
    const auto helpOf = command.empty() ? std::string() : std::string(command) + ' ';
    printError(message + "\nSee offerwright-cli " + helpOf + "--help.");
    return ExitCode::Usage;
}

ExitCode unknownCommand(std::string_view word)
{
    std::vector<std::string_view> known{"help", "--help", "--version"};
    for (const Command* command : allCommands())
        known.push_back(command->name);
    const auto kind = word.starts_with('-') ? "option" : "command";
    return misused("There is no " + std::string(kind) + " \"" + core::printable(word) + "\"."
                       + didYouMean(word, known),
                   {});
}

ExitCode runCommand(const Command& command, Words words)
{
    if (asksForHelp(words))
        return print(helpOf(command));
    const auto arguments = Arguments::parse(command, words);
    return arguments ? command.run(*arguments) : misused(arguments.error(), command.name);
}

/// "help" alone, with the name of a command, or with "--man".
ExitCode runHelp(Words words)
{
    if (words.empty())
        return print(generalHelp());
    if (words.front() == "--man")
        return print(manPage());
    const Command* command = findCommand(words.front());
    return command ? print(helpOf(*command)) : unknownCommand(words.front());
}

ExitCode run(Words words)
{
    if (words.empty()) {
        printError("Say what to do.\n\n" + generalHelp());
        return ExitCode::Usage;
    }
    const auto first = words.front();
    if (first == "--version")
        return print("offerwright-cli " + std::string(core::kVersion) + " (Unicode "
                     + std::string(core::unicodeVersion()) + ")\n");
    if (first == "help" || first == "--help" || first == "-h")
        return runHelp(words.subspan(1));
    const Command* command = findCommand(first);
    return command ? runCommand(*command, words.subspan(1)) : unknownCommand(first);
}

} // namespace

} // namespace app

int main(int count, char** values)
{
    try {
        const std::vector<std::string_view> words(values + std::min(count, 1), values + count);
        return static_cast<int>(app::run(words));
    } catch (const std::bad_alloc&) {
        app::printError("There is not enough memory for this. Close other programs, or give a "
                        "smaller file.");
        return static_cast<int>(app::ExitCode::Unreadable);
    } catch (const std::exception& problem) {
        app::printError("This is a fault of the program, not of your files: "
                        + std::string(problem.what()) + ". Please report it.");
        return static_cast<int>(app::ExitCode::Internal);
    }
}
