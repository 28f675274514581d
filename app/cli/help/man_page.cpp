#include "app/cli/help/man_page.h"

#include "app/cli/base/commands.h"
#include "app/cli/base/options.h"
#include "app/cli/help/help.h"
#include "core/version.h"

#include <algorithm>
#include <array>
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

/// "NO_COLOR", or names with commas between them.
std::string boldWords(std::string_view names)
{
    std::string text;
    while (!names.empty()) {
        const auto name = names.substr(0, names.find(", "));
        text += (text.empty() ? "" : ", ") + bold(name);
        names.remove_prefix(std::min(name.size() + 2, names.size()));
    }
    return text;
}

/// The heading of a section, which a page of the manual has in capitals.
std::string section(std::string_view title)
{
    return ".SH " + roff(helpText(title)) + '\n';
}

struct NamedText {
    std::string_view name;
    /// Marked as translatable.
    const char* text;
};

constexpr std::array kFiles{
    NamedText{"offerwright.json",
              core::translatable(
                  "help", "the configuration of check for the offers in its folder and below")},
    NamedText{"$XDG_CONFIG_HOME/offerwright/config.json",
              core::translatable(
                  "help", "the user's configuration, ~/.config where the variable is not set")},
    NamedText{"$XDG_CACHE_HOME/offerwright",
              core::translatable("help", "what was measured of pictures, ~/.cache where the "
                                         "variable is not set")}};

constexpr std::array kVariables{
    NamedText{"NO_COLOR", core::translatable("help", "text without colours")},
    NamedText{"LC_ALL, LC_MESSAGES, LANG",
              core::translatable("help", "the language of what a terminal is told")},
    NamedText{
        "OFFERWRIGHT_REGISTRY_PASSWORD",
        core::translatable("help", "that it is set tells check that the password is at hand")},
    NamedText{"SOURCE_DATE_EPOCH",
              core::translatable("help", "the time in a bundle, in seconds since 1970")}};

} // namespace

std::string manPage()
{
    std::string text = R"(.TH OFFERWRIGHT\-CLI 1 "" "Offerwright )" + std::string(core::kVersion)
                       + "\" \"" + roff(helpText(core::translatable("help", "User Commands")))
                       + "\"\n";
    text += section(core::translatable("help", "NAME"));
    text += roff(kPageProgram) + " \\- "
            + roff(helpText(core::translatable(
                "help", "checks and packs IoT Edge module offers for Azure Marketplace")))
            + '\n';
    text += section(core::translatable("help", "SYNOPSIS"));
    text += bold(kPageProgram) + ' ' + italic("COMMAND") + " [" + italic("OPTIONS") + "]\n.br\n"
            + bold(kPageProgram) + " help [" + italic("COMMAND") + "]\n";
    text += section(core::translatable("help", "DESCRIPTION"));
    text += roff(helpText(core::translatable("help",
                                             "Results go to standard output, messages to standard "
                                             "error. It never uses the network.")))
            + '\n';
    text += section(core::translatable("help", "COMMANDS"));
    for (const Command* command : kAllCommands)
        text += sectionOf(*command);
    text += section(core::translatable("help", "OPTIONS OF EVERY COMMAND")) + entryOf(kLanguage);
    text += section(core::translatable("help", "EXIT STATUS"));
    for (const ExitMeaning& exit : exitMeanings())
        text += entry(bold(exit.code), helpText(exit.meaning));
    text += section(core::translatable("help", "FILES"));
    for (const NamedText& file : kFiles)
        text += entry(italic(file.name), helpText(file.text));
    text += section(core::translatable("help", "ENVIRONMENT"));
    for (const NamedText& variable : kVariables)
        text += entry(boldWords(variable.name), helpText(variable.text));
    return text + section(core::translatable("help", "SEE ALSO"))
           + ".BR offerwright (1),\n.BR offerwright\\-facts (1)\n";
}

} // namespace app
