#include "core/iotedge/create_options/mounts/create_options_binds.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/container_paths.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <map>
#include <set>

namespace core::options {

namespace {

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

bool hasModeOf(ModeKind kind, std::string_view mode)
{
    while (!mode.empty()) {
        const auto end = std::min(mode.find(','), mode.size());
        if (modeKind(mode.substr(0, end)) == kind)
            return true;
        mode.remove_prefix(std::min(end + 1, mode.size()));
    }
    return false;
}

const char* bindFault(const BindParts& bind)
{
    if (bind.hasTooMany)
        return translatable("rule", "“Binds” lists “%1” with too many colons: Docker refuses the "
                                    "container. Write source:destination, or "
                                    "source:destination:ro.");
    if (bind.hasSource && bind.source.empty())
        return translatable("rule", "“Binds” lists “%1” without what to mount: Docker refuses the "
                                    "container. Write a path of the device or the name of a "
                                    "volume before the colon.");
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
    if (bind.hasSource && !sourceWaits && !isAbsolutePath(bind.source)
        && !isVolumeName(bind.source))
        return translatable("rule", "“Binds” lists “%1”, whose source is neither a whole path nor "
                                    "the name of a volume: Docker refuses the container. Write "
                                    "/path/on/device or a name of letters, digits and _ . -.");
    if (bind.hasMode && !holdsPlaceholder(bind.mode) && !isMode(bind.mode))
        return translatable("rule", "“Binds” lists “%1”, and what follows the second colon is no "
                                    "mode that Docker knows. Write ro, rw, z or Z there, or "
                                    "nothing.");
    if (isVolumeName(bind.source) && hasModeOf(ModeKind::Propagation, bind.mode))
        return translatable("rule", "“Binds” lists “%1”, and a volume spreads no mounts: Docker "
                                    "refuses the container. Leave shared, slave and private for "
                                    "paths of the device.");
    if (isAbsolutePath(bind.source) && hasModeOf(ModeKind::Copy, bind.mode))
        return translatable("rule", "“Binds” lists “%1”, and nocopy is for volumes only: Docker "
                                    "refuses the container. Remove nocopy, or name a volume "
                                    "before the colon.");
    return nullptr;
}

} // namespace

void lintBinds(LintSink& sink, const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        if (sink.isFull())
            return;
        if (item.kind != JsonKind::String || item.text.find("${") != std::string::npos)
            continue;
        const BindParts bind = bindParts(item.text);
        // Told by a rule of its own.
        if (isWindowsPath(bind.source) || isWindowsPath(bind.destination))
            continue;
        if (const char* fault = bindFault(bind))
            sink.error(kRefused, item.range, fault, {shown(item.text)});
        else if (!bind.hasSource && !holdsPlaceholder(item.text))
            sink.warning("create.bind.single", item.range,
                         translatable("rule", "“Binds” lists “%1” alone: that is a new, empty "
                                              "volume, and nothing of the device is mounted. Write "
                                              "source:%1, with a path of the device or the name of "
                                              "a volume."),
                         {shown(item.text)});
    }
}

void lintShellSources(LintSink& sink, const JsonNode& root)
{
    const auto refuse = [&](const JsonNode& item, std::string_view source) {
        if (isShellName(source) && holdsPlaceholder(source))
            sink.error(kRefused, item.range,
                       translatable("rule", "No shell reads “%1”, so Docker takes the dollar sign "
                                            "as it stands and refuses the container. Write a path "
                                            "of the device, or the name of a volume."),
                       {shown(source)});
    };
    if (const JsonNode* binds = valueAt(root, {"HostConfig", "Binds"}, JsonKind::Array))
        for (const JsonNode& item : binds->items)
            if (item.kind == JsonKind::String)
                refuse(item, bindParts(item.text).source);
    if (const JsonNode* mounts = valueAt(root, {"HostConfig", "Mounts"}, JsonKind::Array))
        for (const JsonNode& item : mounts->items)
            if (const JsonNode* source = valueAt(item, {"Source"}, JsonKind::String))
                refuse(*source, source->text);
}

} // namespace core::options
