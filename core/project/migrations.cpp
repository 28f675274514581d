#include "core/project/migrations.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <ranges>

namespace core {

namespace {

JsonNode* mutableMember(JsonNode* object, std::string_view key)
{
    if (!object)
        return nullptr;
    const auto found =
        std::ranges::find_if(std::ranges::reverse_view(object->members),
                             [key](const JsonMember& member) { return member.key == key; });
    return found == object->members.rend() ? nullptr : &found->value;
}

/// Version 2 has how logos are made in a group of its own, which each size may have too.
void groupLogoDerivation(JsonNode& root)
{
    constexpr std::array<std::string_view, 3> kMoved{"fit", "padding", "background"};
    JsonNode* logos = mutableMember(mutableMember(&root, "media"), "logos");
    if (!logos)
        return;
    const auto isMoved = [&](const JsonMember& member) {
        return std::ranges::find(kMoved, member.key) != kMoved.end();
    };
    JsonMember group{"derivation", {}, {}};
    group.value.kind = JsonKind::Object;
    std::ranges::copy_if(logos->members, std::back_inserter(group.value.members), isMoved);
    if (group.value.members.empty())
        return;
    std::erase_if(logos->members, isMoved);
    group.keyRange = group.value.members.front().keyRange;
    logos->members.push_back(std::move(group));
}

/// Takes the member "rule" out of an answer; null where it names none.
std::optional<JsonMember> takeRule(JsonNode& answer)
{
    const auto rule = std::ranges::find(answer.members, "rule", &JsonMember::key);
    if (rule == answer.members.end() || rule->value.kind != JsonKind::String)
        return std::nullopt;
    JsonMember taken = std::move(*rule);
    answer.members.erase(rule);
    return taken;
}

/// Version 3 has answers by the rule that they are for, several for one.
void keyConfirmationsByRule(JsonNode& root)
{
    JsonNode* confirmations = mutableMember(&root, "confirmations");
    if (!confirmations || confirmations->kind != JsonKind::Array)
        return;
    JsonNode keyed{JsonKind::Object, {}, {}, {}, confirmations->range};
    std::map<std::string, std::size_t> known;
    JsonNode others{JsonKind::Array, {}, {}, {}, confirmations->range};
    for (JsonNode& answer : confirmations->items) {
        const auto rule = takeRule(answer);
        if (!rule) {
            others.items.push_back(std::move(answer));
            continue;
        }
        const auto [place, isNew] = known.emplace(rule->value.text, keyed.members.size());
        if (isNew)
            keyed.members.push_back(
                {rule->value.text, rule->value.range, {JsonKind::Array, {}, {}, {}, answer.range}});
        keyed.members[place->second].value.items.push_back(std::move(answer));
    }
    *confirmations = std::move(keyed);
    if (!others.items.empty())
        root.members.push_back({"confirmations (unreadable)", others.range, std::move(others)});
}

constexpr std::array<Migration, 2> kMigrations{
    {{1, groupLogoDerivation}, {2, keyConfirmationsByRule}}};

} // namespace

std::span<const Migration> projectMigrations()
{
    return kMigrations;
}

void migrate(JsonNode& root, int version, std::span<const Migration> steps)
{
    for (const Migration& step : steps)
        if (step.from >= version)
            step.apply(root);
}

} // namespace core
