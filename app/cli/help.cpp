#include "app/cli/help.h"

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/version.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::string_view kProgram = "offerwright-cli";
/// A longer name stands on a line of its own.
constexpr std::size_t kMaxNameWidth = 36;

std::string heading(std::string_view text)
{
    return '\n' + styled(Style::Bold, text) + '\n';
}

/// "  left      right", the right side wrapped under itself.
std::string twoColumns(std::string_view left, std::string_view right, std::size_t width)
{
    std::string line = "  " + std::string(left);
    if (left.size() > width)
        line.append("\n").append(width + 2, ' ');
    else
        line.append(width - left.size(), ' ');
    return line + "  " + wrapped(right, width + 4) + '\n';
}

std::string shownName(const Option& option)
{
    std::string name =
        option.shortName.empty() ? std::string() : std::string(option.shortName) + ", ";
    name += option.name;
    if (!option.value.empty())
        name.append(" ").append(option.value);
    return name;
}

std::string examplesOf(std::string_view lines)
{
    std::string text;
    while (!lines.empty()) {
        const auto line = lines.substr(0, lines.find('\n'));
        text.append("  ").append(kProgram).append(" ").append(line).append("\n");
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    }
    return text;
}

std::string synopsis(const Command& command)
{
    std::string text(command.name);
    if (!command.operand.empty())
        text.append(" ").append(command.operand).append(command.takesMany ? "..." : "");
    if (!command.secondOperand.empty())
        text.append(" [").append(command.secondOperand).append("]");
    return text;
}

} // namespace

std::span<const ExitMeaning> exitMeanings()
{
    static constexpr std::array<ExitMeaning, 5> kMeanings{
        {{"0", "clean"},
         {"1", "findings at the threshold, or a bundle that does not verify"},
         {"2", "the command line is wrong"},
         {"3", "a file cannot be read, understood or written"},
         {"4", "a fault of the program"}}};
    return kMeanings;
}

std::string generalHelp()
{
    std::string text = std::string(kProgram) + ' ' + core::kVersion
                       + ": checks and packs IoT Edge module offers for Azure Marketplace\n";
    text += heading("Usage") + "  " + std::string(kProgram) + " COMMAND [OPTIONS]\n";
    text += heading("Commands");
    std::size_t width = 0;
    for (const Command* command : allCommands())
        width = std::max(width, synopsis(*command).size());
    for (const Command* command : allCommands())
        text += twoColumns(synopsis(*command), command->summary, width);
    text += twoColumns("help COMMAND", "shows the options of a command, with examples", width);
    text += twoColumns("help --man", "prints the manual page of all commands, as roff", width);
    text += heading("Exit codes");
    for (const auto& [code, meaning] : exitMeanings())
        text += twoColumns(code, meaning, 1);
    text += heading("Examples");
    text += examplesOf("new my-offer\ncheck my-offer\nexport my-offer -o bundle.zip\n"
                       "verify bundle.zip\n");
    return text;
}

std::string helpOf(const Command& command)
{
    std::string text = wrapped(command.summary, 0) + '\n';
    text +=
        heading("Usage") + "  " + std::string(kProgram) + ' ' + synopsis(command) + " [OPTIONS]\n";
    std::size_t width = std::string_view("--help").size();
    for (const Option& option : command.options)
        if (const std::size_t own = shownName(option).size(); own <= kMaxNameWidth)
            width = std::max(width, own);
    text += heading("Options");
    for (const Option& option : command.options)
        text += twoColumns(shownName(option),
                           option.describe ? option.describe() : std::string(option.help), width);
    text += twoColumns("--help", "shows this help", width);
    if (!command.notes.empty())
        text += '\n' + wrapped(command.notes, 0) + '\n';
    return text + heading("Examples") + examplesOf(command.examples);
}

} // namespace app
