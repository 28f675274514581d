#include "app/cli/help/man_page.h"

#include "app/cli/base/commands.h"
#include "app/cli/base/options.h"
#include "app/cli/help/help.h"
#include "core/version.h"

#include <algorithm>
#include <string_view>

namespace app {

namespace {

constexpr std::string_view kPageProgram = "offerwright-cli";

/// What roff would take for a command or a dash of its own is text.
std::string roff(std::string_view text)
{
    std::string result;
    bool isStart = true;
    for (const char c : text) {
        if (isStart && (c == '.' || c == '\''))
            result += "\\&";
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
        isStart = c == '\n';
    }
    return result;
}

std::string bold(std::string_view text)
{
    return "\\fB" + roff(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + roff(text) + "\\fR";
}

std::string entry(const std::string& name, std::string_view text)
{
    return ".TP\n" + name + '\n' + roff(text) + '\n';
}

std::string entryOf(const Option& option)
{
    std::string name = bold(option.name);
    if (!option.shortName.empty())
        name = bold(option.shortName) + ", " + name;
    if (!option.value.empty())
        name += ' ' + italic(option.value);
    return entry(name, helpText(option));
}

std::string synopsisOf(const Command& command)
{
    std::string text = bold(kPageProgram) + ' ' + bold(command.name);
    if (!command.operand.empty())
        text += ' ' + italic(command.operand) + (command.takesMany ? "..." : "");
    if (!command.secondOperand.empty())
        text += " [" + italic(command.secondOperand) + ']';
    return text + (command.options.empty() ? "" : " [" + italic("OPTIONS") + ']');
}

std::string exampleLines(std::string_view lines)
{
    std::string text;
    while (!lines.empty()) {
        const auto line = lines.substr(0, lines.find('\n'));
        text += roff(kPageProgram) + ' ' + roff(line) + '\n';
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    }
    return ".PP\n.nf\n.RS\n" + text + ".RE\n.fi\n";
}

std::string sectionOf(const Command& command)
{
    std::string text = ".SS " + roff(command.name) + "\n" + synopsisOf(command) + "\n.PP\n"
                       + roff(helpText(command.summary)) + '\n';
    for (const Option& option : command.options)
        text += entryOf(option);
    if (!command.notes.empty())
        text += ".PP\n" + roff(helpText(command.notes)) + '\n';
    return text + exampleLines(command.examples);
}

} // namespace

std::string manPage()
{
    std::string text = R"(.TH OFFERWRIGHT\-CLI 1 "" "Offerwright )" + std::string(core::kVersion)
                       + "\" \"User Commands\"\n"
                         ".SH NAME\n"
                         "offerwright\\-cli \\- checks and packs IoT Edge module offers for Azure "
                         "Marketplace\n"
                         ".SH SYNOPSIS\n"
                       + bold(kPageProgram) + ' ' + italic("COMMAND") + " [" + italic("OPTIONS")
                       + "]\n.br\n" + bold(kPageProgram) + " help [" + italic("COMMAND")
                       + "]\n.SH DESCRIPTION\n"
                         "Results go to standard output, messages to standard error. It never uses "
                         "the network.\n"
                         ".SH COMMANDS\n";
    for (const Command* command : allCommands())
        text += sectionOf(*command);
    text += ".SH OPTIONS OF EVERY COMMAND\n" + entryOf(kLanguage) + ".SH EXIT STATUS\n";
    for (const ExitMeaning& exit : exitMeanings())
        text += entry(bold(exit.code), helpText(exit.meaning));
    return text + ".SH FILES\n"
           + entry(italic("offerwright.json"),
                   "the configuration of check for the offers in its folder and below")
           + entry(italic("$XDG_CONFIG_HOME/offerwright/config.json"),
                   "the user's configuration, ~/.config where the variable is not set")
           + entry(italic("$XDG_CACHE_HOME/offerwright"),
                   "what was measured of pictures, ~/.cache where the variable is not set")
           + ".SH ENVIRONMENT\n" + entry(bold("NO_COLOR"), "text without colours")
           + entry(bold("LC_ALL") + ", " + bold("LC_MESSAGES") + ", " + bold("LANG"),
                   "the language of what a terminal is told")
           + entry(bold("OFFERWRIGHT_REGISTRY_PASSWORD"),
                   "that it is set tells check that the password is at hand")
           + entry(bold("SOURCE_DATE_EPOCH"), "the time in a bundle, in seconds since 1970")
           + ".SH SEE ALSO\n.BR offerwright (1),\n.BR offerwright\\-facts (1)\n";
}

} // namespace app
