#pragma once

#include "core/text/json/json_build.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The parts of a JSON Schema as JSON.
namespace core {

[[nodiscard]] inline JsonNode schemaNumber(long long value)
{
    JsonNode node;
    node.kind = JsonKind::Number;
    node.text = std::to_string(value);
    return node;
}

[[nodiscard]] inline JsonNode schemaText(std::string_view text)
{
    return jsonText(std::string(text));
}

template <class Texts>
[[nodiscard]] JsonNode schemaTexts(const Texts& texts)
{
    JsonNode list;
    list.kind = JsonKind::Array;
    for (const auto& text : texts)
        list.items.push_back(schemaText(text));
    return list;
}

[[nodiscard]] inline JsonNode schemaList(std::vector<JsonNode> items)
{
    JsonNode list;
    list.kind = JsonKind::Array;
    list.items = std::move(items);
    return list;
}

[[nodiscard]] inline JsonNode schemaOfType(std::string_view type)
{
    return jsonObject({{"type", schemaText(type)}});
}

} // namespace core
