#include "core/changes/json_changes.h"

#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

using Members = std::unordered_map<std::string_view, const JsonNode*>;

/// Every JSON parser takes the last of a name.
Members membersOf(const JsonNode& object)
{
    Members result;
    for (const JsonMember& member : object.members)
        result[member.key] = &member.value;
    return result;
}

class Walk {
public:
    void compare(const JsonNode& before, const JsonNode& after, const std::string& path)
    {
        if (before.kind == JsonKind::Object && after.kind == JsonKind::Object)
            compareObjects(before, after, path);
        else if (before.kind == JsonKind::Array && after.kind == JsonKind::Array)
            compareArrays(before, after, path);
        else if (before.kind != after.kind || before.text != after.text)
            add(path, &before, &after);
    }

    [[nodiscard]] std::vector<JsonChange> take() { return std::move(m_changes); }

private:
    void compareObjects(const JsonNode& before, const JsonNode& after, const std::string& path)
    {
        const Members old = membersOf(before);
        const Members now = membersOf(after);
        for (const JsonMember& member : after.members) {
            if (now.at(member.key) != &member.value)
                continue;
            const std::string below = path.empty() ? member.key : path + '.' + member.key;
            const auto known = old.find(member.key);
            if (known == old.end())
                add(below, nullptr, &member.value);
            else
                compare(*known->second, member.value, below);
        }
        for (const JsonMember& member : before.members)
            if (old.at(member.key) == &member.value && !now.contains(member.key))
                add(path.empty() ? member.key : path + '.' + member.key, &member.value, nullptr);
    }

    void compareArrays(const JsonNode& before, const JsonNode& after, const std::string& path)
    {
        const auto most = std::max(before.items.size(), after.items.size());
        for (std::size_t at = 0; at < most; ++at) {
            const std::string below = path + '[' + std::to_string(at) + ']';
            const JsonNode* old = at < before.items.size() ? &before.items[at] : nullptr;
            const JsonNode* now = at < after.items.size() ? &after.items[at] : nullptr;
            if (old && now)
                compare(*old, *now, below);
            else
                add(below, old, now);
        }
    }

    void add(const std::string& path, const JsonNode* before, const JsonNode* after)
    {
        const auto text = [](const JsonNode* node) {
            return node ? std::optional(writeJson(*node, JsonStyle::Compact)) : std::nullopt;
        };
        m_changes.push_back({path, text(before), text(after)});
    }

    std::vector<JsonChange> m_changes;
};

} // namespace

std::optional<std::vector<JsonChange>> jsonChanges(std::string_view before, std::string_view after)
{
    const JsonTree old = readJson(before);
    const JsonTree now = readJson(after);
    if (!old.problems.empty() || !now.problems.empty())
        return std::nullopt;
    Walk walk;
    walk.compare(old.root, now.root, {});
    return walk.take();
}

} // namespace core
