#include "app/cli/commands.h"
#include "app/cli/rule_texts.h"
#include "app/cli/terminal.h"
#include "core/report/rules_markdown.h"
#include "core/rules/engine/registry.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr Option kRulesFormat{"--format", "", "text|json|markdown", "how to print (default text)",
                              true};
constexpr std::array kRulesOptions{kRulesFormat};

std::string padded(std::string_view text, std::size_t width)
{
    std::string result(text);
    result.resize(std::max(width, text.size()), ' ');
    return result;
}

/// One line per rule: id, its severity in each profile, title.
std::string asTable(const std::vector<core::Profile>& profiles)
{
    std::size_t widest = 0;
    for (const core::Rule& rule : core::allRules())
        widest = std::max(widest, rule.id.size());
    std::string head = padded("rule", widest);
    for (const auto& profile : profiles)
        head += "  " + padded(profile.id, 8);
    std::string text = styled(Style::Bold, head + "  title") + '\n';
    for (const core::Rule& rule : core::allRules()) {
        text += padded(rule.id, widest);
        for (const auto& profile : profiles) {
            const auto* entry = profile.rule(rule.id);
            text += "  " + padded(entry ? nameOf(entry->severity) : "-", 8);
        }
        text.append("  ").append(rule.title).append("\n");
    }
    return text;
}

ExitCode runRules(const Arguments& arguments)
{
    const auto profiles = builtInProfiles();
    if (!profiles)
        return printError(profiles.error(), ExitCode::Internal);
    if (arguments.chose(kRulesFormat, "markdown"))
        return print(core::rulesAsMarkdown(*profiles));
    return print(arguments.chose(kRulesFormat, "json") ? rulesAsJson(*profiles)
                                                       : asTable(*profiles));
}

} // namespace

const Command kRulesCommand{"rules",
                            "",
                            "lists every rule with its severity in each profile",
                            kRulesOptions,
                            "rules\n"
                            "rules --format json\n"
                            "rules --format markdown > RULES.md\n",
                            runRules};

} // namespace app
