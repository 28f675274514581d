#include "core/iotedge/create_options/mounts/create_options_paths.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/container_paths.h"
#include "core/text/prose/placeholder.h"

namespace core::options {

namespace {

constexpr std::string_view kRule = "create.path.windows";

void judgePath(LintSink& sink, std::string_view path, TextRange range)
{
    if (holdsPlaceholder(path))
        return;
    if (isWindowsPath(path))
        sink.error(kRule, range,
                   translatable("rule", "“%1” is a path of Windows, and IoT Edge runs Linux "
                                        "containers: Docker refuses the container. Write a path "
                                        "such as /srv/data, or the name of a volume."),
                   {shown(path)});
    else if (path.find('\\') != std::string_view::npos)
        sink.warning(kRule, range,
                     translatable("rule", "“%1” holds a backslash, which on Linux is a letter of "
                                          "the name. Write a slash where a folder ends."),
                     {shown(path)});
}

void judgeBinds(LintSink& sink, const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        if (item.kind != JsonKind::String)
            continue;
        const BindParts bind = bindParts(item.text);
        judgePath(sink,
                  isWindowsPath(bind.source) || !isWindowsPath(bind.destination) ? bind.source
                                                                                 : bind.destination,
                  item.range);
    }
}

void judgeMembers(LintSink& sink, const JsonNode& list,
                  std::initializer_list<std::string_view> keys)
{
    for (const JsonNode& item : list.items)
        for (const std::string_view key : keys)
            if (const JsonNode* value = valueAt(item, {key}, JsonKind::String))
                judgePath(sink, value->text, value->range);
}

} // namespace

void lintWindowsPaths(LintSink& sink, const JsonNode& root)
{
    if (const JsonNode* binds = valueAt(root, {"HostConfig", "Binds"}, JsonKind::Array))
        judgeBinds(sink, *binds);
    if (const JsonNode* mounts = valueAt(root, {"HostConfig", "Mounts"}, JsonKind::Array))
        judgeMembers(sink, *mounts, {"Source", "Target"});
    if (const JsonNode* devices = valueAt(root, {"HostConfig", "Devices"}, JsonKind::Array))
        judgeMembers(sink, *devices, {"PathOnHost", "PathInContainer"});
    for (const JsonNode* map : {valueAt(root, {"Volumes"}, JsonKind::Object),
                                valueAt(root, {"HostConfig", "Tmpfs"}, JsonKind::Object)})
        if (map)
            for (const JsonMember& member : map->members)
                judgePath(sink, member.key, member.keyRange);
}

} // namespace core::options
