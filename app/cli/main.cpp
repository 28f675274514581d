#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/suggest.h"
#include "app/cli/base/terminal.h"
#include "app/cli/help/help.h"
#include "app/cli/help/man_page.h"
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
    const auto found = std::ranges::find(kAllCommands, name, &Command::name);
    return found == kAllCommands.end() ? nullptr : *found;
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
    printError(
        message + '\n'
        + spoken(core::translatable("cli", "See %1."), {"offerwright-cli " + helpOf + "--help"}));
    return ExitCode::Usage;
}

ExitCode unknownCommand(std::string_view word)
{
    std::vector<std::string_view> known{"help", "--help", "--version"};
    for (const Command* command : kAllCommands)
        known.push_back(command->name);
    return misused(spoken(word.starts_with('-')
                              ? core::translatable("cli", "There is no option \"%1\".%2")
                              : core::translatable("cli", "There is no command \"%1\".%2"),
                          {core::printable(word), didYouMean(word, known)}),
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

/// Takes --lang out of the words, which may hold it anywhere before "--", and chooses the language.
std::optional<ExitCode> takeLanguage(std::vector<std::string_view>& words)
{
    std::optional<core::Language> asked;
    chooseLanguage(asked);
    for (std::size_t at = 0; at < words.size() && words[at] != "--";) {
        const auto equals = words[at].find('=');
        if (words[at].substr(0, equals) != kLanguage.name) {
            ++at;
            continue;
        }
        const bool isJoined = equals != std::string_view::npos;
        if (!isJoined && at + 1 == words.size())
            return misused(spoken(core::translatable("cli", "%1 needs a value: %2."),
                                  {kLanguage.name, kLanguage.value}),
                           {});
        if (asked)
            return misused(spoken(core::translatable("cli", "%1 is given twice."), {words[at]}),
                           {});
        const auto tag = isJoined ? words[at].substr(equals + 1) : words[at + 1];
        asked = core::Language::of(tag);
        if (!asked)
            return misused(
                spoken(core::translatable("cli", "There is no language \"%1\". Choose one "
                                                 "of these: %2."),
                       {core::printable(tag), core::listedLanguages()}),
                {});
        // What is wrong with the rest is told in it, too.
        chooseLanguage(asked);
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(at);
        words.erase(first, first + (isJoined ? 1 : 2));
    }
    return std::nullopt;
}

ExitCode run(Words words)
{
    if (words.empty()) {
        printError(spoken(core::translatable("cli", "Say what to do.")) + "\n\n" + generalHelp());
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
        std::vector<std::string_view> words(values + std::min(count, 1), values + count);
        const auto misused = app::takeLanguage(words);
        return static_cast<int>(misused ? *misused : app::run(words));
    } catch (const std::bad_alloc&) {
        app::printError(app::spoken(core::translatable(
            "cli",
            "There is not enough memory for this. Close other programs, or give a smaller file.")));
        return static_cast<int>(app::ExitCode::Unreadable);
    } catch (const std::exception& problem) {
        app::printError(app::spoken(
            core::translatable("cli", "This is a fault of the program, not of your files: %1. "
                                      "Please report it."),
            {problem.what()}));
        return static_cast<int>(app::ExitCode::Internal);
    }
}
