#include "core/iotedge/create_options/mounts/create_options_mounts.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/container_paths.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/pasted/docker_inspect.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace core::options {

namespace {

struct MountFault {
    const JsonNode* at = nullptr;
    const char* message = nullptr;
};

const JsonNode& partOf(const JsonNode& mount, std::string_view key)
{
    const JsonNode* value = valueAt(mount, {key}, JsonKind::String);
    return value ? *value : mount;
}

MountFault targetFault(const JsonNode& mount)
{
    const std::string_view target = textAt(mount, {"Target"});
    if (target.empty())
        return {&mount, translatable("rule", "A mount has no “Target”: Docker refuses the "
                                             "container. Write the path in the container.")};
    if (!holdsPlaceholder(target) && !isWindowsPath(target)
        && (!isAbsolutePath(target) || cleanPath(target) == "/"))
        return {&partOf(mount, "Target"),
                translatable("rule", "The “Target” of a mount is “%1”, and Docker takes whole "
                                     "paths below the root only. Write one such as /data.")};
    return {};
}

MountFault sourceFault(const JsonNode& mount, std::string_view type)
{
    const std::string_view source = textAt(mount, {"Source"});
    // Paths of Windows are told by a rule of their own.
    if (holdsPlaceholder(source) || isWindowsPath(source))
        return {};
    if (type == "tmpfs" && !source.empty())
        return {&partOf(mount, "Source"),
                translatable("rule", "A mount of the type tmpfs has the source “%1”, but lies in "
                                     "memory: Docker refuses the container. Remove “Source”.")};
    if (type == "bind" && source.empty())
        return {&mount, translatable("rule", "A mount of the type bind has no “Source”: Docker "
                                             "refuses the container. Write the path on the "
                                             "device.")};
    if (type == "bind" && !isAbsolutePath(source))
        return {&partOf(mount, "Source"),
                translatable("rule", "The “Source” of a mount of the type bind is “%1”, and Docker "
                                     "takes whole paths only. Write the path from the root, or "
                                     "make the mount's “Type” volume.")};
    const JsonNode* readOnly = valueAt(mount, {"ReadOnly"}, JsonKind::Boolean);
    if (type == "volume" && source.empty() && readOnly && readOnly->text == "true")
        return {readOnly, translatable("rule", "A mount of the type volume has no “Source” and is "
                                               "read-only: Docker refuses the container. Name the "
                                               "volume, or remove “ReadOnly”.")};
    if (type == "volume" && !source.empty() && !isVolumeName(source))
        return {&partOf(mount, "Source"),
                translatable("rule",
                             "The “Source” of a mount of the type volume is “%1”, which is "
                             "no name of a volume. Write two or more letters, digits and _ . -, or "
                             "make the mount's “Type” bind.")};
    return {};
}

MountFault optionsFault(const JsonNode& mount, std::string_view type)
{
    for (const auto& [key, owner] :
         {std::pair{"BindOptions", "bind"}, std::pair{"VolumeOptions", "volume"},
          std::pair{"TmpfsOptions", "tmpfs"}})
        if (const JsonNode* options = valueAt(mount, {key}, JsonKind::Object);
            options && type != owner)
            return {options, translatable("rule", "A mount of another type has options for %1: "
                                                  "Docker refuses the container. Remove them, or "
                                                  "change the mount's “Type”.")};
    return {};
}

MountFault mountFault(const JsonNode& mount)
{
    const std::string_view type = textAt(mount, {"Type"});
    if (holdsPlaceholder(type))
        return {};
    if (type.empty())
        return {&mount, translatable("rule", "A mount has no “Type”: Docker refuses the container. "
                                             "Write bind, volume or tmpfs.")};
    for (const MountFault& fault :
         {targetFault(mount), sourceFault(mount, type), optionsFault(mount, type)})
        if (fault.message)
            return fault;
    return {};
}

/// Folders that every Linux device has.
bool isOnEveryDevice(std::string_view path)
{
    constexpr std::array<std::string_view, 7> kFolders{"/dev",
                                                       "/proc",
                                                       "/sys",
                                                       "/run/udev",
                                                       "/etc/localtime",
                                                       "/etc/timezone",
                                                       "/var/run/docker.sock"};
    return std::ranges::any_of(kFolders, [&](std::string_view folder) {
        return path == folder
               || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
    });
}

/// Makes a volume of a folder that a customer need not have.
void addVolumeFix(LintSink& sink, LintProblem& problem, const JsonNode& mount)
{
    const JsonMember* type = findMember(mount, "Type");
    const JsonMember* source = findMember(mount, "Source");
    const JsonMember* options = findMember(mount, "BindOptions");
    if (!type || !source || source->value.range.end > sink.text().size())
        return;
    std::vector<TextEdit> edits{
        {type->value.range, quotedJson("volume")},
        {source->value.range, quotedJson(volumeNameFor(source->value.text))}};
    if (options)
        edits.push_back(removal(sink.text(), mount, *options));
    addFix(problem, "volume", translatable("fix", "Make it the volume “%1”"),
           {volumeNameFor(source->value.text)}, std::move(edits));
}

void lintHostFolder(LintSink& sink, const JsonNode& mount)
{
    const JsonNode* source = valueAt(mount, {"Source"}, JsonKind::String);
    const JsonNode* made = valueAt(mount, {"BindOptions", "CreateMountpoint"}, JsonKind::Boolean);
    if (!source || textAt(mount, {"Type"}) != "bind" || !isJudged(*source)
        || !source->text.starts_with('/') || (made && made->text == "true")
        || isOnEveryDevice(cleanPath(source->text)))
        return;
    LintProblem& problem =
        sink.warning("create.mount.hostfolder", source->range,
                     translatable("rule", "A mount of the type bind needs “%1” on every customer's "
                                          "device, and without it the module does not start. Take "
                                          "a volume, or “Binds”, which makes the folder."),
                     {shown(source->text)});
    addVolumeFix(sink, problem, mount);
}

void lintUnnamedVolume(LintSink& sink, const JsonNode& mount)
{
    const JsonNode* target = valueAt(mount, {"Target"}, JsonKind::String);
    if (!target || textAt(mount, {"Type"}) != "volume" || !textAt(mount, {"Source"}).empty())
        return;
    LintProblem& problem =
        sink.warning("create.volume.anonymous", mount.range,
                     translatable("rule", "The volume at “%1” has no name: each new version of the "
                                          "module starts with an empty one. Name it in “Source”."),
                     {shown(target->text)});
    if (!findMember(mount, "Source"))
        addFix(problem, "name", translatable("fix", "Name it “%1”"), {volumeNameFor(target->text)},
               {insertion(mount, "\"Source\":" + quotedJson(volumeNameFor(target->text)))});
}

void lintOneMount(LintSink& sink, const JsonNode& mount)
{
    const MountFault fault = mountFault(mount);
    if (!fault.message) {
        lintHostFolder(sink, mount);
        lintUnnamedVolume(sink, mount);
        return;
    }
    const bool isOptions = fault.at->kind == JsonKind::Object && fault.at != &mount;
    sink.error(
        kRefused, fault.at->range, fault.message,
        {isOptions
             ? std::string(valueAt(mount, {"BindOptions"}, JsonKind::Object) == fault.at ? "bind"
                           : valueAt(mount, {"TmpfsOptions"}, JsonKind::Object) == fault.at
                               ? "tmpfs"
                               : "volume")
             : shown(fault.at->text)});
}

/// JSON has no octal numbers, and people write a mode as chmod takes it.
void lintTmpfsMode(LintSink& sink, const JsonNode& mount)
{
    // None of them makes sense as a decimal number.
    constexpr std::array<std::string_view, 14> kOfChmod{"600",  "644",  "666",  "700", "750",
                                                        "755",  "770",  "775",  "777", "1700",
                                                        "1755", "1770", "1775", "1777"};
    const JsonNode* mode = valueAt(mount, {"TmpfsOptions", "Mode"}, JsonKind::Number);
    if (!mode || std::ranges::find(kOfChmod, mode->text) == kOfChmod.end())
        return;
    const std::string decimal = std::to_string(std::stoi(mode->text, nullptr, 8));
    LintProblem& problem = sink.warning(
        kDocker, mode->range,
        translatable("rule", "The “Mode” of a tmpfs is %1, which Docker reads as a decimal number; "
                             "the mode %1 of chmod is %2. Write that, if it is what you mean."),
        {mode->text, decimal});
    addFix(problem, "mode", translatable("fix", "Write %1"), {decimal}, {{mode->range, decimal}});
}

} // namespace

