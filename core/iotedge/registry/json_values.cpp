#include "core/iotedge/registry/json_values.h"

#include "core/text/json/json_reader.h"

#include <charconv>

namespace core::registry {

Result<JsonTree> objectFrom(std::string_view text)
{
    JsonTree tree = readJson(text);
    if (!tree.problems.empty() || tree.root.kind != JsonKind::Object)
        return fail(translatable("error", "What the registry sent is no JSON object. Push the "
                                          "image again, or ask whoever runs the registry."));
    return tree;
}

const JsonNode* memberOf(const JsonNode& node, std::string_view key, JsonKind kind)
{
    const JsonNode* found = node.kind == JsonKind::Object ? node.member(key) : nullptr;
    return found && found->kind == kind ? found : nullptr;
}

std::string textOf(const JsonNode& node, std::string_view key)
{
    const JsonNode* found = memberOf(node, key, JsonKind::String);
    return found ? found->text : std::string();
}

long long numberOf(const JsonNode& node, std::string_view key)
{
    const JsonNode* found = memberOf(node, key, JsonKind::Number);
    if (!found)
        return 0;
    long long value = 0;
    const char* end = found->text.data() + found->text.size();
    const auto read = std::from_chars(found->text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end && value > 0 ? value : 0;
}

std::vector<std::string> textsOf(const JsonNode& node, std::string_view key)
{
    std::vector<std::string> texts;
    if (const JsonNode* found = memberOf(node, key, JsonKind::Array))
        for (const JsonNode& item : found->items)
            if (item.kind == JsonKind::String)
                texts.push_back(item.text);
    return texts;
}

std::map<std::string, std::string, std::less<>> textsByKeyOf(const JsonNode& node,
                                                             std::string_view key)
{
    std::map<std::string, std::string, std::less<>> texts;
    if (const JsonNode* found = memberOf(node, key, JsonKind::Object))
        for (const JsonMember& member : found->members)
            if (member.value.kind == JsonKind::String)
                texts.insert_or_assign(member.key, member.value.text);
    return texts;
}

std::vector<std::string> keysOf(const JsonNode& node, std::string_view key)
{
    std::vector<std::string> keys;
    if (const JsonNode* found = memberOf(node, key, JsonKind::Object))
        for (const JsonMember& member : found->members)
            keys.push_back(member.key);
    return keys;
}

} // namespace core::registry
