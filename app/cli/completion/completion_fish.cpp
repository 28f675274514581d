#include "app/cli/base/commands.h"
#include "app/cli/completion/completion_scripts.h"
#include "app/cli/completion/completion_words.h"
#include "app/cli/help/help.h"

namespace app {

namespace {

/// In single quotes of fish.
std::string fishQuoted(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '\'';
}

std::string fishWords(const Offered& offered)
{
    std::string words;
    for (const std::string_view word : offered.words)
        words.append(words.empty() ? "" : " ").append(word);
    return words.empty() ? words : " -a " + fishQuoted(words);
}

std::string fishOption(const std::string& begin, const Option& option)
{
    std::string line = begin + " -l " + std::string(option.name.substr(2));
    if (!option.shortName.empty())
        line += " -s " + std::string(option.shortName.substr(1));
    if (!option.value.empty()) {
        const Offered offered = offeredFor(option);
        line += offered.hasFiles ? " -r -F" : " -x";
        line += fishWords(offered);
    }
    return line + " -d " + fishQuoted(helpText(option)) + '\n';
}

} // namespace

std::string fishCompletion()
{
    std::string text = "# fish completion of offerwright-cli\n"
                       "complete -c offerwright-cli -f\n"
                       "complete -c offerwright-cli -n __fish_use_subcommand -l help -d 'shows the "
                       "commands'\n"
                       "complete -c offerwright-cli -n __fish_use_subcommand -l version -d 'shows "
                       "the version'\n";
    for (const Command* command : kAllCommands) {
        const std::string name(command->name);
        text += "complete -c offerwright-cli -n __fish_use_subcommand -a " + name + " -d "
                + fishQuoted(helpText(command->summary)) + '\n';
        const std::string begin =
            "complete -c offerwright-cli -n '__fish_seen_subcommand_from " + name + '\'';
        const Offered operand = offeredFor(*command);
        if (operand.hasFiles || !command->secondOperand.empty())
            text += begin + " -F\n";
        if (!operand.words.empty())
            text += begin + fishWords(operand) + '\n';
        for (const Option& option : optionsOf(*command))
            text += fishOption(begin, option);
    }
    return text;
}

} // namespace app
