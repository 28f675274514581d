#include "core/importers/manifest_parts.h"

#include "core/iotedge/manifest.h"
#include "core/iotedge/routes/route_tokens.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace core::importers {

namespace {

constexpr std::string_view kDesired = "properties.desired";

/// The members of the sections that hold module contents, through every wrapper.
const JsonNode* modulesContent(const JsonNode& root)
{
    for (const std::string_view key : {"modulesContent", "moduleContent"})
        if (const JsonNode* found = root.member(key))
            return found;
    if (const JsonNode* content = root.member("content"))
        return modulesContent(*content);
    return root.member("$edgeAgent") || root.member("$edgeHub") ? &root : nullptr;
}

std::string textOf(const JsonNode* node)
{
    return node && node->kind == JsonKind::String ? node->text : std::string();
}

class PartReader {
public:
    Parts read(const JsonNode& root)
    {
        if (const JsonNode* content = modulesContent(root))
            for (const JsonMember& section : content->members)
                readSection(section);
        else if (root.kind == JsonKind::Array)
            readList(root);
        return std::move(m_parts);
    }

private:
    void readSection(const JsonMember& section);
    void readDesired(std::string_view section, const JsonNode& desired);
    void readLayered(std::string_view section, const JsonMember& member);
    void readModules(const JsonNode& modules);
    void readModule(const std::string& name, const JsonNode& node);
    void readCreateOptions(ModulePart& part, const JsonNode& settings);
    void readRoutes(const JsonNode& routes);
    void readRoute(const std::string& name, const JsonNode& node);
    void readList(const JsonNode& list);
    ModulePart& module(const std::string& name);
    /// Whether the value is of the kind; if not, it is noted as misplaced.
    bool isKind(JsonKind wanted, std::string_view name, const JsonNode& node);

