#pragma once

#include "core/text/json/json_tree.h"

#include <string>
#include <utility>
#include <vector>

/// JSON nodes that were not read from a text, for writing.
namespace core {

[[nodiscard]] inline JsonNode jsonText(std::string text)
{
    JsonNode node;
    node.kind = JsonKind::String;
    node.text = std::move(text);
    return node;
}

[[nodiscard]] inline JsonNode jsonBoolean(bool value)
{
    JsonNode node;
    node.kind = JsonKind::Boolean;
    node.text = value ? "true" : "false";
    return node;
}

[[nodiscard]] inline JsonNode jsonNumber(long long value)
{
    JsonNode node;
    node.kind = JsonKind::Number;
    node.text = std::to_string(value);
    return node;
}

[[nodiscard]] inline JsonNode jsonArray(std::vector<JsonNode> items = {})
{
    JsonNode node;
    node.kind = JsonKind::Array;
    node.items = std::move(items);
    return node;
}

[[nodiscard]] inline JsonNode jsonObject()
{
    JsonNode node;
    node.kind = JsonKind::Object;
    return node;
}

inline void addMember(JsonNode& object, std::string key, JsonNode value)
{
    object.members.push_back({std::move(key), {}, std::move(value)});
}

[[nodiscard]] inline JsonNode jsonObject(std::vector<std::pair<std::string, JsonNode>> members)
{
    JsonNode node = jsonObject();
    for (auto& [key, value] : members)
        addMember(node, std::move(key), std::move(value));
    return node;
}

} // namespace core
