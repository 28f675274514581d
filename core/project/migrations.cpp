#include "core/project/migrations.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

JsonNode* mutableMember(JsonNode* object, std::string_view key)
{
    if (!object)
        return nullptr;
    const auto found = std::find_if(object->members.rbegin(), object->members.rend(),
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

constexpr std::array<Migration, 1> kMigrations{{{1, groupLogoDerivation}}};

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
