#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/rule_texts.h"
#include "app/cli/terminal.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"

#include <array>

namespace app {

namespace {

constexpr std::array kExplainOptions{kFormat};

std::string label(std::string_view text)
{
    return styled(Style::Dim, std::string(text) + std::string(13 - text.size(), ' '));
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
    if (limit.min)
        text += "at least " + std::to_string(*limit.min);
    if (limit.max)
        text += (text.empty() ? "at most " : ", at most ") + std::to_string(*limit.max);
    if (limit.warnAbove)
        text += (text.empty() ? "" : ", ") + std::string("a warning above ")
                + std::to_string(*limit.warnAbove);
    return text;
}

/// The chosen reading of each conflict that the rule names.
std::string conflictsInWords(const core::Profile& profile, const core::RuleEntry& entry)
{
    std::string text;
    for (const core::Conflict& conflict : profile.conflicts)
        for (const std::string& id : entry.conflicts)
            if (conflict.id == id)
                text += "  " + label("documents")
                        + wrapped("disagree (" + conflict.id + "): " + conflict.question
                                      + " Chosen: " + conflict.chosen + ' ' + conflict.why,
                                  15)
                        + '\n';
    return text;
}

std::string inProfile(const core::Profile& profile, const core::Rule& rule)
{
    std::string text = '\n' + styled(Style::Bold, profile.id) + "  " + profile.title + '\n';
    const core::RuleEntry* entry = profile.rule(rule.id);
    if (!entry)
        return text + "  not asked for\n";
    text += "  " + label("severity") + std::string(nameOf(entry->severity)) + '\n';
    text += "  " + label("requirement") + wrapped(entry->requirement, 15) + '\n';
    if (const auto* limit = profile.limit(rule.id))
        text += "  " + label("limit") + limitInWords(*limit) + '\n';
    text += conflictsInWords(profile, *entry);
    for (const core::Source& source : entry->sources)
        text += "  " + label("source") + wrapped(sourceInWords(source), 15) + '\n';
    return text;
}

/// The lines of an example stay lines.
std::string exampleInWords(std::string_view name, const std::string& example)
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
        text += '\n' + label("why") + wrapped(note->why, 13) + '\n';
        if (!note->wrong.empty())
            text += exampleInWords("wrong", note->wrong) + exampleInWords("right", note->right);
    }
    if (rule.kind == core::RuleKind::Automatic)
        text += label("fixes")
                + (rule.fixes ? "some findings fix themselves: offerwright-cli fix PATH --rule "
                                    + std::string(rule.id)
                              : "by hand")
                + '\n';
    return text;
}

std::string inWords(const core::Rule& rule, const std::vector<core::Profile>& profiles)
{
    std::string text = styled(Style::Bold, rule.id) + "  " + rule.title + '\n';
    if (rule.question)
        text += "\nAsked of a person: " + wrapped(rule.question, 0) + '\n';
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

const Command kExplainCommand{"explain",
                              "RULE",
                              "tells what a rule asks for, by which document, in each profile",
                              kExplainOptions,
                              "explain listing.summary.length\n"
                              "explain media.logo.small --format json\n",
                              runExplain};

} // namespace app
