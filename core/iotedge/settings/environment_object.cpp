#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/settings/environment.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_writer.h"

#include <utility>

namespace core {

namespace {

using Variable = std::pair<std::string, JsonNode>;

bool isPlainValue(const JsonNode& node)
{
    return node.kind != JsonKind::Object && node.kind != JsonKind::Array;
}

/// "NAME=value", or an object with name and value.
std::optional<Variable> variableOf(const JsonNode& item)
{
    if (item.kind == JsonKind::String) {
        const auto equals = item.text.find('=');
        if (equals == std::string::npos || equals == 0)
            return std::nullopt;
        return Variable(item.text.substr(0, equals), jsonText(item.text.substr(equals + 1)));
    }
    const JsonMember* name = findMember(item, "name");
    const JsonMember* value = findMember(item, "value");
    const bool isOne = name && value && item.members.size() == 2
                       && name->value.kind == JsonKind::String && !name->value.text.empty()
                       && isPlainValue(value->value);
    return isOne ? std::optional(Variable(name->value.text, value->value)) : std::nullopt;
}

} // namespace

std::optional<std::string> environmentObject(const JsonNode& list)
{
    JsonNode object = jsonObject();
    for (const JsonNode& item : list.items) {
        auto variable = variableOf(item);
        if (!variable)
            return std::nullopt;
        // To the hub, null is nothing.
        if (variable->second.kind == JsonKind::Null)
            variable->second = jsonText({});
        addMember(object, std::move(variable->first),
                  jsonObject({{"value", std::move(variable->second)}}));
    }
    return writeJson(object, JsonStyle::Compact);
}

} // namespace core
