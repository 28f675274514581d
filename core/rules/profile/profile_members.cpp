#include "core/rules/profile/profile_members.h"

#include <algorithm>
#include <charconv>

namespace core {

JsonNode* ProfileMembers::member(JsonNode& object, std::string_view key)
{
    const auto found = std::ranges::find(object.members, key, &JsonMember::key);
    return found == object.members.end() ? nullptr : &found->value;
}

void ProfileMembers::fault(const std::string& where, const char* text)
{
    if (!m_fault)
        m_fault = Error{{"error", text, {where}}};
}

std::string ProfileMembers::text(JsonNode& object, const char* key, const std::string& where)
{
    auto* found = member(object, key);
    if (found && found->kind == JsonKind::String)
        return std::move(found->text);
    fault(where + '/' + key, translatable("error", "The profile needs a text at %1. Add it."));
    return {};
}

std::string ProfileMembers::optionalText(JsonNode& object, const char* key)
{
    auto* found = member(object, key);
    return found && found->kind == JsonKind::String ? std::move(found->text) : std::string();
}

std::optional<long long> ProfileMembers::number(JsonNode& object, const char* key,
                                                const std::string& where)
{
    const auto* found = member(object, key);
    if (!found)
        return std::nullopt;
    const auto* end = found->text.data() + found->text.size();
    long long value = 0;
    const auto read = std::from_chars(found->text.data(), end, value);
    if (found->kind == JsonKind::Number && read.ec == std::errc() && read.ptr == end)
        return value;
    fault(
        where + '/' + key,
        translatable("error", "The profile needs a whole number at %1. Write it without quotes."));
    return std::nullopt;
}

std::span<JsonNode> ProfileMembers::list(JsonNode& object, const char* key)
{
    auto* found = member(object, key);
    if (found && found->kind == JsonKind::Array)
        return found->items;
    if (found)
        fault(std::string("/") + key, translatable("error", "The profile needs a list at %1."));
    return {};
}

std::span<JsonMember> ProfileMembers::record(JsonNode& object, const char* key)
{
    auto* found = member(object, key);
    if (found && found->kind == JsonKind::Object)
        return found->members;
    if (found)
        fault(std::string("/") + key, translatable("error", "The profile needs an object at %1."));
    return {};
}

std::vector<std::string> ProfileMembers::texts(std::span<JsonNode> nodes)
{
    std::vector<std::string> result;
    for (JsonNode& node : nodes)
        if (node.kind == JsonKind::String)
            result.push_back(std::move(node.text));
    return result;
}

std::size_t ProfileMembers::choice(JsonNode& object, const char* key, const std::string& where,
                                   std::span<const std::string_view> names, const char* text)
{
    const std::string name = optionalText(object, key);
    const auto found = name.empty() && !member(object, key)
                           ? names.begin()
                           : std::ranges::find(names, std::string_view(name));
    if (found == names.end())
        fault(where + '/' + key, text);
    return found == names.end() ? 0 : static_cast<std::size_t>(found - names.begin());
}

} // namespace core
