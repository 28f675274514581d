#include "app/cli/rules/rule_texts.h"

#include "app/cli/base/language.h"
#include "app/cli/base/suggest.h"
#include "app/cli/base/terminal.h"
#include "core/rules/engine/profile_reader.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

Json sourcesOf(const core::RuleEntry& entry)
{
    Json list = Json::array();
    for (const core::Source& source : entry.sources)
        list.push_back({{"document", source.document},
                        {"heading", source.heading},
                        {"date", source.date},
                        {"url", source.url}});
    return list;
}

Json conflictsOf(const core::Profile& profile, const core::RuleEntry& entry)
{
    Json list = Json::array();
    for (const core::Conflict& conflict : profile.conflicts)
        if (std::ranges::find(entry.conflicts, conflict.id) != entry.conflicts.end())
            list.push_back({{"id", conflict.id},
                            {"question", conflict.question},
                            {"chosen", conflict.chosen},
                            {"why", conflict.why}});
    return list;
}

/// What each profile that has the rule says of it.
Json profilesOf(const core::Rule& rule, const std::vector<core::Profile>& profiles)
{
    Json object = Json::object();
    for (const core::Profile& profile : profiles)
        if (const auto* entry = profile.rule(rule.id))
            object[profile.id] = {{"severity", nameOf(entry->severity)},
                                  {"requirement", entry->requirement},
                                  {"sources", sourcesOf(*entry)},
                                  {"conflicts", conflictsOf(profile, *entry)}};
    return object;
}

const char* checkOf(core::RuleKind kind)
{
    switch (kind) {
    case core::RuleKind::Automatic:
        return "automatic";
    case core::RuleKind::Confirm:
        return "confirm";
    case core::RuleKind::Help:
        return "help";
    case core::RuleKind::Manifest:
        return "manifest";
    }
    std::abort();
}

Json asJson(const core::Rule& rule, const std::vector<core::Profile>& profiles)
{
    Json severities = Json::object();
    const core::RuleEntry* first = nullptr;
    for (const core::Profile& profile : profiles)
        if (const auto* entry = profile.rule(rule.id)) {
            severities[profile.id] = nameOf(entry->severity);
            first = first ? first : entry;
        }
    const core::RuleNote* known = core::ruleNote(rule.id);
    const core::RuleNote note = known ? *known : core::RuleNote();
    return {{"id", rule.id},
            {"severity", severities},
            {"title", rule.title},
            {"requirement", first ? first->requirement : std::string()},
            {"sources", first ? sourcesOf(*first) : Json::array()},
            {"check", checkOf(rule.kind)},
            {"fixes", rule.fixes != nullptr},
            {"question", rule.question ? rule.question : ""},
            {"why", note.why},
            {"wrong", note.wrong},
            {"right", note.right},
            {"profiles", profilesOf(rule, profiles)}};
}

std::string written(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

std::string_view nameOf(core::Severity severity)
{
    constexpr std::array<std::string_view, 4> kNames{"help", "confirm", "warning", "error"};
    return kNames[static_cast<std::size_t>(severity)];
}

core::Result<std::vector<core::Profile>> builtInProfiles()
{
    std::vector<core::Profile> profiles;
    for (const auto& embedded : core::embeddedProfiles()) {
        auto profile = core::profileFromJson(embedded.json);
        if (!profile)
            return tl::unexpected(profile.error());
        profiles.push_back(std::move(*profile));
    }
    return profiles;
}

std::string ruleAsJson(const core::Rule& rule, const std::vector<core::Profile>& profiles)
{
    return written(asJson(rule, profiles));
}

std::string rulesAsJson(const std::vector<core::Profile>& profiles)
{
    Json list = Json::array();
    for (const core::Rule& rule : core::allRules())
        list.push_back(asJson(rule, profiles));
    return written(list);
}

std::string passagesAsJson(const std::vector<CitedPassage>& passages)
{
    Json list = Json::array();
    for (const auto& [passage, fingerprint, rules] : passages)
        list.push_back({{"document", passage.document},
                        {"heading", passage.heading},
                        {"date", passage.date},
                        {"fingerprint", fingerprint},
                        {"rules", rules}});
    return written(list);
}

ExitCode unknownRule(const std::string& id)
{
    std::vector<std::string_view> ids;
    for (const core::Rule& rule : core::allRules())
        ids.push_back(rule.id);
    printError(
        spoken(core::translatable("cli", "There is no rule \"%1\".%2"), {id, didYouMean(id, ids)})
        + '\n' + spoken(core::translatable("cli", "See %1."), {"offerwright-cli rules"}));
    return ExitCode::Usage;
}

} // namespace app
