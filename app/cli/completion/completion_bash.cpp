#include "app/cli/base/commands.h"
#include "app/cli/completion/completion_scripts.h"
#include "app/cli/completion/completion_words.h"

namespace app {

namespace {

std::string joined(const std::vector<std::string_view>& words, std::string_view between)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? std::string_view() : between).append(word);
    return text;
}

/// "--output|-o"
std::string patternOf(const Option& option)
{
    std::string pattern(option.name);
    if (!option.shortName.empty())
        pattern.append("|").append(option.shortName);
    return pattern;
}

std::string assignments(const Offered& offered)
{
    std::string text;
    if (!offered.words.empty())
        text += " words='" + joined(offered.words, " ") + '\'';
    text += offered.hasFiles ? " files=1" : " files=";
    return text + (offered.goesOn ? " goes_on=1" : "");
}

/// What the options of the command are, and what follows each.
std::string caseOf(const Command& command)
{
    std::vector<std::string_view> options{"--help"};
    std::string takers;
    std::string values;
    for (const Option& option : optionsOf(command)) {
        options.push_back(option.name);
        if (option.value.empty())
            continue;
        takers += (takers.empty() ? "" : "|") + patternOf(option);
        values += "            " + patternOf(option) + ") of_option=1"
                  + assignments(offeredFor(option)) + " ;;\n";
    }
    std::string text = "    " + std::string(command.name) + ")\n        options='"
                       + joined(options, " ") + "' takers='" + takers + "'"
                       + assignments(offeredFor(command)) + '\n';
    if (!values.empty())
        text += "        case $previous in\n" + values + "        esac\n";
    return text + "        ;;\n";
}

constexpr std::string_view kBeginning = R"(# bash completion of offerwright-cli
_offerwright_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local options='' takers='' words='' files='' goes_on='' of_option='' at operands=0
    COMPREPLY=()
    # Where "=" parts words, "--format=js" are three of them.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
    fi
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W '@commands@ help --help --version' -- "$current"))
        return
    fi
    case ${COMP_WORDS[1]} in
    help) words='@commands@' ;;
)";

constexpr std::string_view kEnd = R"(    esac
    if [[ -z $of_option && $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$current"))
        return
    fi
    if [[ -z $of_option ]]; then
        for ((at = 2; at < COMP_CWORD; ++at)); do
            [[ ${COMP_WORDS[at]} == -* || "|$takers|" == *"|${COMP_WORDS[at-1]}|"* ]] || ((++operands))
        done
        # What the first operand is chosen from, no later one is.
        ((operands == 0)) || { [[ -z $words ]] || files=1; words=; }
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    [[ -z $goes_on ]] || compopt -o nospace
    if [[ -n $files ]]; then
        compopt -o filenames
        while IFS= read -r at; do
            COMPREPLY+=("$at")
        done < <(compgen -f -- "$current")
    fi
}
complete -F _offerwright_cli offerwright-cli
)";

} // namespace

std::string bashCompletion()
{
    std::vector<std::string_view> names;
    std::string cases;
    for (const Command* command : kAllCommands) {
        names.push_back(command->name);
        cases += caseOf(*command);
    }
    std::string text(kBeginning);
    constexpr std::string_view kCommands = "@commands@";
    for (auto at = text.find(kCommands); at != std::string::npos; at = text.find(kCommands))
        text.replace(at, kCommands.size(), joined(names, " "));
    return text.append(cases).append(kEnd);
}

} // namespace app
