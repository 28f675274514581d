#include "core/iotedge/create_options/create_options_mounts.h"

#include "core/iotedge/create_options/create_options_parts.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <map>
#include <set>

namespace core::options {

namespace {

bool startsWithDrive(std::string_view text)
{
    return text.size() > 2 && isAsciiLetter(text[0]) && text[1] == ':'
           && (text[2] == '\\' || text[2] == '/');
}

/// Where the part that starts here ends: at the next colon but that of a drive or a placeholder.
std::size_t partEnd(std::string_view text)
{
    const std::size_t from = startsWithDrive(text) ? 2 : 0;
    return std::min(text.find(':', from), text.size());
}

bool isVolumeName(std::string_view text)
{
    return text.size() > 1 && (isAsciiLetter(text[0]) || isAsciiDigit(text[0]))
           && std::ranges::all_of(text, [](char c) {
                  return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '.' || c == '-';
              });
}

/// What a mode says something of; two words of one kind exclude each other.
enum class ModeKind { Unknown, Access, Label, Propagation, Copy, Consistency };

ModeKind modeKind(std::string_view word)
{
    static const std::map<std::string_view, ModeKind> kKinds{{"ro", ModeKind::Access},
                                                             {"rw", ModeKind::Access},
                                                             {"z", ModeKind::Label},
                                                             {"Z", ModeKind::Label},
                                                             {"private", ModeKind::Propagation},
                                                             {"rprivate", ModeKind::Propagation},
                                                             {"shared", ModeKind::Propagation},
                                                             {"rshared", ModeKind::Propagation},
                                                             {"slave", ModeKind::Propagation},
                                                             {"rslave", ModeKind::Propagation},
                                                             {"nocopy", ModeKind::Copy},
                                                             {"cached", ModeKind::Consistency},
                                                             {"consistent", ModeKind::Consistency},
                                                             {"default", ModeKind::Consistency},
                                                             {"delegated", ModeKind::Consistency}};
    const auto found = kKinds.find(word);
    return found == kKinds.end() ? ModeKind::Unknown : found->second;
}

bool isMode(std::string_view mode)
{
    std::set<ModeKind> seen;
    while (true) {
        const auto end = std::min(mode.find(','), mode.size());
        const ModeKind kind = modeKind(mode.substr(0, end));
        if (kind == ModeKind::Unknown || !seen.insert(kind).second)
            return false;
        if (end == mode.size())
            return true;
        mode.remove_prefix(end + 1);
    }
}

const char* bindFault(const BindParts& bind)
{
    if (bind.hasTooMany)
        return translatable("rule", "“Binds” lists “%1” with too many colons: Docker refuses the "
                                    "container. Write source:destination, or "
                                    "source:destination:ro.");
    const bool hasSource = !bind.source.empty();
    const bool sourceWaits = holdsPlaceholder(bind.source);
    if (!holdsPlaceholder(bind.destination)) {
        if (!isAbsolutePath(bind.destination))
            return translatable("rule", "“Binds” lists “%1”, whose path in the container does not "
                                        "start at the root: Docker refuses the container. Write "
                                        "/path/on/device:/path/in/container.");
        if (cleanPath(bind.destination) == "/")
            return translatable("rule", "“Binds” lists “%1”, which would replace all of the "
                                        "container: Docker refuses it. Write a path below the "
                                        "root.");
    }
    if (hasSource && !sourceWaits && !isAbsolutePath(bind.source) && !isVolumeName(bind.source))
        return translatable("rule", "“Binds” lists “%1”, whose source is neither a whole path nor "
                                    "the name of a volume: Docker refuses the container. Write "
                                    "/path/on/device or a name of letters, digits and _ . -.");
    if (bind.hasMode && !holdsPlaceholder(bind.mode) && !isMode(bind.mode))
        return translatable("rule", "“Binds” lists “%1”, and what follows the second colon is no "
                                    "mode that Docker knows. Write ro, rw, z or Z there, or "
                                    "nothing.");
    return nullptr;
}

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
    if (!holdsPlaceholder(target) && (!isAbsolutePath(target) || cleanPath(target) == "/"))
        return {&partOf(mount, "Target"),
                translatable("rule", "The “Target” of a mount is “%1”, and Docker takes whole "
                                     "paths below the root only. Write one such as /data.")};
    return {};
}

MountFault sourceFault(const JsonNode& mount, std::string_view type)
{
    const std::string_view source = textAt(mount, {"Source"});
    if (holdsPlaceholder(source))
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
    if (type == "volume" && !source.empty() && !isVolumeName(source))
        return {&partOf(mount, "Source"),
                translatable("rule", "The “Source” of a mount of the type volume is “%1”, which is "
                                     "no name of a volume. Write letters, digits and _ . -, or "
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

void lintOneMount(LintSink& sink, const JsonNode& mount)
{
    const MountFault fault = mountFault(mount);
    if (!fault.message)
        return;
    const bool isOptions = fault.at->kind == JsonKind::Object && fault.at != &mount;
    sink.error(
        kDocker, fault.at->range, fault.message,
        {isOptions
             ? std::string(valueAt(mount, {"BindOptions"}, JsonKind::Object) == fault.at ? "bind"
                           : valueAt(mount, {"TmpfsOptions"}, JsonKind::Object) == fault.at
                               ? "tmpfs"
                               : "volume")
             : shown(fault.at->text)});
}

} // namespace

BindParts bindParts(std::string_view bind)
{
    BindParts parts;
    const std::size_t first = partEnd(bind);
    if (first == bind.size()) {
        parts.destination = bind;
        return parts;
    }
    parts.source = bind.substr(0, first);
    const std::string_view rest = bind.substr(first + 1);
    const std::size_t second = partEnd(rest);
    parts.destination = rest.substr(0, second);
    parts.hasMode = second < rest.size();
    if (parts.hasMode) {
        parts.mode = rest.substr(second + 1);
        parts.hasTooMany = parts.mode.find(':') != std::string_view::npos;
    }
    return parts;
}

bool isAbsolutePath(std::string_view path)
{
    return path.starts_with('/') || path.starts_with("\\\\") || startsWithDrive(path);
}

std::string cleanPath(std::string_view path)
{
    std::string clean;
    for (const char c : path)
        if (c != '/' || !clean.ends_with('/'))
            clean += c;
    while (clean.ends_with("/."))
        clean.pop_back();
    while (clean.size() > 1 && clean.ends_with('/'))
        clean.pop_back();
    return clean;
}

void lintBinds(LintSink& sink, const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        if (sink.isFull())
            return;
        if (item.kind != JsonKind::String || item.text.find("${") != std::string::npos)
            continue;
        if (const char* fault = bindFault(bindParts(item.text)))
            sink.error(kDocker, item.range, fault, {shown(item.text)});
    }
}

void lintMounts(LintSink& sink, const JsonNode& root)
{
    std::set<std::string> taken;
    const auto take = [&](std::string_view destination, TextRange range) {
        if (destination.empty() || holdsPlaceholder(destination))
            return;
        if (!taken.insert(cleanPath(destination)).second)
            sink.error(kDocker, range,
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
            if (mount.kind != JsonKind::Object || sink.isFull())
                continue;
            lintOneMount(sink, mount);
            take(textAt(mount, {"Target"}), mount.range);
        }
}

} // namespace core::options