    Parts m_parts;
    std::map<std::string, std::size_t, std::less<>> m_moduleAt;
};

ModulePart& PartReader::module(const std::string& name)
{
    const auto [known, isNew] = m_moduleAt.try_emplace(name, m_parts.modules.size());
    if (isNew)
        m_parts.modules.emplace_back().name = name;
    return m_parts.modules[known->second];
}

bool PartReader::isKind(JsonKind wanted, std::string_view name, const JsonNode& node)
{
    if (node.kind == wanted)
        return true;
    // To the hub, null is nothing.
    if (node.kind != JsonKind::Null)
        m_parts.misplaced.push_back({std::string(name), node.range, wanted});
    return false;
}

void PartReader::readSection(const JsonMember& section)
{
    if (!isKind(JsonKind::Object, section.key, section.value))
        return;
    for (const JsonMember& member : section.value.members) {
        if (member.key == kDesired) {
            readDesired(section.key, member.value);
            m_parts.sections.push_back({section.key, member.value, section.keyRange});
        } else if (member.key.starts_with(kDesired)) {
            readLayered(section.key, member);
        } else {
            m_parts.unknown.push_back(section.key + '/' + member.key);
        }
    }
}

void PartReader::readDesired(std::string_view section, const JsonNode& desired)
{
    if (!isKind(JsonKind::Object, kDesired, desired))
        return;
    if (!section.starts_with('$')) {
        ModulePart& part = module(std::string(section));
        part.twin.insert(part.twin.end(), desired.members.begin(), desired.members.end());
        return;
    }
    if (const JsonNode* modules = desired.member("modules"))
        readModules(*modules);
    if (const JsonNode* routes = desired.member("routes"))
        readRoutes(*routes);
}

/// "properties.desired.modules.NAME", "properties.desired.routes.NAME", or a part of a twin.
void PartReader::readLayered(std::string_view section, const JsonMember& member)
{
    std::string_view rest = std::string_view(member.key).substr(kDesired.size() + 1);
    const auto point = rest.find('.');
    const std::string_view kind = rest.substr(0, point);
    const std::string name(point == std::string_view::npos ? std::string_view()
                                                           : rest.substr(point + 1));
    if (!section.starts_with('$'))
        module(std::string(section)).twin.push_back({std::string(rest), {}, member.value});
    else if (kind == "modules" && !name.empty())
        readModule(name, member.value);
    else if (kind == "routes" && !name.empty())
        readRoute(name, member.value);
    else
        m_parts.unknown.push_back(std::string(section) + '/' + member.key);
}

void PartReader::readModules(const JsonNode& modules)
{
    if (!isKind(JsonKind::Object, "modules", modules))
        return;
    for (const JsonMember& member : modules.members)
        readModule(member.key, member.value);
}

void PartReader::readModule(const std::string& name, const JsonNode& node)
{
    if (!isKind(JsonKind::Object, name, node))
        return;
    ModulePart& part = module(name);
    if (const JsonNode* environment = node.member("env");
        environment && isKind(JsonKind::Object, "env", *environment)) {
        part.environment = environment->members;
        part.environmentRange = environment->range;
    }
    const JsonNode* settings = node.member("settings");
    if (!settings || !isKind(JsonKind::Object, "settings", *settings))
        return;
    if (const JsonNode* image = settings->member("image");
        image && isKind(JsonKind::String, "image", *image)) {
        part.image = image->text;
        part.imageRange = image->range;
    }
    readCreateOptions(part, *settings);
}

/// Text in pieces, as devices have it, or an object, as templates do.
void PartReader::readCreateOptions(ModulePart& part, const JsonNode& settings)
{
    const JsonNode* first = settings.member("createOptions");
    if (!first)
        return;
    if (first->kind != JsonKind::Object && first->kind != JsonKind::Null
        && !isKind(JsonKind::String, "createOptions", *first))
        return;
    part.createOptionsRange = first->range;
    if (first->kind == JsonKind::Object)
        part.createOptions = writeJson(*first, JsonStyle::Compact);
    for (std::size_t piece = 0; first->kind == JsonKind::String; ++piece) {
        const JsonNode* node = settings.member(createOptionsKey(piece));
        if (!node && settings.member(createOptionsKey(piece + 1)))
            part.createOptionsGap = createOptionsKey(piece);
        if (!node || piece == kMaxCreateOptionsPieces)
            break;
        part.createOptions += textOf(node);
        part.createOptionsRange.end = std::max(part.createOptionsRange.end, node->range.end);
        ++part.createOptionsPieces;
    }
    if (part.createOptions == "{}" || part.createOptions == "null")
        part.createOptions.clear();
}

void PartReader::readRoutes(const JsonNode& routes)
{
    if (!isKind(JsonKind::Object, "routes", routes))
        return;
    for (const JsonMember& member : routes.members)
        readRoute(member.key, member.value);
}

void PartReader::readRoute(const std::string& name, const JsonNode& node)
{
    if (node.kind == JsonKind::Object) {
        const JsonNode* route = node.member("route");
        if (isKind(JsonKind::String, name, route ? *route : node))
            m_parts.routes.push_back({name, route->text, route->range,
                                      node.member("priority") || node.member("timeToLiveSecs")});
    } else if (isKind(JsonKind::String, name, node)) {
        m_parts.routes.push_back({name, node.text, node.range, false});
    }
}

/// What a command prints that lists the modules of a device.
void PartReader::readList(const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        const std::string name = textOf(item.member("moduleId"));
        if (name.empty() || name.starts_with('$'))
            continue;
        const JsonNode* properties = item.member("properties");
        const JsonNode* desired = properties ? properties->member("desired") : nullptr;
        module(name).twin = desired ? desired->members : std::vector<JsonMember>();
    }
}

} // namespace

std::string withoutComments(std::string_view text)
{
    std::string plain(text);
    bool isInText = false;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        if (isInText && plain[at] == '\\') {
            ++at;
        } else if (plain[at] == '"') {
            isInText = !isInText;
        } else if (!isInText && plain.compare(at, 2, "//") == 0) {
            for (; at < plain.size() && plain[at] != '\n'; ++at)
                plain[at] = ' ';
        } else if (!isInText && plain.compare(at, 2, "/*") == 0) {
            const auto end = std::min(plain.find("*/", at + 2), plain.size() - 2) + 2;
            std::fill(plain.begin() + static_cast<std::ptrdiff_t>(at),
                      plain.begin() + static_cast<std::ptrdiff_t>(end), ' ');
            at = end - 1;
        }
    }
    return plain;
}

JsonTree readManifest(std::string_view text)
{
    return readJson(withoutComments(text));
}

Parts partsOf(const JsonNode& root)
{
    return PartReader().read(root);
}

bool concerns(std::string_view route, std::string_view module)
{
    const std::string part = '/' + asciiLower(module);
    const std::string lower = asciiLower(route);
    for (auto at = lower.find(part); at != std::string::npos; at = lower.find(part, at + 1)) {
        const std::size_t end = at + part.size();
        const std::string_view before = std::string_view(lower).substr(0, at);
        const bool isWhole =
            end == lower.size()
            || std::string_view("/ \t\r\n\"'").find(lower[end]) != std::string_view::npos;
        if (isWhole && before.ends_with("/modules"))
            return true;
    }
    return false;
}

} // namespace core::importers
