#include "core/iotedge/pasted/mounted.h"

#include "core/iotedge/lint/container_paths.h"
#include "core/iotedge/pasted/shell_variables.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>

namespace core::pasted {

namespace {

constexpr std::string_view kBinds = "HostConfig/Binds";

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
    if (!isOfOneMachine(source))
        return std::string(source);
    std::string path(source);
    std::ranges::replace(path, '\\', '/');
    const std::string last(path.substr(std::min(path.rfind('/') + 1, path.size())));
    std::string name = unusedVolumeName(
        spec, last.empty() || last.find_first_of(".~$%") == 0 ? destination : path);
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
    // "v:/v" is no volume either: the name of one has two characters.
    if (!bind.hasSource && options::isWindowsPath(text))
        return notUnderstood(spec, name, text);
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
    std::string mode = partOf(mount, "tmpfs", "mode");
    // YAML marks an octal number so, and Linux reads no other here.
    if (mode.starts_with("0o"))
        mode.erase(0, 2);
    append(limits, "mode=", mode);
    addMember(placeAt(spec.options, "HostConfig/Tmpfs", JsonKind::Object), std::move(target),
              jsonText(std::move(limits)));
}

/// Parts of a mount that a bind says as well, or that say nothing on a device.
constexpr auto kMountParts = std::to_array<std::string_view>({"bind",
                                                              "bind-propagation",
                                                              "bind.propagation",
                                                              "bind.selinux",
                                                              "consistency",
                                                              "destination",
                                                              "dst",
                                                              "read_only",
                                                              "readonly",
                                                              "ro",
                                                              "source",
                                                              "src",
                                                              "target",
                                                              "tmpfs",
                                                              "tmpfs-mode",
                                                              "tmpfs-size",
                                                              "tmpfs.mode",
                                                              "tmpfs.size",
                                                              "type",
                                                              "volume",
                                                              "volume-driver",
                                                              "volume-nocopy",
                                                              "volume-opt",
                                                              "volume.nocopy"});

/// Tells what of the mount finds no room in a bind.
void noteRest(ContainerSpec& spec, const JsonNode& mount, std::string_view target)
{
    const auto tell = [&](const std::string& part, const JsonNode& value) {
        // A bind makes the folder of the device anyway.
        const bool isKnown = std::ranges::find(kMountParts, part) != kMountParts.end()
                             || (part == "bind.create_host_path" && value.text != "false");
        if (!isKnown)
            note(spec,
                 translatable("import", "“%1” of the mount at “%2” is left out: a bind of Docker "
                                        "has no room for it."),
                 {excerpt(part), excerpt(target)});
    };
    for (const JsonMember& member : mount.members)
        if (member.value.kind == JsonKind::Object)
            for (const JsonMember& part : member.value.members)
                tell(member.key + '.' + part.key, part.value);
        else
            tell(member.key, member.value);
}

/// The types that a bind or a tmpfs of Docker can stand for.
bool isMountType(std::string_view type)
{
    return type.empty() || type == "bind" || type == "volume" || type == "tmpfs";
}

/// A folder beside the file is one also where it is named without "./".
std::string bindSource(std::string_view type, const std::string& source)
{
    const bool isBare = type == "bind" && !source.empty() && !isOfOneMachine(source)
                        && !options::isAbsolutePath(source) && !holdsPlaceholder(source);
    return isBare ? "./" + source : source;
}

/// A volume that is made with the options of a driver, such as a share of the network: a bind would
/// make an empty one of the same name.
void addDrivenVolume(ContainerSpec& spec, const JsonNode& mount, const std::string& source,
                     const std::string& target)
{
    JsonNode options = jsonObject();
    for (const JsonMember& member : mount.members) {
        const auto equals = member.value.text.find('=');
        if (member.key == "volume-opt" && equals != std::string::npos)
            addMember(options, member.value.text.substr(0, equals),
                      jsonText(member.value.text.substr(equals + 1)));
    }
    JsonNode driver = jsonObject({{"Name", jsonText(firstOf(mount, {"volume-driver"}))}});
    if (!options.members.empty())
        addMember(driver, "Options", std::move(options));
    JsonNode made = jsonObject({{"Type", jsonText("volume")}});
    if (!source.empty())
        addMember(made, "Source", jsonText(source));
    addMember(made, "Target", jsonText(target));
    const std::string readOnly = firstOf(mount, {"readonly", "ro"});
    if (readOnly == "true" || readOnly == "1")
        addMember(made, "ReadOnly", jsonBoolean(true));
    JsonNode volume = jsonObject();
    if (const std::string noCopy = firstOf(mount, {"volume-nocopy"});
        noCopy == "true" || noCopy == "1")
        addMember(volume, "NoCopy", jsonBoolean(true));
    addMember(volume, "DriverConfig", std::move(driver));
    addMember(made, "VolumeOptions", std::move(volume));
    placeAt(spec.options, "HostConfig/Mounts", JsonKind::Array).items.push_back(std::move(made));
}

/// A mount in the words of --mount and of the long form of Compose.
void addMount(ContainerSpec& spec, std::string_view name, const JsonNode& mount)
{
    const std::string type = firstOf(mount, {"type"});
    const std::string target = firstOf(mount, {"target", "destination", "dst"});
    const std::string source = bindSource(type, firstOf(mount, {"source", "src"}));
    if (!isMountType(type))
        return note(spec,
                    translatable("import", "The mount at “%1” is left out: Docker of IoT Edge has "
                                           "none of the type “%2” on Linux."),
                    {excerpt(target), excerpt(type)});
    if (target.empty() || (type == "bind" && source.empty()))
        return notUnderstood(spec, name, target.empty() && source.empty() ? type : target + source);
    noteRest(spec, mount, target);
    if (type == "tmpfs")
        return addTmpfsMount(spec, mount, target);
    if (type == "volume" && mount.member("volume-driver"))
        return addDrivenVolume(spec, mount, source, target);
    // A bind makes the folder that a mount would insist on.
    const std::string modes = source.empty() ? std::string() : modesOf(mount);
    addVolume(spec, name,
              (source.empty() ? std::string() : source + ':') + target
                  + (modes.empty() ? "" : ':' + modes));
}

} // namespace

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
        // Docker takes its own driver where options name none.
        if (mount.member("volume-opt") && !mount.member("volume-driver"))
            addMember(mount, "volume-driver", jsonText("local"));
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

} // namespace core::pasted
