#include "core/rules/engine/rule_notes.h"

#include "core/base/embedded.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <map>

namespace core {

namespace {

using RuleNotes = std::map<std::string, RuleNote, std::less<>>;

std::string memberText(const JsonNode& node, std::string_view key)
{
    const JsonNode* member = node.member(key);
    return member ? member->text : std::string();
}

RuleNotes readNotes()
{
    RuleNotes notes;
    const JsonTree tree = readJson(embeddedFile("rules/notes.json"));
    if (const JsonNode* rules = tree.root.member("rules"))
        for (const JsonMember& rule : rules->members)
            notes.emplace(rule.key,
                          RuleNote{memberText(rule.value, "why"), memberText(rule.value, "wrong"),
                                   memberText(rule.value, "right")});
    return notes;
}

} // namespace

const RuleNote* ruleNote(std::string_view id)
{
    static const RuleNotes notes = readNotes();
    const auto found = notes.find(id);
    return found == notes.end() ? nullptr : &found->second;
}

} // namespace core
