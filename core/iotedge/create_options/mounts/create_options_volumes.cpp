#include "core/iotedge/create_options/mounts/create_options_volumes.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/container_paths.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/prose/placeholder.h"

#include <optional>
#include <set>
#include <string>

namespace core::options {

namespace {

/// Puts a bind where it belongs; nothing where the place is taken by something else.
std::optional<TextEdit> bindInsertion(const JsonNode& root, const std::string& bind)
{
    const JsonMember* host = findMember(root, "HostConfig");
    if (!host)
        return insertion(root, R"("HostConfig":{"Binds":[)" + quotedJson(bind) + "]}");
    if (host->value.kind != JsonKind::Object)
        return std::nullopt;
    const JsonMember* binds = findMember(host->value, "Binds");
    if (!binds)
        return insertion(host->value, R"("Binds":[)" + quotedJson(bind) + ']');
    if (binds->value.kind != JsonKind::Array)
        return std::nullopt;
    const std::size_t at = binds->value.range.end - 1;
    return TextEdit{{at, at}, (binds->value.items.empty() ? "" : ",") + quotedJson(bind)};
}

/// Takes the volume out and binds it by name.
void addBindFix(LintSink& sink, LintProblem& problem, const JsonNode& root,
                const JsonMember& volumes, const JsonMember& volume, const std::string& bind)
{
    if (volumes.value.range.end > sink.text().size())
        return;
    const Message label{"fix", translatable("fix", "Bind “%1”"), {bind}};
    const bool isLast = volumes.value.members.size() == 1;
    if (isLast && !findMember(root, "HostConfig")) {
        problem.fixes.push_back({"bind",
                                 label,
                                 {{{volumes.keyRange.start, volumes.value.range.end},
                                   R"("HostConfig":{"Binds":[)" + quotedJson(bind) + "]}"}}});
        return;
    }
    if (auto inserted = bindInsertion(root, bind))
        problem.fixes.push_back(
            {"bind",
             label,
             {std::move(*inserted), isLast ? removal(sink.text(), root, volumes)
                                           : removal(sink.text(), volumes.value, volume)}});
}

/// The places in the container where something is mounted: Docker makes no volume there.
std::set<std::string> mountedPlaces(const JsonNode& root)
{
    std::set<std::string> places;
    if (const JsonNode* binds = valueAt(root, {"HostConfig", "Binds"}, JsonKind::Array))
        for (const JsonNode& bind : binds->items)
            if (bind.kind == JsonKind::String && bindParts(bind.text).hasSource)
                places.insert(cleanPath(bindParts(bind.text).destination));
    if (const JsonNode* mounts = valueAt(root, {"HostConfig", "Mounts"}, JsonKind::Array))
        for (const JsonNode& mount : mounts->items)
            places.insert(cleanPath(textAt(mount, {"Target"})));
    if (const JsonNode* memory = valueAt(root, {"HostConfig", "Tmpfs"}, JsonKind::Object))
        for (const JsonMember& member : memory->members)
            places.insert(cleanPath(member.key));
    return places;
}

} // namespace

void lintVolumes(LintSink& sink, const JsonNode& root)
{
    const JsonMember* volumes = findMember(root, "Volumes");
    if (!volumes || volumes->value.kind != JsonKind::Object)
        return;
    const std::set<std::string> mounted = mountedPlaces(root);
    for (const JsonMember& volume : volumes->value.members) {
        if (sink.isFull())
            return;
        if (mounted.contains(cleanPath(volume.key)) || holdsPlaceholder(volume.key)
            || isWindowsPath(volume.key))
            continue;
        const bool isBind = volume.key.find(':') != std::string::npos;
        LintProblem& problem = sink.warning(
            "create.volume.anonymous", volume.keyRange,
            isBind ? translatable("rule", "“Volumes” names “%1”, which is a bind: here it is a "
                                          "volume without a name at a path with a colon. Move it "
                                          "to HostConfig.Binds.")
                   : translatable("rule", "The volume at “%1” has no name: each new version of the "
                                          "module starts with an empty one. Name it in "
                                          "HostConfig.Binds."),
            {shown(volume.key)});
        addBindFix(sink, problem, root, *volumes, volume,
                   isBind ? volume.key : volumeNameFor(volume.key) + ':' + volume.key);
    }
}

} // namespace core::options
