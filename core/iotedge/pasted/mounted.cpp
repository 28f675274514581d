#include "core/iotedge/pasted/mounted.h"

#include "core/iotedge/lint/container_paths.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>

namespace core::pasted {

namespace {

constexpr std::string_view kBinds = "HostConfig/Binds";

void publish(ContainerSpec& spec, const PublishedPort& port)
{
    JsonNode& exposed = placeAt(spec.options, "ExposedPorts", JsonKind::Object);
    if (!exposed.member(port.container))
        addMember(exposed, port.container, jsonObject());
    JsonNode binding = jsonObject();
    if (!port.address.empty())
        addMember(binding, "HostIp", jsonText(port.address));
    addMember(binding, "HostPort", jsonText(port.host));
    JsonNode& bindings = placeAt(spec.options, "HostConfig/PortBindings", JsonKind::Object);
    const auto found = std::ranges::find(bindings.members, port.container, &JsonMember::key);
    JsonNode& list = found == bindings.members.end()
                         ? bindings.members.emplace_back(JsonMember{port.container, {}, {}}).value
                         : found->value;
    list.kind = JsonKind::Array;
    list.items.push_back(std::move(binding));
}

/// The long form of Compose: target, published, host_ip, protocol.
std::string shortPort(const JsonNode& port)
{
    const auto part = [&](std::string_view key) {
        const JsonNode* value = port.member(key);
        return value ? value->text : std::string();
    };
    const std::string address = part("host_ip");
    const std::string host = part("published");
    std::string text = address.find(':') == std::string::npos ? address : '[' + address + ']';
    text += text.empty() ? "" : ":";
    text += host + (host.empty() ? "" : ":") + part("target");
    return part("protocol").empty() ? text : text + '/' + part("protocol");
}

bool isRelative(std::string_view source)
{
    return source == "." || source == ".." || source.starts_with("./") || source.starts_with("../")
           || source.starts_with('~') || source.starts_with("$(");
}

/// A hostile list is not compared to its end; no container has so many.
constexpr std::size_t kMaxCompared = 64;

bool isVolumeInUse(ContainerSpec& spec, std::string_view name)
{
    const auto& binds = placeAt(spec.options, kBinds, JsonKind::Array).items;
    return binds.size() < kMaxCompared
           && std::ranges::any_of(
               binds,
               [&](const JsonNode& bind) {
                   const options::BindParts parts = options::bindParts(bind.text);
                   return parts.hasSource && parts.source == name;
               });
}

/// A name that no volume before has: two folders are two volumes.
std::string unusedVolumeName(ContainerSpec& spec, std::string_view path)
{
    const std::string wanted = options::volumeNameFor(path);
    std::string name = wanted;
    for (int number = 2; isVolumeInUse(spec, name); ++number)
        name = wanted + '-' + std::to_string(number);
    return name;
}

/// A source that makes sense on a device: a folder beside the text becomes a volume.
std::string sourceOnDevice(ContainerSpec& spec, std::string_view source,
                           std::string_view destination)
{
    if (!isRelative(source))
        return std::string(source);
    const std::string last(source.substr(std::min(source.rfind('/') + 1, source.size())));
    std::string name = unusedVolumeName(
        spec, last.empty() || last.find_first_of(".~$") == 0 ? destination : source);
    note(spec,
         translatable("import", "“%1” is a folder of the machine where the command ran, and no "
                                "device has it: the volume “%2” stands in its place, empty at "
                                "first."),
         {excerpt(source), name});
    return name;
}

void addVolume(ContainerSpec& spec, std::string_view name, std::string_view text)
{
    if (text.empty())
        return notUnderstood(spec, name, text);
    const options::BindParts bind = options::bindParts(text);
    if (!bind.hasSource) {
        addMember(placeAt(spec.options, "Volumes", JsonKind::Object), std::string(text),
                  jsonObject());
        return;
    }
    std::string whole =
        sourceOnDevice(spec, bind.source, bind.destination) + ':' + std::string(bind.destination);
    if (bind.hasMode)
        whole += ':' + std::string(bind.mode);
    placeAt(spec.options, kBinds, JsonKind::Array).items.push_back(jsonText(std::move(whole)));
}

/// The value under the first of the names that is there.
std::string firstOf(const JsonNode& object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        if (const JsonNode* value = object.member(name))
            return value->text;
    return {};
}

/// The member in the object of that name, as Compose writes it, or before it with a dash, as
/// --mount does: {"bind": {"propagation": …}}, "bind-propagation=…".
std::string partOf(const JsonNode& mount, std::string_view object, std::string_view member)
{
    if (const JsonNode* inner = mount.member(object))
        if (const JsonNode* value = inner->member(member))
            return value->text;
    const std::string joined = std::string(object) + '-' + std::string(member);
    return firstOf(mount, {joined});
}

void append(std::string& list, std::string_view prefix, std::string_view value)
{
    if (!value.empty())
        list.append(list.empty() ? "" : ",").append(prefix).append(value);
}

/// What follows the second colon of a bind.
std::string modesOf(const JsonNode& mount)
{
    const auto isSet = [](std::string_view text) { return text == "true" || text == "1"; };
    std::string modes;
    if (isSet(firstOf(mount, {"read_only", "readonly", "ro"})))
        append(modes, "", "ro");
    append(modes, "", partOf(mount, "bind", "propagation"));
    append(modes, "", partOf(mount, "bind", "selinux"));
    if (isSet(partOf(mount, "volume", "nocopy")))
        append(modes, "", "nocopy");
    return modes;
}

/// The fields between commas; one in double quotes may hold a comma, and a doubled quote stands
/// for itself there.
std::vector<std::string> commaFields(std::string_view text)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isDoubled = isQuoted && text.substr(at).starts_with("\"\"");
        if (isDoubled)
            fields.back() += text[at++];
        else if (text[at] == '"')
            isQuoted = !isQuoted;
        else if (text[at] == ',' && !isQuoted)
            fields.emplace_back();
        else
            fields.back() += text[at];
    }
    return fields;
}

