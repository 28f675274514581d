#pragma once

#include "core/text/json/json_build.h"

#include <string>
#include <string_view>

/// The parts of a JSON Schema as JSON.
namespace core {

[[nodiscard]] inline JsonNode schemaText(std::string_view text)
{
    return jsonText(std::string(text));
}

template <class Texts>
[[nodiscard]] JsonNode schemaTexts(const Texts& texts)
{
    JsonNode list = jsonArray();
    for (const auto& text : texts)
        list.items.push_back(schemaText(text));
    return list;
}

[[nodiscard]] inline JsonNode schemaOfType(std::string_view type)
{
    return jsonObject({{"type", schemaText(type)}});
}

} // namespace core
