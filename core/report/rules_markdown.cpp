#include "core/report/rules_markdown.h"

#include "core/report/run/severity_names.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"
#include "core/rules/engine/rule_subjects.h"

#include <algorithm>

namespace core {

namespace {

/// Text that Markdown would take for markup is shown as it is.
std::string escapedMarkdown(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (std::string_view("\\`*_{}[]<>#|").find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

/// As code, between more backquotes than the text has in a row (it has one at most).
std::string asCode(const std::string& text)
{
    std::string line = text;
    std::ranges::replace(line, '\n', ' ');
    return line.find('`') == std::string::npos ? '`' + line + '`' : "`` " + line + " ``";
}

std::string sourceAsMarkdown(const Source& source)
{
    std::string name = escapedMarkdown(source.document);
    if (!source.url.empty())
        name = '[' + name + "](" + source.url + ')';
    if (!source.heading.empty())
        name += ", " + escapedMarkdown(source.heading);
    return source.date.empty() ? name : name + " (" + source.date + ')';
}

std::string conflictsAsMarkdown(const Profile& profile, const RuleEntry& entry)
{
    std::string text;
    for (const Conflict& conflict : profile.conflicts)
        if (std::ranges::find(entry.conflicts, conflict.id) != entry.conflicts.end())
            text += "  - Documents disagree (" + conflict.id
                    + "): " + escapedMarkdown(conflict.question) + " Chosen: "
                    + escapedMarkdown(conflict.chosen) + ' ' + escapedMarkdown(conflict.why) + '\n';
    return text;
}

std::string entryAsMarkdown(const Profile& profile, const RuleEntry& entry)
{
    std::string text = "- **" + profile.id + "**, " + std::string(severityName(entry.severity))
                       + ": " + escapedMarkdown(entry.requirement) + '\n';
    text += conflictsAsMarkdown(profile, entry);
    for (const Source& source : entry.sources)
        text += "  - " + sourceAsMarkdown(source) + '\n';
    return text;
}

std::string ruleAsMarkdown(const Rule& rule, std::span<const Profile> profiles)
{
    std::string text =
        "### " + std::string(rule.id) + "\n\n**" + escapedMarkdown(rule.title) + ".** ";
    const RuleNote* note = ruleNote(rule.id);
    text += (note ? escapedMarkdown(note->why) : std::string()) + "\n\n";
    for (const Profile& profile : profiles)
        if (const RuleEntry* entry = profile.rule(rule.id))
            text += entryAsMarkdown(profile, *entry);
    if (rule.question)
        text += "- Asked of a person: " + escapedMarkdown(rule.question) + '\n';
    if (note && !note->wrong.empty())
        text += "- Wrong: " + asCode(note->wrong) + "\n- Right: " + asCode(note->right) + '\n';
    return text + '\n';
}

} // namespace

std::string rulesAsMarkdown(std::span<const Profile> profiles)
{
    std::string text = "# Rules\n\nWhat Offerwright checks, by which document, and why. Made by "
                       "`offerwright-cli rules --format markdown`; a test keeps it true.\n\n";
    for (const Profile& profile : profiles)
        text += "- **" + profile.id + "**: " + escapedMarkdown(profile.title) + ", "
                + std::to_string(profile.rules.size()) + " rules, compared with its documents on "
                + profile.checked + '\n';
    std::string_view subject;
    for (const Rule& rule : allRules()) {
        if (subjectOfRule(rule.id) != subject) {
            subject = subjectOfRule(rule.id);
            text += "\n## " + std::string(subject) + "\n\n";
        }
        text += ruleAsMarkdown(rule, profiles);
    }
    text.pop_back();
    return text;
}

} // namespace core