void lintMounts(LintSink& sink, const JsonNode& root)
{
    std::set<std::string> taken;
    const auto take = [&](std::string_view destination, TextRange range) {
        if (destination.empty() || holdsPlaceholder(destination))
            return;
        if (!taken.insert(cleanPath(destination)).second)
            sink.error(kRefused, range,
                       translatable("rule", "Two mounts have the same place “%1” in the container: "
                                            "Docker refuses it. Give each a place of its own."),
                       {shown(destination)});
    };
    if (const JsonNode* binds = valueAt(root, {"HostConfig", "Binds"}, JsonKind::Array))
        for (const JsonNode& bind : binds->items)
            if (bind.kind == JsonKind::String)
                take(bindParts(bind.text).destination, bind.range);
    if (const JsonNode* mounts = valueAt(root, {"HostConfig", "Mounts"}, JsonKind::Array))
        for (const JsonNode& mount : mounts->items) {
            if (mount.kind != JsonKind::Object || isInspectedMount(mount) || sink.isFull())
                continue;
            lintOneMount(sink, mount);
            lintTmpfsMode(sink, mount);
            take(textAt(mount, {"Target"}), mount.range);
        }
    if (const JsonNode* memory = valueAt(root, {"HostConfig", "Tmpfs"}, JsonKind::Object))
        for (const JsonMember& place : memory->members)
            take(place.key, place.keyRange);
}

} // namespace core::options
