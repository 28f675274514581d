#include "core/iotedge/routes/route_wrapping.h"

#include "core/iotedge/lint/json_edits.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

namespace core {

namespace {

/// Longer ones were not pasted from a manifest.
constexpr std::size_t kMaxWrapped = 16'384;

bool beginsRoute(std::string_view text)
{
    const std::string start = asciiLower(trimmed(text).substr(0, 6));
    return start.starts_with("from") || start == "select";
}

std::optional<WrappedRoute> fromValue(const JsonNode& value, std::string name)
{
    if (value.kind == JsonKind::String && beginsRoute(value.text))
        return WrappedRoute{value.text, std::move(name), false};
    const JsonMember* route = findMember(value, "route");
    if (value.kind != JsonKind::Object || !route || route->value.kind != JsonKind::String)
        return std::nullopt;
    return WrappedRoute{route->value.text, std::move(name),
                        findMember(value, "priority") || findMember(value, "timeToLiveSecs")};
}

} // namespace

std::optional<WrappedRoute> wrappedRoute(std::string_view text)
{
    std::string candidate(trimmed(text));
    while (candidate.ends_with(','))
        candidate.pop_back();
    const bool isMember = candidate.starts_with('"');
    if (candidate.size() > kMaxWrapped || (!isMember && !candidate.starts_with('{')))
        return std::nullopt;
    JsonTree tree = readJson(candidate);
    if (isMember && (!tree.problems.empty() || tree.root.kind != JsonKind::String))
        tree = readJson('{' + candidate + '}');
    if (!tree.problems.empty())
        return std::nullopt;
    if (auto whole = fromValue(tree.root, {}))
        return whole;
    return tree.root.members.size() == 1
               ? fromValue(tree.root.members[0].value, tree.root.members[0].key)
               : std::nullopt;
}

} // namespace core
