#include "core/iotedge/routes/route_wrapping.h"

#include "core/iotedge/lint/json_edits.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

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

/// What a manifest has around its routes.
const JsonNode& withinSections(const JsonNode& root)
{
    constexpr auto kSections =
        std::to_array<std::string_view>({"content", "modulesContent", "$edgeHub",
                                         "properties.desired", "properties", "desired", "routes"});
    const JsonNode* at = &root;
    for (bool isFound = true; isFound && at->kind == JsonKind::Object;) {
        isFound = false;
        for (const std::string_view section : kSections)
            if (const JsonNode* inside = isFound ? nullptr : at->member(section);
                inside && inside->kind == JsonKind::Object) {
                at = inside;
                isFound = true;
            }
    }
    return *at;
}

std::vector<WrappedRoute> routesOf(const JsonNode& root)
{
    if (auto whole = fromValue(root, {}))
        return {std::move(*whole)};
    // One of a layered deployment stands under its whole name.
    constexpr std::string_view kLayered = "properties.desired.routes.";
    const JsonNode& routes = withinSections(root);
    const bool isOfManifest = &routes != &root;
    std::vector<WrappedRoute> found;
    for (const JsonMember& member : routes.members) {
        std::string name = member.key;
        if (name.starts_with(kLayered))
            name.erase(0, kLayered.size());
        auto route = fromValue(member.value, std::move(name));
        if (!route && !isOfManifest)
            return {};
        if (route)
            found.push_back(std::move(*route));
    }
    return found;
}

/// "r1: FROM …", as YAML and people who write down what they have do.
std::vector<WrappedRoute> namedRoute(std::string_view text)
{
    const auto end = text.find_first_of(":=");
    if (end == std::string_view::npos || text.find('\n') != std::string_view::npos)
        return {};
    std::string_view name = trimmed(text.substr(0, end));
    std::string_view route = trimmed(text.substr(end + 1));
    if (route.ends_with(','))
        route = trimmed(route.substr(0, route.size() - 1));
    constexpr std::string_view kQuotes = "\"'";
    for (std::string_view* part : {&name, &route})
        if (part->size() > 1 && part->front() == part->back()
            && kQuotes.find(part->front()) != std::string_view::npos)
            *part = part->substr(1, part->size() - 2);
    const bool isName = !name.empty() && std::ranges::all_of(name, [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '-' || c == '.';
    });
    // "FROM=…" names nothing.
    if (!isName || beginsRoute(name) || !beginsRoute(route))
        return {};
    return {{std::string(route), std::string(name == "route" ? std::string_view() : name), false}};
}

} // namespace

std::vector<WrappedRoute> wrappedRoutes(std::string_view text)
{
    std::string candidate(trimmed(text));
    while (candidate.ends_with(','))
        candidate.pop_back();
    if (candidate.size() > kMaxWrapped)
        return {};
    const bool isMember = candidate.starts_with('"');
    if (!isMember && !candidate.starts_with('{'))
        return namedRoute(candidate);
    JsonTree tree = readJson(candidate);
    if (isMember && (!tree.problems.empty() || tree.root.kind != JsonKind::String))
        tree = readJson('{' + candidate + '}');
    return tree.problems.empty() ? routesOf(tree.root) : namedRoute(candidate);
}

} // namespace core
