#include "core/importers/left_behind.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace core::importers {

namespace {

/// So many names are told; of others the number.
constexpr std::size_t kMaxTold = 10;

/// The modules that a route takes messages of or sends messages to, in lower case.
std::vector<std::string> modulesInRoute(std::string_view route)
{
    constexpr std::string_view kBefore = "/modules/";
    const std::string lower = asciiLower(route);
    std::vector<std::string> names;
    for (auto at = lower.find(kBefore); at != std::string::npos; at = lower.find(kBefore, at)) {
        at += kBefore.size();
        const auto end = std::min(lower.find_first_of("/ \t\r\n\"'", at), lower.size());
        if (end > at)
            names.push_back(lower.substr(at, end - at));
    }
    return names;
}

Message importSentence(const char* text, std::vector<Argument> arguments)
{
    return {"import", text, std::move(arguments)};
}

void append(std::string& list, std::string_view name)
{
    list.append(list.empty() ? "" : ", ").append(name);
}

/// The members of the node, those of “settings” by themselves: "status, settings.image".
std::string membersOf(const JsonNode& node)
{
    std::string list;
    for (const JsonMember& member : node.members)
        if (member.key == "settings" && !member.value.members.empty())
            for (const JsonMember& setting : member.value.members)
                append(list, shown("settings." + setting.key));
        else
            append(list, shown(member.key));
    return list;
}

void listPart(std::vector<Message>& list, const std::string& name, const JsonNode& node)
{
    const std::string members = membersOf(node);
    if (members.empty())
        list.push_back(importSentence(
            translatable("import", "“%1” belongs to the device and stays behind."), {shown(name)}));
    else
        list.push_back(importSentence(
            translatable("import", "“%1” belongs to the device and stays behind: %2."),
            {shown(name), members}));
}

/// What the sections of the runtime hold beside modules and routes.
void listSections(std::vector<Message>& list, const Parts& parts)
{
    constexpr std::array<std::string_view, 3> kTaken{"modules", "routes", "schemaVersion"};
    for (const SectionPart& section : parts.sections)
        for (const JsonMember& member : section.desired.members) {
            const bool isTaken = std::ranges::find(kTaken, member.key) != kTaken.end()
                                 || member.value.kind == JsonKind::Null;
            if (!section.name.starts_with('$') || isTaken)
                continue;
            const std::string name = section.name + '/' + member.key;
            if (member.key != "systemModules" || member.value.members.empty())
                listPart(list, name, member.value);
            else
                for (const JsonMember& module : member.value.members)
                    listPart(list, name + '/' + module.key, module.value);
        }
}

/// Names until so many are found, and how many there are beside those.
struct NameList {
    std::string names;
    std::size_t told = 0;

    void add(std::string_view name)
    {
        append(names, shown(name));
        ++told;
    }
    [[nodiscard]] bool isFull() const { return told == kMaxTold; }
};

Message listOf(const NameList& list, std::size_t all, const char* whole, const char* part)
{
    if (all == list.told)
        return importSentence(whole, {list.names});
    return importSentence(part, {list.names, static_cast<long long>(all - list.told)});
}

} // namespace

RoutesByModule routesByModule(const Parts& parts)
{
    std::unordered_map<std::string, std::size_t> moduleAt;
    for (std::size_t at = 0; at < parts.modules.size(); ++at)
        moduleAt.emplace(asciiLower(parts.modules[at].name), at);
    RoutesByModule routes;
    routes.of.resize(parts.modules.size());
    for (const RoutePart& route : parts.routes) {
        bool isTaken = false;
        for (const std::string& name : modulesInRoute(route.text)) {
            const auto found = moduleAt.find(name);
            if (found == moduleAt.end())
                continue;
            isTaken = true;
            auto& list = routes.of[found->second];
            if (list.empty() || list.back() != &route)
                list.push_back(&route);
        }
        if (!isTaken)
            routes.others.push_back(&route);
    }
    return routes;
}

std::vector<Message> leftBehind(const Parts& parts, const RoutesByModule& routes)
{
    std::vector<Message> list;
    if (parts.isLayered)
        list.push_back(importSentence(translatable("import", "The file is a layered deployment: "
                                                             "what it adds to is not in it."),
                                      {}));
    for (const RoutePart* route : routes.others)
        list.push_back(
            importSentence(translatable("import", "The route “%1” names none of the modules."),
                           {shown(route->name)}));
    listSections(list, parts);
    for (const MisplacedPart& part : parts.misplaced)
        list.push_back(
            importSentence(translatable("import", "“%1” is of a kind that no manifest has there."),
                           {shown(part.name)}));
    for (const std::string& key : parts.unknown)
        list.push_back(importSentence(
            translatable("import", "“%1” is no part of a module's defaults."), {shown(key)}));
    return list;
}

std::vector<Message> ofOtherModules(const Parts& parts, const RoutesByModule& routes,
                                    std::size_t index)
{
    std::vector<Message> list;
    NameList modules;
    for (std::size_t at = 0; at < parts.modules.size() && !modules.isFull(); ++at)
        if (at != index)
            modules.add(parts.modules[at].name);
    if (modules.told > 0)
        list.push_back(
            listOf(modules, parts.modules.size() - 1,
                   translatable("import", "Other modules of the file are left out: %1."),
                   translatable("import", "Other modules of the file are left out: %1 and %2 "
                                          "more.")));
    // Both lists are in the order of the file.
    NameList others;
    const std::vector<const RoutePart*>& own = routes.of[index];
    auto nextOwn = own.begin();
    auto nextNobody = routes.others.begin();
    for (const RoutePart& route : parts.routes) {
        if (others.isFull())
            break;
        if (nextOwn != own.end() && *nextOwn == &route)
            ++nextOwn;
        else if (nextNobody != routes.others.end() && *nextNobody == &route)
            ++nextNobody;
        else
            others.add(route.name);
    }
    if (others.told > 0)
        list.push_back(
            listOf(others, parts.routes.size() - own.size() - routes.others.size(),
                   translatable("import", "Routes of other modules are left out: %1."),
                   translatable("import", "Routes of other modules are left out: %1 and %2 "
                                          "more.")));
    return list;
}

} // namespace core::importers
