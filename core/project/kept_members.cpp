#include "core/project/kept_members.h"

#include "core/text/json/json_writer.h"

#include <algorithm>
#include <ranges>
#include <utility>
#include <vector>

namespace core {

void keepUnreadable(UnknownMembers& unknown, const std::string& key, const JsonNode& value)
{
    std::string name = key + " (unreadable)";
    while (std::ranges::find(unknown, name, &UnknownMember::key) != unknown.end())
        name += '*';
    unknown.push_back({std::move(name), writeJson(value, JsonStyle::Compact)});
}

void keepRest(UnknownMembers& unknown, const JsonNode& node, std::set<std::string_view> known)
{
    std::vector<const JsonMember*> rest;
    for (const auto& member : std::ranges::reverse_view(node.members))
        if (known.insert(member.key).second)
            rest.push_back(&member);
    const UnknownMembers unreadable = std::exchange(unknown, {});
    for (const JsonMember* member : std::ranges::reverse_view(rest))
        unknown.push_back({member->key, writeJson(member->value, JsonStyle::Compact)});
    std::set<std::string, std::less<>> taken(known.begin(), known.end());
    for (const UnknownMember& member : unreadable) {
        std::string key = member.key;
        while (!taken.insert(key).second)
            key += '*';
        unknown.push_back({key, member.json});
    }
}

} // namespace core
