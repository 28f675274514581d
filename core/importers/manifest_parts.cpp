#include "core/importers/manifest_parts.h"

#include "core/importers/manifest_frame.h"
#include "core/iotedge/create_options_pieces.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/json_repairs.h"
#include "core/iotedge/routes/route_tokens.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/template_values.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace core::importers {

namespace {

constexpr std::string_view kDesired = "properties.desired";

std::string textOf(const JsonNode* node)
{
    return node && node->kind == JsonKind::String ? node->text : std::string();
}

class PartReader {
public:
    Parts read(const JsonNode& root)
    {
        std::vector<const JsonNode*> wrappers;
        const JsonMember* member = contentMember(root, wrappers);
        if (member && member->key == "moduleContent")
            m_parts.oldRoot = member->keyRange;
        for (std::size_t at = wrappers.size(); at > 0; --at)
            listWrapper(*wrappers[at - 1], at > 1 ? wrappers[at - 2] : nullptr);
        const bool isBare = root.member("$edgeAgent") || root.member("$edgeHub");
        if (const JsonNode* content = member ? &member->value : isBare ? &root : nullptr)
            for (const JsonMember& section : content->members)
                readSection(section);
        else if (root.kind == JsonKind::Array)
            readList(root);
        else
            readEntries(root);
        return std::move(m_parts);
    }

private:
    void listWrapper(const JsonNode& wrapper, const JsonNode* inner);
    void readSection(const JsonMember& section);
    void readDesired(std::string_view section, const JsonNode& desired);
    void readLayered(std::string_view section, const JsonMember& member);
    void readModules(const JsonNode& modules);
    void readSystemModules(const JsonNode& modules);
    void readModule(std::string_view name, TextRange nameRange, const JsonNode& node);
    void readEntry(ModulePart& part, TextRange nameRange, const JsonNode& node);
    void readCreateOptions(ModulePart& part, const JsonNode& settings);
    void readRoutes(const JsonNode& routes);
    void readRoute(std::string_view name, TextRange nameRange, const JsonNode& node);
    void readList(const JsonNode& list);
    void readEntries(const JsonNode& root);
    void readTwinPart(std::string_view section, std::string_view path, const JsonMember& member);
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

/// Keys beside the modules, such as those of a deployment of the hub.
void PartReader::listWrapper(const JsonNode& wrapper, const JsonNode* inner)
{
    constexpr std::array<std::string_view, 3> kRoots{"modulesContent", "moduleContent", "content"};
    for (const JsonMember& member : wrapper.members)
        if (&member.value != inner && std::ranges::find(kRoots, member.key) == kRoots.end()
            && !member.key.starts_with("$"))
            m_parts.unknown.push_back(member.key);
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
            if (!section.key.starts_with('$') || member.key == "properties"
                || member.key == "desired")
                m_parts.twinSpellings.push_back({section.key, member.key, member.keyRange});
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
    if (const JsonNode* modules = desired.member("systemModules"))
        readSystemModules(*modules);
    if (const JsonNode* routes = desired.member("routes"))
        readRoutes(*routes);
}

/// "properties.desired.modules.NAME", "properties.desired.routes.NAME", a part of a twin, or any
/// deeper place: "properties.desired.modules.NAME.env.VARIABLE".
void PartReader::readLayered(std::string_view section, const JsonMember& member)
{
    m_parts.isLayered = m_parts.isLayered || section.starts_with('$');
    const std::string_view rest = std::string_view(member.key).substr(kDesired.size() + 1);
    const auto point = rest.find('.');
    const std::string_view kind = rest.substr(0, point);
    const std::string_view name =
        point == std::string_view::npos ? std::string_view() : rest.substr(point + 1);
    // Null takes something out of the deployment that the file adds to.
    const bool isThere = member.value.kind != JsonKind::Null;
    // No name of a module or route holds a point; what lies deeper is a part of one.
    const bool isWhole = !name.empty() && name.find('.') == std::string_view::npos;
    if (isThere && !section.starts_with('$'))
        readTwinPart(section, rest, member);
    else if (isThere && kind == "modules" && isWhole)
        readModule(name, member.keyRange, member.value);
    else if (isThere && kind == "routes" && isWhole)
        readRoute(name, member.keyRange, member.value);
    else
        m_parts.unknown.push_back(std::string(section) + '/' + member.key);
}

/// "deep.er" is a property "er" in the object "deep".
void PartReader::readTwinPart(std::string_view section, std::string_view path,
                              const JsonMember& member)
{
    std::vector<JsonMember>* place = &module(std::string(section)).twin;
    while (true) {
        const auto point = std::min(path.find('.'), path.size());
        const std::string_view key = path.substr(0, point);
        auto found = std::ranges::find(*place, key, &JsonMember::key);
        if (point == path.size()) {
            if (found == place->end())
                place->push_back({std::string(key), member.keyRange, member.value});
            else
                found->value = member.value;
            return;
        }
        if (found == place->end()) {
            place->push_back({std::string(key), member.keyRange, {}});
            found = place->end() - 1;
        }
        found->value.kind = JsonKind::Object;
        place = &found->value.members;
        path.remove_prefix(point + 1);
    }
}

void PartReader::readModules(const JsonNode& modules)
{
    if (!isKind(JsonKind::Object, "modules", modules))
        return;
    for (const JsonMember& member : modules.members)
        readModule(member.key, member.keyRange, member.value);
}

void PartReader::readSystemModules(const JsonNode& modules)
{
    if (!isKind(JsonKind::Object, "systemModules", modules))
        return;
    for (const JsonMember& member : modules.members) {
        if (!isKind(JsonKind::Object, member.key, member.value))
            continue;
        ModulePart& part = m_parts.systemModules.emplace_back();
        part.name = member.key;
        readEntry(part, member.keyRange, member.value);
    }
}

void PartReader::readModule(std::string_view name, TextRange nameRange, const JsonNode& node)
{
    if (isKind(JsonKind::Object, name, node))
        readEntry(module(std::string(name)), nameRange, node);
}

/// Names are read in any letter case, as edgeAgent does.
void PartReader::readEntry(ModulePart& part, TextRange nameRange, const JsonNode& node)
{
    part.entry = &node;
    part.nameRange = nameRange;
    if (const JsonMember* environment = findMember(node, "env");
        environment && isKind(JsonKind::Object, "env", environment->value)) {
        part.environment = environment->value.members;
        part.environmentRange = environment->value.range;
    }
    const JsonMember* settings = findMember(node, "settings");
    if (!settings || !isKind(JsonKind::Object, "settings", settings->value))
        return;
    if (const JsonMember* image = findMember(settings->value, "image");
        image && isKind(JsonKind::String, "image", image->value)) {
        part.image = image->value.text;
        part.imageRange = image->value.range;
    }
    readCreateOptions(part, settings->value);
}

/// Text in pieces, as devices have it, or an object, as templates do.
void PartReader::readCreateOptions(ModulePart& part, const JsonNode& settings)
{
    const CreateOptionsPieces found = createOptionsPieces(settings);
    part.createOptionsGap = found.gap;
    if (found.behindGap)
        part.createOptionsRange = found.behindGap->keyRange;
    if (found.zero)
        part.createOptionsZero = found.zero->keyRange;
    if (found.twice)
        part.createOptionsTwice = found.twice->keyRange;
    if (found.pieces.empty())
        return;
    const JsonNode& first = found.pieces.front()->value;
    if (first.kind != JsonKind::Object && first.kind != JsonKind::Null
        && !isKind(JsonKind::String, "createOptions", first))
        return;
    part.createOptionsRange = first.range;
    if (first.kind == JsonKind::Object)
        part.createOptions = writeJson(first, JsonStyle::Compact);
    if (first.kind == JsonKind::String)
        for (const JsonMember* piece : found.pieces) {
            part.createOptions += textOf(&piece->value);
            part.createOptionsRange.end =
                std::max(part.createOptionsRange.end, piece->value.range.end);
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
        readRoute(member.key, member.keyRange, member.value);
}

void PartReader::readRoute(std::string_view name, TextRange nameRange, const JsonNode& node)
{
    RoutePart route;
    route.name = name;
    route.nameRange = nameRange;
    route.entry = &node;
    const JsonMember* text = findMember(node, "route");
    const JsonNode& value = text ? text->value : node;
    if (value.kind == JsonKind::String) {
        route.text = value.text;
        route.range = value.range;
        route.hasPriority = node.kind == JsonKind::Object
                            && (findMember(node, "priority") || findMember(node, "timeToLiveSecs"));
    }
    if (node.kind != JsonKind::Null)
        m_parts.routes.push_back(std::move(route));
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

bool isEntry(const JsonNode& node)
{
    const JsonMember* settings = findMember(node, "settings");
    return settings && findMember(settings->value, "image");
}

/// The entry of one module without a name, or entries with their names, as they stand in “modules”.
void PartReader::readEntries(const JsonNode& root)
{
    if (isEntry(root))
        readModule("module", {root.range.start, root.range.start + 1}, root);
    else if (!root.members.empty()
             && std::ranges::all_of(root.members,
                                    [](const JsonMember& member) { return isEntry(member.value); }))
        readModules(root);
}

} // namespace

JsonTree readManifest(std::string_view text)
{
    const std::string plain = plainManifest(text);
    const auto braced = isBareMember(plain) ? balancedObject(plain) : std::nullopt;
    return readJson(braced ? *braced : plain);
}

Parts partsOf(const JsonNode& root)
{
    return PartReader().read(root);
}

} // namespace core::importers
