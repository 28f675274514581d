#include "tests/house/rooms.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace house {

namespace {

struct Part {
    std::string_view folder;
    int rung = 0;
};

// The longest folder that holds a room decides, so that "app" is what lies directly in it.
constexpr auto kLadder = std::to_array<Part>({
    {"core/base", 1},      {"core/platform", 2}, {"core/text", 3},          {"core/image", 4},
    {"core/iotedge", 4},   {"core/offer", 4},    {"core/rules", 5},         {"core/changes", 6},
    {"core/importers", 6}, {"core/project", 6},  {"core/certification", 7}, {"core/report", 7},
    {"core/bundle", 8},    {"core/intake", 9},   {"core/library", 9},       {"app/cli", 10},
    {"app/document", 10},  {"app/online", 10},   {"app/facts", 11},         {"app/keyring", 11},
    {"app/ui", 11},
});

/// The part of a room; "core" and "app" themselves hold the version and the wizard's main.
std::optional<Part> partOf(std::string_view room)
{
    if (room == "core")
        return Part{"core", 0};
    if (room == "app")
        return Part{"app", 12};
    const auto part =
        std::ranges::find_if(kLadder, [&](const Part& each) { return liesIn(room, each.folder); });
    return part == kLadder.end() ? std::nullopt : std::optional(*part);
}

std::string said(const SourceFile& file, const Include& include)
{
    return file.path + ':' + std::to_string(include.line) + " includes " + include.name;
}

/// Which rooms a room includes, and the first include that does.
using Ways = std::map<std::string, std::map<std::string, std::string>>;

Ways waysOf(const SourceTree& tree)
{
    Ways ways;
    for (const SourceFile& file : tree) {
        const std::string room = roomOf(file.path);
        for (const Include& include : file.includes) {
            std::string other = roomOf(file, include);
            if (!other.empty() && other != room)
                ways[room].emplace(std::move(other), said(file, include));
        }
    }
    return ways;
}

/// The rooms from this one to that, both included, by the shortest way; empty when there is none.
std::vector<std::string> wayTo(const Ways& ways, const std::string& from, const std::string& to)
{
    std::map<std::string, std::string> cameFrom;
    std::vector<std::string> found{from};
    for (std::size_t next = 0; next < found.size(); ++next) {
        const auto rooms = ways.find(found[next]);
        if (rooms == ways.end())
            continue;
        const std::string room = found[next];
        for (const auto& [other, include] : rooms->second) {
            if (cameFrom.emplace(other, room).second)
                found.push_back(other);
        }
    }
    if (!cameFrom.contains(to))
        return {};
    std::vector<std::string> way{to};
    do
        way.push_back(cameFrom.at(way.back()));
    while (way.back() != from);
    std::ranges::reverse(way);
    return way;
}

std::string toldCircle(const Ways& ways, std::span<const std::string> rooms)
{
    std::string text = "Rooms that include each other in a circle:";
    for (std::size_t at = 1; at < rooms.size(); ++at)
        text += "\n    " + ways.at(rooms[at - 1]).at(rooms[at]);
    return text;
}

} // namespace

Faults climbingIncludes(const SourceTree& tree)
{
    Faults faults;
    std::map<std::pair<std::string_view, std::string_view>, std::string> sideways;
    for (const SourceFile& file : tree) {
        const auto part = partOf(roomOf(file.path));
        if (!part) {
            faults.push_back(file.path + " stands on no rung of the ladder of tests/house/rooms.h");
            continue;
        }
        for (const Include& include : file.includes) {
            const auto other = partOf(roomOf(file, include));
            if (!other || other->folder == part->folder)
                continue;
            if (other->rung > part->rung)
                faults.push_back(said(file, include) + ": " + std::string(part->folder)
                                 + " stands below " + std::string(other->folder));
            if (other->rung == part->rung)
                sideways.try_emplace({part->folder, other->folder}, said(file, include));
        }
    }
    for (const auto& [parts, include] : sideways) {
        const auto back = sideways.find({parts.second, parts.first});
        if (parts.first < parts.second && back != sideways.end())
            faults.push_back(include + ", but " + back->second
                             + ": on one rung only one may include the other");
    }
    return faults;
}

Faults mutualRooms(const SourceTree& tree)
{
    Faults faults;
    const Ways ways = waysOf(tree);
    for (const auto& [room, others] : ways) {
        for (const auto& [other, include] : others) {
            const auto back = ways.find(other);
            if (room < other && back != ways.end() && back->second.contains(room))
                faults.push_back(include + ", but " + back->second.at(room)
                                 + ": no two rooms include each other");
        }
    }
    return faults;
}

Faults circlesOfRooms(const SourceTree& tree)
{
    Faults faults;
    const Ways ways = waysOf(tree);
    std::set<std::string> told;
    for (const auto& [room, others] : ways) {
        const auto circle =
            told.contains(room) ? std::vector<std::string>() : wayTo(ways, room, room);
        if (circle.empty())
            continue;
        faults.push_back(toldCircle(ways, circle));
        told.insert(circle.begin(), circle.end());
    }
    return faults;
}

} // namespace house