void addTmpfsMount(ContainerSpec& spec, const JsonNode& mount, std::string target)
{
    std::string limits;
    append(limits, "size=", partOf(mount, "tmpfs", "size"));
    append(limits, "mode=", partOf(mount, "tmpfs", "mode"));
    addMember(placeAt(spec.options, "HostConfig/Tmpfs", JsonKind::Object), std::move(target),
              jsonText(std::move(limits)));
}

/// A mount in the words of --mount and of the long form of Compose.
void addMount(ContainerSpec& spec, std::string_view name, const JsonNode& mount)
{
    const std::string type = firstOf(mount, {"type"});
    const std::string source = firstOf(mount, {"source", "src"});
    const std::string target = firstOf(mount, {"target", "destination", "dst"});
    if (target.empty())
        return notUnderstood(spec, name, source.empty() ? type : source);
    if (type == "tmpfs")
        return addTmpfsMount(spec, mount, target);
    if (const std::string folder = partOf(mount, "volume", "subpath"); !folder.empty())
        notUnderstood(spec, name, folder);
    // A bind makes the folder that a mount would insist on.
    const std::string modes = source.empty() ? std::string() : modesOf(mount);
    addVolume(spec, name,
              (source.empty() ? std::string() : source + ':') + target
                  + (modes.empty() ? "" : ':' + modes));
}

} // namespace

void addPorts(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value)) {
        const std::string text = item->kind == JsonKind::Object ? shortPort(*item) : item->text;
        const auto ports = publishedPorts(text);
        if (ports.empty())
            notUnderstood(spec, name, text);
        for (const PublishedPort& port : ports)
            publish(spec, port);
    }
}

void addExposed(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value)) {
        const auto ports = publishedPorts(item->text);
        if (ports.empty() || !ports.front().host.empty())
            notUnderstood(spec, name, item->text);
        else
            for (const PublishedPort& port : ports)
                if (JsonNode& all = placeAt(spec.options, "ExposedPorts", JsonKind::Object);
                    !all.member(port.container))
                    addMember(all, port.container, jsonObject());
    }
}

void addVolumes(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value))
        if (item->kind == JsonKind::Object)
            addMount(spec, name, *item);
        else
            addVolume(spec, name, item->text);
}

void addMounts(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value)) {
        JsonNode mount = jsonObject();
        for (const std::string& part : commaFields(item->text)) {
            const auto equals = part.find('=');
            addMember(mount, asciiLower(std::string_view(part).substr(0, equals)),
                      jsonText(equals == std::string::npos ? "true" : part.substr(equals + 1)));
        }
        if (!mount.member("type"))
            addMember(mount, "type", jsonText("volume"));
        addMount(spec, name, mount);
    }
}

void addTmpfs(ContainerSpec& spec, const Setting& setting, const JsonNode& value)
{
    JsonNode& map = placeAt(spec.options, setting.path, JsonKind::Object);
    for (const JsonNode* item : itemsOf(value)) {
        const auto colon = item->text.find(':');
        addMember(map, item->text.substr(0, colon),
                  jsonText(colon == std::string::npos ? "" : item->text.substr(colon + 1)));
    }
}

void addDevices(ContainerSpec& spec, const Setting& setting, std::string_view name,
                const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value)) {
        const std::string_view text = item->text;
        const auto first = text.find(':');
        const auto second =
            first == std::string_view::npos ? std::string_view::npos : text.find(':', first + 1);
        const std::string_view onHost = text.substr(0, first);
        std::string_view inside = onHost;
        std::string_view rights = "rwm";
        if (first != std::string_view::npos)
            inside =
                text.substr(first + 1, second == std::string_view::npos ? std::string_view::npos
                                                                        : second - first - 1);
        if (second != std::string_view::npos)
            rights = text.substr(second + 1);
        if (!onHost.starts_with('/') && !holdsPlaceholder(onHost)) {
            notUnderstood(spec, name, text);
            continue;
        }
        if (first != std::string_view::npos && second == std::string_view::npos
            && inside.find_first_not_of("rwm") == std::string_view::npos) {
            rights = inside;
            inside = onHost;
        }
        placeAt(spec.options, setting.path, JsonKind::Array)
            .items.push_back(jsonObject({{"PathOnHost", jsonText(std::string(onHost))},
                                         {"PathInContainer", jsonText(std::string(inside))},
                                         {"CgroupPermissions", jsonText(std::string(rights))}}));
    }
}

} // namespace core::pasted
