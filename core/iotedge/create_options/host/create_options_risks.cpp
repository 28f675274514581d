#include "core/iotedge/create_options/host/create_options_risks.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/container_paths.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::options {

namespace {

bool isBelow(std::string_view path, std::string_view folder)
{
    return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

/// What a module gets its hands on by mounting that path of the device; null for a harmless one.
const char* pathRisk(std::string_view source)
{
    const std::string path = cleanPath(source);
    if (path == "/var/run/docker.sock" || path == "/run/docker.sock")
        return translatable("rule", "The module gets the socket of Docker (“%1”) and with it all "
                                    "of the device. Do without it if you can; if not, say why in "
                                    "the documentation.");
    if (path == "/")
        return translatable("rule",
                            "The module gets all files of the device (“%1”). Mount only the "
                            "folder that it needs.");
    constexpr std::array<std::string_view, 4> kSystem{"/etc", "/dev", "/proc", "/sys"};
    if (std::ranges::any_of(kSystem,
                            [&](std::string_view folder) { return isBelow(path, folder); }))
        return translatable("rule", "The module gets “%1”, a part of the device's system. Mount "
                                    "only what it needs, read-only if that will do, and say why in "
                                    "the documentation.");
    return nullptr;
}

void lintPaths(LintSink& sink, const JsonNode& root)
{
    const auto tell = [&](std::string_view source, TextRange range) {
        if (const char* risk = source.starts_with('/') ? pathRisk(source) : nullptr)
            sink.warning(kDocker, range, risk, {shown(source)});
    };
    if (const JsonNode* binds = valueAt(root, {"HostConfig", "Binds"}, JsonKind::Array))
        for (const JsonNode& bind : binds->items)
            tell(bindParts(bind.text).source, bind.range);
    if (const JsonNode* mounts = valueAt(root, {"HostConfig", "Mounts"}, JsonKind::Array))
        for (const JsonNode& mount : mounts->items)
            tell(textAt(mount, {"Source"}), mount.range);
}

void lintHostModes(LintSink& sink, const JsonNode& root)
{
    for (const std::string_view key : {"PidMode", "IpcMode", "UTSMode", "UsernsMode"}) {
        const JsonNode* value = valueAt(root, {"HostConfig", key}, JsonKind::String);
        if (value && value->text == "host")
            sink.warning(kDocker, value->range,
                         translatable("rule", "“%1” is host: the module is not kept apart from the "
                                              "device there. Do without it if you can; if not, say "
                                              "why in the documentation."),
                         {std::string(key)});
    }
    const JsonNode* network = valueAt(root, {"HostConfig", "NetworkMode"}, JsonKind::String);
    if (network && network->text == "host")
        sink.warning(kDocker, network->range,
                     translatable("rule", "“NetworkMode” is host: the module sees all traffic of "
                                          "the device, and other modules cannot reach it by name. "
                                          "Bind the ports that it needs instead, if you can."));
}

void lintRights(LintSink& sink, const JsonNode& root)
{
    const JsonNode* host = valueAt(root, {"HostConfig"}, JsonKind::Object);
    if (!host)
        return;
    for (const JsonMember& member : host->members) {
        if (asciiLower(member.key) == "privileged" && asciiLower(member.value.text) == "true")
            sink.warning("create.privileged", member.value.range,
                         translatable("rule", "The module runs privileged: it can do everything on "
                                              "the device, and devices may refuse it. Ask for "
                                              "single rights by “CapAdd” and “Devices” instead."));
    }
    if (const JsonNode* added = valueAt(*host, {"CapAdd"}, JsonKind::Array))
        for (const JsonNode& item : added->items)
            sink.warning(kDocker, item.range,
                         translatable("rule", "The module gets the capability %1, which devices "
                                              "may refuse. Do without it if you can; if not, say "
                                              "why in the documentation."),
                         {shown(item.text)});
}

void lintOtherAccess(LintSink& sink, const JsonNode& root)
{
    if (const JsonNode* options = valueAt(root, {"HostConfig", "SecurityOpt"}, JsonKind::Array))
        for (const JsonNode& option : options->items)
            if (option.text.ends_with("unconfined") || option.text == "label=disable"
                || option.text == "label:disable")
                sink.warning(kDocker, option.range,
                             translatable("rule",
                                          "“%1” switches a protection of the device off. Do "
                                          "without it if you can; if not, say why in the "
                                          "documentation."),
                             {shown(option.text)});
    constexpr std::array<std::string_view, 2> kAccess{"Devices", "Sysctls"};
    for (const std::string_view key : kAccess)
        for (const JsonKind kind : {JsonKind::Array, JsonKind::Object}) {
            const JsonNode* value = valueAt(root, {"HostConfig", key}, kind);
            if (value && !(value->items.empty() && value->members.empty()))
                sink.warning(kDocker, value->range,
                             translatable("rule", "“%1” gives the module a hand on the device "
                                                  "itself. Keep it to what the module needs, and "
                                                  "say why in the documentation."),
                             {std::string(key)});
        }
}

} // namespace

void lintRisks(LintSink& sink, const JsonNode& root)
{
    lintRights(sink, root);
    lintHostModes(sink, root);
    lintPaths(sink, root);
    lintOtherAccess(sink, root);
}

} // namespace core::options
