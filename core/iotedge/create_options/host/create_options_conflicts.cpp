#include "core/iotedge/create_options/host/create_options_conflicts.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/create_options/host/create_options_networks.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace core::options {

namespace {

/// Parameters of System V and POSIX messages belong to the device in the same way.
void lintHostIpc(LintSink& sink, const JsonNode& root)
{
    constexpr std::array<std::string_view, 8> kShared{
        "kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem",
        "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced"};
    const JsonNode* sysctls = valueAt(root, {"HostConfig", "Sysctls"}, JsonKind::Object);
    if (!sysctls || textAt(root, {"HostConfig", "IpcMode"}) != "host")
        return;
    for (const JsonMember& member : sysctls->members)
        if (const std::string name = kernelParameter(member.key);
            std::ranges::find(kShared, name) != kShared.end() || name.starts_with("fs.mqueue."))
            sink.error(kRefused, member.keyRange,
                       translatable("rule", "“Sysctls” sets “%1”, which with the “IpcMode” host is "
                                            "the device's own: the container does not start. "
                                            "Remove it, or change “IpcMode”."),
                       {shown(member.key)});
}

void lintLinks(LintSink& sink, const JsonNode& root)
{
    const JsonNode* links = valueAt(root, {"HostConfig", "Links"}, JsonKind::Array);
    if (!links)
        return;
    for (const JsonNode& link : links->items)
        if (link.kind == JsonKind::String && isJudged(link)
            && std::ranges::count(link.text, ':') > 1)
            sink.error(kRefused, link.range,
                       translatable("rule", "“Links” lists “%1” with too many colons: Docker "
                                            "refuses the container. Write name:alias."),
                       {shown(link.text)});
}

void lintRestart(LintSink& sink, const JsonNode& root)
{
    const JsonNode* count =
        valueAt(root, {"HostConfig", "RestartPolicy", "MaximumRetryCount"}, JsonKind::Number);
    const std::string_view name = textAt(root, {"HostConfig", "RestartPolicy", "Name"});
    if (count && count->text != "0" && !name.empty() && name != "on-failure"
        && !holdsPlaceholder(name))
        sink.error(kRefused, count->range,
                   translatable("rule", "“MaximumRetryCount” is for the restart policy on-failure "
                                        "only: Docker refuses the container. Remove the "
                                        "“RestartPolicy”; IoT Edge restarts modules itself."));
}

} // namespace

void lintConflicts(LintSink& sink, const JsonNode& root)
{
    lintNetworks(sink, root);
    if (textAt(root, {"HostConfig", "UTSMode"}) == "host")
        if (const JsonNode* name = filled(root, {"Hostname"}))
            sink.error(kRefused, name->range,
                       translatable("rule", "“Hostname” does not go together with the “UTSMode” "
                                            "host: Docker refuses the container. Remove one of "
                                            "them."));
    lintHostIpc(sink, root);
    lintLinks(sink, root);
    lintRestart(sink, root);
    const JsonNode* remove = valueAt(root, {"HostConfig", "AutoRemove"}, JsonKind::Boolean);
    const std::string_view restart = textAt(root, {"HostConfig", "RestartPolicy", "Name"});
    if (remove && remove->text == "true" && !restart.empty() && restart != "no")
        sink.error(kRefused, remove->range,
                   translatable("rule", "“AutoRemove” does not go together with a “RestartPolicy”: "
                                        "Docker refuses the container. Remove both; IoT Edge "
                                        "starts and removes modules itself."));
}

void lintSharedVariables(LintSink& sink, const JsonNode& root,
                         const std::vector<std::string>& environment)
{
    const JsonNode* list = valueAt(root, {"Env"}, JsonKind::Array);
    if (!list || environment.empty())
        return;
    const std::set<std::string_view> names(environment.begin(), environment.end());
    for (const JsonNode& item : list->items)
        if (names.contains(variableName(item.text)))
            sink.warning(kDocker, item.range,
                         translatable("rule", "“%1” is set here and among the environment "
                                              "variables, and the value here wins on the device. "
                                              "Keep one of them."),
                         {shown(variableName(item.text))});
}

} // namespace core::options
