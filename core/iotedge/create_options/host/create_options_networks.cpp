#include "core/iotedge/create_options/host/create_options_networks.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace core::options {

namespace {

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

void lintIdlePorts(LintSink& sink, const JsonNode& host, const char* text)
{
    const JsonMember* ports = findMember(host, "PortBindings");
    if (!ports || ports->value.members.empty())
        return;
    LintProblem& problem = sink.warning(kDocker, ports->keyRange, text);
    addFix(problem, "remove", translatable("fix", "Remove “%1”"), {ports->key},
           {removal(sink.text(), host, *ports)});
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
    lintIdlePorts(sink, *host,
                  translatable("rule", "“PortBindings” have no effect with the host's network: the "
                                       "module has all ports of the device as its own. Remove "
                                       "them, or the “NetworkMode”."));
}

/// A network that Docker makes itself has no addresses and names to give.
void lintBuiltInEndpoints(LintSink& sink, const JsonNode& root)
{
    const JsonNode* endpoints =
        valueAt(root, {"NetworkingConfig", "EndpointsConfig"}, JsonKind::Object);
    if (!endpoints)
        return;
    for (const JsonMember& endpoint : endpoints->members) {
        if (endpoint.key != "bridge" && endpoint.key != "host" && endpoint.key != "none")
            continue;
        for (const JsonNode* asked : {filled(endpoint.value, {"IPAMConfig", "IPv4Address"}),
                                      filled(endpoint.value, {"IPAMConfig", "IPv6Address"}),
                                      filled(endpoint.value, {"Aliases"})})
            if (asked)
                sink.error(kRefused, asked->range,
                           translatable("rule", "The network “%1” is one of Docker's own, where it "
                                                "gives no address and no other name of your "
                                                "choice: it refuses the container. Remove them."),
                           {endpoint.key});
    }
}

/// Any name but those of Docker and IoT Edge is a network that somebody must make on the device.
void lintNamedNetwork(LintSink& sink, const JsonNode& root, std::string_view mode)
{
    const JsonNode* node = valueAt(root, {"HostConfig", "NetworkMode"}, JsonKind::String);
    constexpr std::array<std::string_view, 5> kOwn{"bridge", "default", "host", "none",
                                                   "azure-iot-edge"};
    if (mode == "none")
        lintIdlePorts(sink, *valueAt(root, {"HostConfig"}, JsonKind::Object),
                      translatable("rule",
                                   "“PortBindings” have no effect without a network. Remove "
                                   "them, or the “NetworkMode”."));
    if (mode.empty() || !isJudged(*node) || std::ranges::find(kOwn, mode) != kOwn.end())
        return;
    const auto meant = std::ranges::find(kOwn, asciiLower(mode));
    if (meant == kOwn.end()) {
        sink.warning(kDocker, node->range,
                     translatable("rule", "“NetworkMode” is “%1”, a network that somebody must "
                                          "have made on the device: without it, the module does "
                                          "not start. Write host, bridge or none, or leave it "
                                          "out."),
                     {shown(mode)});
        return;
    }
    LintProblem& problem =
        sink.error(kRefused, node->range,
                   translatable("rule", "“NetworkMode” is “%1”, and Docker knows that network in "
                                        "small letters only: the module does not start. Write "
                                        "“%2”."),
                   {shown(mode), std::string(*meant)});
    addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(*meant)},
           {{node->range, quotedJson(*meant)}});
}

} // namespace

void lintNetworks(LintSink& sink, const JsonNode& root)
{
    const std::string_view mode = textAt(root, {"HostConfig", "NetworkMode"});
    if (mode.starts_with("container:"))
        lintContainerNetwork(sink, root);
    else if (mode == "host")
        lintHostNetwork(sink, root);
    else
        lintNamedNetwork(sink, root, mode);
    if (mode.starts_with("container:") || mode == "host")
        if (const JsonNode* address = filled(root, {"MacAddress"}))
            sink.error(kRefused, address->range,
                       translatable("rule", "“MacAddress” does not go together with the network of "
                                            "the host or of another container: Docker refuses the "
                                            "container. Remove it."));
    lintBuiltInEndpoints(sink, root);
    const JsonNode* endpoints =
        valueAt(root, {"NetworkingConfig", "EndpointsConfig"}, JsonKind::Object);
    if (endpoints && endpoints->members.size() > 1)
        sink.error(kRefused, endpoints->members[1].keyRange,
                   translatable("rule", "“EndpointsConfig” names %1 networks, and Docker takes one "
                                        "when it makes a container. Keep one of them."),
                   {static_cast<long long>(endpoints->members.size())});
}

} // namespace core::options
