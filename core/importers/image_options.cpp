#include "core/importers/image_options.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/create_options/host_ports.h"
#include "core/iotedge/lint/container_paths.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core::importers {

namespace {

/// The member in any letter case, as Docker reads it; made where it lacks.
JsonNode& memberAt(JsonNode& object, std::string_view key, JsonKind kind)
{
    const auto found = std::ranges::find_if(object.members, [&](const JsonMember& member) {
        return asciiLower(member.key) == asciiLower(key);
    });
    if (found != object.members.end())
        return found->value;
    JsonNode made;
    made.kind = kind;
    addMember(object, std::string(key), std::move(made));
    return object.members.back().value;
}

bool isOrLacks(const JsonNode* node, JsonKind kind)
{
    return !node || node->kind == kind;
}

bool hasTextAt(const JsonNode* list, std::string_view key, std::string_view path)
{
    return list && std::ranges::any_of(list->items, [&](const JsonNode& item) {
               const std::string_view target = key.empty()
                                                   ? options::bindParts(item.text).destination
                                                   : options::textAt(item, {key});
               return options::cleanPath(target) == path;
           });
}

} // namespace

std::string portNumber(std::string_view port)
{
    return std::string(port.substr(0, port.find('/')));
}

std::optional<ImageOptions> ImageOptions::from(std::string_view text)
{
    ImageOptions options;
    options.m_root = jsonObject();
    if (isBlank(text))
        return options;
    JsonTree tree = readJson(text);
    const auto at = [&](std::string_view key) {
        return options::valueAt(tree.root, {"HostConfig", key});
    };
    const bool isReadable =
        tree.problems.empty() && tree.root.kind == JsonKind::Object
        && isOrLacks(options::valueAt(tree.root, {"HostConfig"}), JsonKind::Object)
        && isOrLacks(at("PortBindings"), JsonKind::Object)
        && isOrLacks(at("Binds"), JsonKind::Array) && isOrLacks(at("Mounts"), JsonKind::Array)
        && isOrLacks(options::valueAt(tree.root, {"User"}), JsonKind::String);
    if (!isReadable)
        return std::nullopt;
    options.m_root = std::move(tree.root);
    options.m_hasLines = text.find('\n') != std::string_view::npos;
    return options;
}

bool ImageOptions::bindsPort(std::string_view port) const
{
    const JsonNode* bindings = options::valueAt(m_root, {"HostConfig", "PortBindings"});
    const std::string wanted = options::normalPort(port);
    return bindings && std::ranges::any_of(bindings->members, [&](const JsonMember& member) {
               return options::normalPort(member.key) == wanted;
           });
}

bool ImageOptions::hasBindings() const
{
    const JsonNode* bindings = options::valueAt(m_root, {"HostConfig", "PortBindings"});
    return bindings && !bindings->members.empty();
}

bool ImageOptions::mounts(std::string_view path) const
{
    const std::string wanted = options::cleanPath(path);
    const JsonNode* temporary = options::valueAt(m_root, {"HostConfig", "Tmpfs"});
    return hasTextAt(options::valueAt(m_root, {"HostConfig", "Binds"}), {}, wanted)
           || hasTextAt(options::valueAt(m_root, {"HostConfig", "Mounts"}), "Target", wanted)
           || (temporary && std::ranges::any_of(temporary->members, [&](const JsonMember& member) {
                   return options::cleanPath(member.key) == wanted;
               }));
}

std::string ImageOptions::user() const
{
    return std::string(options::textAt(m_root, {"User"}));
}

void ImageOptions::bindPort(const std::string& port)
{
    JsonNode binding = jsonArray({jsonObject({{"HostPort", jsonText(portNumber(port))}})});
    JsonNode& host = memberAt(m_root, "HostConfig", JsonKind::Object);
    addMember(memberAt(host, "PortBindings", JsonKind::Object), port, std::move(binding));
}

std::string ImageOptions::volumeBind(const std::string& path) const
{
    const JsonNode* binds = options::valueAt(m_root, {"HostConfig", "Binds"});
    const std::string base = options::volumeNameFor(path);
    std::string name = base;
    const auto isTaken = [&](const JsonNode& bind) {
        return options::bindParts(bind.text).source == name;
    };
    for (int number = 2; binds && std::ranges::any_of(binds->items, isTaken); ++number)
        name = base + '-' + std::to_string(number);
    return name + ':' + path;
}

void ImageOptions::addBind(const std::string& bind)
{
    JsonNode& host = memberAt(m_root, "HostConfig", JsonKind::Object);
    memberAt(host, "Binds", JsonKind::Array).items.push_back(jsonText(bind));
}

void ImageOptions::setUser(const std::string& user)
{
    memberAt(m_root, "User", JsonKind::String) = jsonText(user);
}

std::string ImageOptions::text() const
{
    return writeJson(m_root, m_hasLines ? JsonStyle::Lines : JsonStyle::Compact);
}

} // namespace core::importers
