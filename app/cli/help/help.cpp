#include "app/cli/help/help.h"

#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "core/version.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::string_view kProgram = "offerwright-cli";
/// A longer name stands on a line of its own.
constexpr std::size_t kMaxNameWidth = 36;

std::string heading(const char* text)
{
    return '\n' + styled(Style::Bold, helpText(text)) + '\n';
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
        {{"0", core::translatable("help", "clean")},
         {"1", core::translatable("help",
                                  "findings at the threshold, or a bundle that does not verify")},
         {"2", core::translatable("help", "the command line is wrong")},
         {"3", core::translatable("help", "a file cannot be read, understood or written")},
         {"4", core::translatable("help", "a fault of the program")}}};
    return kMeanings;
}

std::string helpText(std::string_view text)
{
    return std::string(spoken().text("help", text));
}

std::string helpText(const Option& option)
{
    return option.describe ? option.describe() : helpText(option.help);
}

std::string generalHelp()
{
    std::string text = std::string(kProgram) + ' ' + core::kVersion + ": "
                       + helpText(core::translatable(
                           "help", "checks and packs IoT Edge module offers for Azure Marketplace"))
                       + '\n';
    text += heading(core::translatable("help", "Usage")) + "  " + std::string(kProgram) + ' '
            + helpText(core::translatable("help", "COMMAND [OPTIONS]")) + '\n';
    text += heading(core::translatable("help", "Commands"));
    std::size_t width = 0;
    for (const Command* command : kAllCommands)
        width = std::max(width, synopsis(*command).size());
    for (const Command* command : kAllCommands)
        text += twoColumns(synopsis(*command), helpText(command->summary), width);
    text += twoColumns(
        "help COMMAND",
        helpText(core::translatable("help", "shows the options of a command, with examples")),
        width);
    text += twoColumns(
        "help --man",
        helpText(core::translatable("help", "prints the manual page of all commands, as roff")),
        width);
    text += heading(core::translatable("help", "Options"));
    text += twoColumns(shownName(kLanguage), helpText(kLanguage), width);
    text += heading(core::translatable("help", "Exit codes"));
    for (const auto& [code, meaning] : exitMeanings())
        text += twoColumns(code, helpText(meaning), 1);
    text += heading(core::translatable("help", "Examples"));
    text += examplesOf("new my-offer\ncheck my-offer\nexport my-offer -o bundle.zip\n"
                       "verify bundle.zip\n");
    return text;
}

std::string helpOf(const Command& command)
{
    std::string text = wrapped(helpText(command.summary), 0) + '\n';
    text += heading(core::translatable("help", "Usage")) + "  " + std::string(kProgram) + ' '
            + synopsis(command) + ' ' + helpText(core::translatable("help", "[OPTIONS]")) + '\n';
    std::size_t width = shownName(kLanguage).size();
    for (const Option& option : command.options)
        if (const std::size_t own = shownName(option).size(); own <= kMaxNameWidth)
            width = std::max(width, own);
    text += heading(core::translatable("help", "Options"));
    for (const Option& option : command.options)
        text += twoColumns(shownName(option), helpText(option), width);
    text += twoColumns(shownName(kLanguage), helpText(kLanguage), width);
    text += twoColumns("--help", helpText(core::translatable("help", "shows this help")), width);
    if (!command.notes.empty())
        text += '\n' + wrapped(helpText(command.notes), 0) + '\n';
    return text + heading(core::translatable("help", "Examples")) + examplesOf(command.examples);
}

} // namespace app
