#include "core/report/sarif/sarif_rules.h"

#include "core/report/run/report_texts.h"
#include "core/report/run/rule_pages.h"
#include "core/report/run/severity_names.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"

#include <nlohmann/json.hpp>

#include <array>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

/// GitHub refuses a descriptor with an empty text.
Json descriptorText(const std::string& text, std::string_view instead)
{
    return {{"text", text.empty() ? std::string(instead) : text}};
}

std::string helpOfRule(std::string_view rule, const RuleEntry* entry)
{
    std::string text = entry ? entry->requirement : std::string();
    if (const RuleNote* note = ruleNote(rule))
        text += (text.empty() ? "" : " ") + note->why;
    return text;
}

/// The same with a list of the documents.
std::string helpInMarkdown(const std::string& help, const RuleEntry* entry)
{
    std::string text = escapedMarkdownText(help);
    if (!entry)
        return text;
    for (const Source& source : entry->sources) {
        const std::string name = escapedMarkdownText(
            source.heading.empty() ? source.document : source.document + ", " + source.heading);
        const std::string target = markdownTarget(source.url);
        text += "\n\n- ";
        if (target.empty())
            text += name;
        else
            text.append("[").append(name).append("](").append(target).append(")");
    }
    return text;
}

Json unreadableRule()
{
    const std::string text = "A file of the offer cannot be read or understood, so that not "
                             "everything was checked.";
    return {{"id", kUnreadableRule},
            {"shortDescription", {{"text", "Unreadable file"}}},
            {"fullDescription", {{"text", text}}},
            {"help", {{"text", text}, {"markdown", text}}},
            {"defaultConfiguration", {{"level", "error"}}}};
}

Json descriptorOf(std::string_view id, const Run& run)
{
    const Rule* rule = findRule(id);
    const RuleEntry* entry = run.checked ? run.checked->subject.profile.rule(id) : nullptr;
    const std::string help = helpOfRule(id, entry);
    Json json{{"id", id},
              {"shortDescription", descriptorText(rule ? rule->title : "", id)},
              {"fullDescription", descriptorText(entry ? entry->requirement : "", id)},
              {"help",
               {{"text", help.empty() ? std::string(id) : help},
                {"markdown", help.empty() ? std::string(id) : helpInMarkdown(help, entry)}}}};
    if (entry && !entry->sources.empty() && !markdownTarget(entry->sources.front().url).empty())
        json["helpUri"] = markdownTarget(entry->sources.front().url);
    const Severity severity = entry ? entry->severity : Severity::Warning;
    json["defaultConfiguration"] = {{"level", sarifLevel(severity)}};
    json["properties"] = {{"severity", severityName(severity)},
                          {"problem.severity", severity == Severity::Error     ? "error"
                                               : severity == Severity::Warning ? "warning"
                                                                               : "recommendation"},
                          {"tags", {pageNameOfRule(id)}}};
    return json;
}

} // namespace

std::string_view sarifLevel(Severity severity)
{
    constexpr std::array<std::string_view, 4> kLevels{"note", "note", "warning", "error"};
    return kLevels[static_cast<std::size_t>(severity)];
}

std::size_t SarifRules::indexOf(std::string_view rule)
{
    const auto [at, isNew] = m_indexes.emplace(rule, m_rules.size());
    if (isNew)
        m_rules.push_back(rule);
    return at->second;
}

std::string SarifRules::json() const
{
    Json list = Json::array();
    for (const std::string_view rule : m_rules)
        list.push_back(rule == kUnreadableRule ? unreadableRule() : descriptorOf(rule, m_run));
    return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace core
