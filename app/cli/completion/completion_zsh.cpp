#include "app/cli/base/commands.h"
#include "app/cli/completion/completion_scripts.h"
#include "app/cli/completion/completion_words.h"
#include "app/cli/help/help.h"

namespace app {

namespace {

/// Within single quotes, and what stands in brackets or between colons of a specification.
std::string inSpecification(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\'')
            result += "'\\'";
        else if (c == '[' || c == ']' || c == ':' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

/// ":ID or FILE:((a b c)):"
std::string actionOf(const Offered& offered)
{
    std::string words;
    for (const std::string_view word : offered.words)
        words.append(words.empty() ? "" : " ").append(word);
    if (words.empty())
        return offered.hasFiles ? "_files" : " ";
    if (offered.goesOn)
        return "compadd -S \"\" - " + words;
    return offered.hasFiles ? "_alternative \"words:word:(" + words + ")\" \"files:file:_files\""
                            : '(' + words + ')';
}

/// A line for each of its names.
std::string specificationsOf(const Option& option)
{
    const std::string tail = '[' + inSpecification(helpText(option)) + ']'
                             + (option.value.empty() ? std::string()
                                                     : ':' + inSpecification(option.value) + ':'
                                                           + actionOf(offeredFor(option)));
    const std::string repeats = option.isRepeatable ? "*" : "";
    std::string text = "            '" + repeats + std::string(option.name)
                       + (option.value.empty() ? "" : "=") + tail + "' \\\n";
    if (!option.shortName.empty())
        text += "            '" + repeats + std::string(option.shortName) + tail + "' \\\n";
    return text;
}

std::string zshCaseOf(const Command& command)
{
    std::string text = "    " + std::string(command.name) + ")\n        _arguments -S \\\n";
    for (const Option& option : optionsOf(command))
        text += specificationsOf(option);
    text += "            '--help[shows this help]'";
    if (!command.operand.empty())
        text += " \\\n            '" + std::string(command.takesMany ? "*" : "1") + ':'
                + std::string(command.operand) + ':' + actionOf(offeredFor(command)) + '\'';
    if (!command.secondOperand.empty())
        text += " \\\n            '2:" + std::string(command.secondOperand) + ":_files'";
    return text + "\n        ;;\n";
}

} // namespace

std::string zshCompletion()
{
    std::string commands;
    std::string cases;
    for (const Command* command : kAllCommands) {
        commands += "        '" + std::string(command->name) + ':'
                    + inSpecification(helpText(command->summary)) + "'\n";
        cases += zshCaseOf(*command);
    }
    return "#compdef offerwright-cli\n"
           "_offerwright_cli()\n{\n"
           "    local -a commands=(\n"
           + commands
           + "        'help:shows the options of a command, with examples'\n"
             "    )\n"
             "    if ((CURRENT == 2)); then\n"
             "        _describe command commands\n"
             "        return\n"
             "    fi\n"
             "    local command=$words[2]\n"
             "    shift words\n"
             "    ((CURRENT--))\n"
             "    case $command in\n"
             "    help) _describe command commands ;;\n"
           + cases
           + "    esac\n}\n"
             "if [[ $funcstack[1] == _offerwright-cli ]]; then\n"
             "    _offerwright_cli \"$@\"\n"
             "else\n"
             "    compdef _offerwright_cli offerwright-cli\n"
             "fi\n";
}

} // namespace app
