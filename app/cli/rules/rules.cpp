#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/terminal.h"
#include "app/cli/rules/cited_passages.h"
#include "app/cli/rules/rule_texts.h"
#include "core/bundle/bundle_file.h"
#include "core/report/rules_markdown.h"
#include "core/rules/engine/registry.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr Option kRulesFormat{"--format", "", "text|json|markdown",
                              core::translatable("help", "how to print (default text)"), true};
constexpr Option kSources{
    "--sources", "", "",
    core::translatable("help",
                       "the cited passages instead, each with a fingerprint of what the rules "
                       "say that it demands")};
constexpr Option kSince{
    "--since", "", "FILE",
    core::translatable("help",
                       "only what differs from an earlier output of --sources, and the rules that "
                       "cite it; exit code 1 if anything does")};
constexpr std::array kRulesOptions{kRulesFormat, kSources, kSince};

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
        text.append("  ").append(spoken().text("rule-title", rule.title)).append("\n");
    }
    return text;
}

std::string asLines(std::string_view state, const std::vector<CitedPassage>& passages)
{
    std::string text;
    for (const CitedPassage& cited : passages)
        text += std::string(state) + '\t' + cited.passage.date + '\t' + cited.passage.document
                + '\t' + cited.passage.heading + '\n';
    return text;
}

ExitCode printChanges(const std::string& file, const std::vector<CitedPassage>& now)
{
    const auto text = core::readFile(file, core::kMaxText);
    if (!text)
        return printError(text.error(), ExitCode::Unreadable);
    const auto before = passagesFromTable(*text);
    if (!before) {
        printError(spoken(
            core::translatable("cli", "\"%1\" is no output of rules --sources. Save one, and "
                                      "compare with that."),
            {file}));
        return ExitCode::Unreadable;
    }
    const auto changes = passageChanges(*before, now);
    std::string lines = asLines("changed", changes.changed) + asLines("new", changes.added)
                        + asLines("gone", changes.gone);
    for (const std::string& rule : changes.rules)
        lines += "rule\t" + rule + '\n';
    return print(lines, lines.empty() ? ExitCode::Clean : ExitCode::Findings);
}

ExitCode printSources(const Arguments& arguments, const std::vector<core::Profile>& profiles)
{
    const auto passages = citedPassages(profiles);
    if (const auto file = arguments.value(kSince))
        return printChanges(*file, passages);
    return print(arguments.chose(kRulesFormat, "json") ? passagesAsJson(passages)
                                                       : passagesAsTable(passages, spoken()));
}

ExitCode wrongRulesUse(const std::string& text)
{
    printError(text);
    return ExitCode::Usage;
}

ExitCode runRules(const Arguments& arguments)
{
    if (arguments.has(kSince) && !arguments.has(kSources))
        return wrongRulesUse(
            spoken(core::translatable("cli", "--since compares what --sources lists. Give both.")));
    if (arguments.has(kSources) && arguments.chose(kRulesFormat, "markdown"))
        return wrongRulesUse(spoken(core::translatable(
            "cli", "--sources is printed as text or json. Leave --format markdown out.")));
    if (arguments.has(kSince) && arguments.chose(kRulesFormat, "json"))
        return wrongRulesUse(spoken(
            core::translatable("cli", "--since is printed as text. Leave --format json out.")));
    const auto profiles = builtInProfiles();
    if (!profiles)
        return printError(profiles.error(), ExitCode::Internal);
    if (arguments.has(kSources))
        return printSources(arguments, *profiles);
    if (arguments.chose(kRulesFormat, "markdown"))
        return print(core::rulesAsMarkdown(*profiles));
    return print(arguments.chose(kRulesFormat, "json") ? rulesAsJson(*profiles)
                                                       : asTable(*profiles));
}

} // namespace

const Command kRulesCommand{
    "rules",
    "",
    core::translatable("help", "lists every rule with its severity in each profile"),
    kRulesOptions,
    "rules\n"
    "rules --format json\n"
    "rules --format markdown > RULES.md\n"
    "rules --sources > sources.tsv\n"
    "rules --sources --since sources.tsv\n",
    runRules};

} // namespace app
