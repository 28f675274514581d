#include "app/cli/base/commands.h"
#include "app/cli/base/language.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "app/cli/rules/rule_texts.h"
#include "core/report/run/report_words.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"
#include "core/text/letters/lengths.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::array kExplainOptions{kFormat};

/// Of the context "cli".
std::string label(const char* text)
{
    constexpr std::size_t kWidth = 13;
    const std::string word = spoken(text);
    const auto columns = static_cast<std::size_t>(core::measure(word).graphemes);
    return styled(Style::Dim, word + std::string(kWidth - std::min(columns, kWidth - 1), ' '));
}

std::string ofProfile(std::string_view text)
{
    return std::string(spoken().text("profile", text));
}

std::string sourceInWords(const core::Source& source)
{
    std::string text = source.document;
    if (!source.heading.empty())
        text += ", " + source.heading;
    if (!source.date.empty())
        text += " (" + source.date + ')';
    return source.url.empty() ? text : text + ' ' + source.url;
}

std::string limitInWords(const core::Limit& limit)
{
    std::string text;
    const auto add = [&](const char* words, const auto& number) {
        if (number)
            text += (text.empty() ? "" : ", ") + spoken(words, {std::to_string(*number)});
    };
    add(core::translatable("cli", "at least %1"), limit.min);
    add(core::translatable("cli", "at most %1"), limit.max);
    add(core::translatable("cli", "a warning above %1"), limit.warnAbove);
    return text;
}

/// The chosen reading of each conflict that the rule names.
std::string conflictsInWords(const core::Profile& profile, const core::RuleEntry& entry)
{
    std::string text;
    for (const core::Conflict& conflict : profile.conflicts)
        for (const std::string& id : entry.conflicts)
            if (conflict.id == id)
                text +=
                    "  " + label(core::translatable("cli", "documents"))
                    + wrapped(spoken(core::translatable("cli", "disagree (%1): %2 Chosen: %3 %4"),
                                     {conflict.id, ofProfile(conflict.question),
                                      ofProfile(conflict.chosen), ofProfile(conflict.why)}),
                              15)
                    + '\n';
    return text;
}

std::string inProfile(const core::Profile& profile, const core::Rule& rule)
{
    std::string text =
        '\n' + styled(Style::Bold, profile.id) + "  " + ofProfile(profile.title) + '\n';
    const core::RuleEntry* entry = profile.rule(rule.id);
    if (!entry)
        return text + "  " + spoken(core::translatable("cli", "not asked for")) + '\n';
    text += "  " + label(core::translatable("cli", "severity"))
            + core::ReportWords(spoken()).severity(entry->severity) + '\n';
    text += "  " + label(core::translatable("cli", "requirement"))
            + wrapped(ofProfile(entry->requirement), 15) + '\n';
    if (const auto* limit = profile.limit(rule.id))
        text += "  " + label(core::translatable("cli", "limit")) + limitInWords(*limit) + '\n';
    text += conflictsInWords(profile, *entry);
    for (const core::Source& source : entry->sources)
        text += "  " + label(core::translatable("cli", "source"))
                + wrapped(sourceInWords(source), 15) + '\n';
    return text;
}

/// The lines of an example stay lines.
std::string exampleInWords(const char* name, const std::string& example)
{
    std::string text = label(name);
    for (const char c : example)
        text += c == '\n' ? "\n" + std::string(13, ' ') : std::string(1, c);
    return text + '\n';
}

std::string noteInWords(const core::Rule& rule)
{
    std::string text;
    if (const auto* note = core::ruleNote(rule.id)) {
        text += '\n' + label(core::translatable("cli", "why"))
                + wrapped(spoken().text("note", note->why), 13) + '\n';
        if (!note->wrong.empty())
            text += exampleInWords(core::translatable("cli", "wrong"), note->wrong)
                    + exampleInWords(core::translatable("cli", "right"), note->right);
    }
    if (rule.kind == core::RuleKind::Automatic)
        text +=
            label(core::translatable("cli", "fixes"))
            + (rule.fixes ? spoken(core::translatable("cli", "some findings fix themselves: %1"),
                                   {"offerwright-cli fix PATH --rule " + std::string(rule.id)})
                          : spoken(core::translatable("cli", "by hand")))
            + '\n';
    return text;
}

std::string inWords(const core::Rule& rule, const std::vector<core::Profile>& profiles)
{
    std::string text = styled(Style::Bold, rule.id) + "  "
                       + std::string(spoken().text("rule-title", rule.title)) + '\n';
    if (rule.question)
        text += '\n'
                + spoken(core::translatable("cli", "Asked of a person: %1"),
                         {wrapped(spoken().text("rule-question", rule.question), 0)})
                + '\n';
    text += noteInWords(rule);
    for (const auto& profile : profiles)
        text += inProfile(profile, rule);
    return text;
}

ExitCode runExplain(const Arguments& arguments)
{
    const core::Rule* rule = core::findRule(arguments.operand());
    if (!rule)
        return unknownRule(arguments.operand());
    const auto profiles = builtInProfiles();
    if (!profiles)
        return printError(profiles.error(), ExitCode::Internal);
    return print(arguments.chose(kFormat, "json") ? ruleAsJson(*rule, *profiles)
                                                  : inWords(*rule, *profiles));
}

} // namespace

const Command kExplainCommand{
    "explain",
    "RULE",
    core::translatable("help", "tells what a rule asks for, by which document, in each profile"),
    kExplainOptions,
    "explain listing.summary.length\n"
    "explain media.logo.small --format json\n",
    runExplain};

} // namespace app
