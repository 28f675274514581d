#include "core/iotedge/create_options/create_options_conflicts.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace core::options {

namespace {

/// A part that holds something: a list, an object or a text that is not empty.
const JsonNode* filled(const JsonNode& root, std::initializer_list<std::string_view> keys)
{
    const JsonNode* node = valueAt(root, keys);
    const bool isFilled =
        node && (!node->items.empty() || !node->members.empty() || !node->text.empty());
    return isFilled ? node : nullptr;
}

void lintContainerNetwork(LintSink& sink, const JsonNode& root)
{
    const JsonNode* all = valueAt(root, {"HostConfig", "PublishAllPorts"}, JsonKind::Boolean);
    if (all && all->text == "true")
        sink.error(kRefused, all->range,
                   translatable("rule", "“PublishAllPorts” does not go together with the network "
                                        "of another container: Docker refuses the container. "
                                        "Remove it, or change “NetworkMode”."));
    constexpr std::array<std::pair<std::string_view, bool>, 6> kExcluded{{{"Hostname", true},
                                                                          {"ExposedPorts", true},
                                                                          {"Dns", false},
                                                                          {"ExtraHosts", false},
                                                                          {"Links", false},
                                                                          {"PortBindings", false}}};
    for (const auto& [key, isAtRoot] : kExcluded) {
        const JsonNode* found = isAtRoot ? filled(root, {key}) : filled(root, {"HostConfig", key});
        if (found)
            sink.error(kRefused, found->range,
                       translatable("rule", "“%1” does not go together with the network of another "
                                            "container: Docker refuses the container. Remove it, "
                                            "or change “NetworkMode”."),
                       {std::string(key)});
    }
}

/// Parameters of the network belong to the device where the container has its network.
void lintHostParameters(LintSink& sink, const JsonNode& root)
{
    const JsonNode* sysctls = valueAt(root, {"HostConfig", "Sysctls"}, JsonKind::Object);
    if (!sysctls)
        return;
    for (const JsonMember& member : sysctls->members)
        if (kernelParameter(member.key).starts_with("net."))
            sink.error(kRefused, member.keyRange,
                       translatable("rule", "“Sysctls” sets “%1”, which with the host's network is "
                                            "the device's own: the container does not start. "
                                            "Remove it, or change “NetworkMode”."),
                       {shown(member.key)});
}

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

void lintHostNetwork(LintSink& sink, const JsonNode& root)
{
    if (const JsonNode* links = filled(root, {"HostConfig", "Links"}))
        sink.error(kRefused, links->range,
                   translatable("rule",
                                "“Links” do not go together with the host's network: Docker "
                                "refuses the container. Remove them."));
    const JsonNode* host = valueAt(root, {"HostConfig"}, JsonKind::Object);
    lintHostParameters(sink, root);
    const JsonMember* ports = findMember(*host, "PortBindings");
    if (!ports || ports->value.members.empty())
        return;
    LintProblem& problem =
        sink.warning(kDocker, ports->keyRange,
                     translatable("rule", "“PortBindings” have no effect with the host's network: "
                                          "the module has all ports of the device as its own. "
                                          "Remove them, or the “NetworkMode”."));
    addFix(problem, "remove", translatable("fix", "Remove “%1”"), {ports->key},
           {removal(sink.text(), *host, *ports)});
}

void lintNetworks(LintSink& sink, const JsonNode& root)
{
    const std::string_view mode = textAt(root, {"HostConfig", "NetworkMode"});
    if (mode.starts_with("container:"))
        lintContainerNetwork(sink, root);
    else if (mode == "host")
        lintHostNetwork(sink, root);
    if (mode.starts_with("container:") || mode == "host")
        if (const JsonNode* address = filled(root, {"MacAddress"}))
            sink.error(kRefused, address->range,
                       translatable("rule", "“MacAddress” does not go together with the network of "
                                            "the host or of another container: Docker refuses the "
                                            "container. Remove it."));
    const JsonNode* endpoints =
        valueAt(root, {"NetworkingConfig", "EndpointsConfig"}, JsonKind::Object);
    if (endpoints && endpoints->members.size() > 1)
        sink.error(kRefused, endpoints->members[1].keyRange,
                   translatable("rule", "“EndpointsConfig” names %1 networks, and Docker takes one "
                                        "when it makes a container. Keep one of them."),
                   {static_cast<long long>(endpoints->members.size())});
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

void lintDeviceRequests(LintSink& sink, const JsonNode& root)
{
    const JsonNode* list = valueAt(root, {"HostConfig", "DeviceRequests"}, JsonKind::Array);
    if (!list)
        return;
    for (const JsonNode& request : list->items) {
        const JsonNode* count = valueAt(request, {"Count"}, JsonKind::Number);
        const JsonNode* devices = valueAt(request, {"DeviceIDs"}, JsonKind::Array);
        if (count && count->text != "0" && devices && !devices->items.empty())
            sink.error(kRefused, count->range,
                       translatable("rule", "“Count” and “DeviceIDs” do not go together: Docker "
                                            "refuses the container. Keep one of them."));
        // It chooses the driver by either of them.
        const JsonNode* sets = valueAt(request, {"Capabilities"}, JsonKind::Array);
        const bool hasSets = sets && !sets->items.empty();
        if (request.kind == JsonKind::Object && textAt(request, {"Driver"}).empty() && !hasSets)
            sink.error(kRefused, request.range,
                       translatable("rule",
                                    "A request of “DeviceRequests” has neither “Driver” nor "
                                    "“Capabilities”: Docker refuses the container. Write "
                                    "\"Capabilities\": [[\"gpu\"]]."));
    }
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
    lintDeviceRequests(sink, root);
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
