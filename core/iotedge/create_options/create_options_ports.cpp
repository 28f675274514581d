#include "core/iotedge/create_options/create_options_ports.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/create_options/host_ports.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core::options {

namespace {

bool isRange(std::string_view port)
{
    return port.substr(0, port.find('/')).find('-') != std::string_view::npos;
}

const char* portFault(std::string_view text)
{
    const auto slash = text.find('/');
    const std::string protocol =
        slash == std::string_view::npos ? "tcp" : asciiLower(text.substr(slash + 1));
    const auto range = portRange(text.substr(0, slash));
    if (!range)
        return translatable("rule", "“%1” names the port “%2”: Docker refuses the container. Write "
                                    "a number from 1 to 65535 with its protocol, such as "
                                    "8080/tcp.");
    if (range->first == 0)
        return translatable("rule", "“%1” names the port “%2”, and a container has no port 0: "
                                    "Docker refuses it. Write a number from 1 to 65535.");
    if (protocol != "tcp" && protocol != "udp" && protocol != "sctp")
        return translatable("rule", "“%1” names the port “%2”, and Docker knows the protocols tcp, "
                                    "udp and sctp only. Write one of them after the slash.");
    return nullptr;
}

/// "8080:80/tcp" as people know it from docker run.
std::optional<std::string> fixedPort(std::string_view text)
{
    const auto fixed = [&](std::string_view port) -> std::optional<std::string> {
        return portFault(port) ? std::nullopt : std::optional(std::string(port));
    };
    std::string plain;
    std::ranges::copy_if(text, std::back_inserter(plain), [](char c) { return c != ' '; });
    std::ranges::replace(plain, '\\', '/');
    return plain == text ? std::nullopt : fixed(plain);
}

/// A range of ports as single ones, each with its own of the device; nothing where that is unsure.
std::optional<std::string> expandedRange(const JsonMember& port, bool binds)
{
    constexpr int kMaxPorts = 16;
    const std::string_view text = port.key;
    const auto range = portRange(text.substr(0, text.find('/')));
    const std::string protocol(text.substr(std::min(text.find('/'), text.size())));
    const int count = range ? range->last - range->first + 1 : 0;
    if (count < 1 || count > kMaxPorts || (binds && port.value.items.size() != 1))
        return std::nullopt;
    std::optional<PortRange> host;
    std::string address;
    if (binds) {
        const JsonNode& binding = port.value.items.front();
        host = portRange(textAt(binding, {"HostPort"}));
        address = textAt(binding, {"HostIp"});
        if (!host || host->last - host->first + 1 != count)
            return std::nullopt;
    }
    std::string members;
    for (int at = 0; at < count; ++at) {
        members +=
            (at == 0 ? "" : ",") + quotedJson(std::to_string(range->first + at) + protocol) + ':';
        members += binds ? R"([{)"
                               + (address.empty() ? "" : R"("HostIp":)" + quotedJson(address) + ',')
                               + R"("HostPort":")" + std::to_string(host->first + at) + "\"}]"
                         : "{}";
    }
    return members;
}

void reportRange(LintSink& sink, const JsonNode& map, const JsonMember& port, bool binds)
{
    const char* text =
        binds ? translatable("rule", "“PortBindings” names the range “%1”, and Docker takes one "
                                     "port as a name: it refuses the container. Name each port.")
              : translatable("rule", "“ExposedPorts” names the range “%1”, and newer engines take "
                                     "one port as a name. Name each port.");
    LintProblem& problem =
        binds ? sink.error("create.ports.range", port.keyRange, text, {shown(port.key)})
              : sink.warning("create.ports.range", port.keyRange, text, {shown(port.key)});
    const auto members = expandedRange(port, binds);
    if (members && map.range.end <= sink.text().size())
        addFix(problem, "expand", translatable("fix", "Name each port"), {},
               {{{port.keyRange.start, port.value.range.end}, *members}});
}

void lintBindingList(LintSink& sink, const JsonMember& port)
{
    if (port.value.kind == JsonKind::Null)
        sink.error(kRefused, port.value.range,
                   translatable("rule", "“PortBindings” has null for the port “%1”, and IoT Edge "
                                        "cannot read that: the deployment fails. Write a list such "
                                        "as [{\"HostPort\":\"8080\"}], or []."),
                   {shown(port.key)});
    for (const JsonNode& binding : port.value.items)
        if (binding.kind == JsonKind::Null)
            sink.error(kRefused, binding.range,
                       translatable("rule", "“PortBindings” has null in the list of the port “%1”, "
                                            "and IoT Edge cannot read that: the deployment fails. "
                                            "Remove it."),
                       {shown(port.key)});
}

} // namespace

void lintPortMap(LintSink& sink, const DockerKey& key, const JsonNode& map)
{
    const bool binds = key.type.element.front().kind == DockerKind::List;
    std::set<std::string> names;
    for (const JsonMember& port : map.members) {
        if (sink.isFull())
            return;
        if (binds)
            lintBindingList(sink, port);
        if (holdsPlaceholder(port.key))
            continue;
        const char* fault = portFault(port.key);
        if (!fault && isRange(port.key))
            reportRange(sink, map, port, binds);
        if (!fault && !names.insert(normalPort(port.key)).second)
            sink.warning("create.ports.twice", port.keyRange,
                         translatable("rule", "“%1” names the port “%2” twice, since tcp is meant "
                                              "where nothing stands, and only one of them counts. "
                                              "Keep one."),
                         {key.name, shown(port.key)});
        if (!fault)
            continue;
        LintProblem& problem =
            sink.error(kRefused, port.keyRange, fault, {key.name, shown(port.key)});
        if (auto better = fixedPort(port.key))
            addFix(problem, "rename", translatable("fix", "Write “%1”"), {*better},
                   {{port.keyRange, quotedJson(*better)}});
    }
}

void lintHostPort(LintSink& sink, const JsonNode& value)
{
    if (value.kind != JsonKind::String || value.text.empty() || holdsPlaceholder(value.text))
        return;
    const auto range = portRange(value.text);
    if (!range)
        sink.error(kRefused, value.range,
                   translatable("rule", "“HostPort” is “%1”: Docker refuses the container. Write a "
                                        "number up to 65535, or a range such as 8000-8010."),
                   {shown(value.text)});
}

void lintHubPorts(LintSink& sink, const JsonNode& root)
{
    constexpr std::array<int, 3> kHubPorts{443, 5671, 8883};
    const JsonNode* bound = valueAt(root, {"HostConfig", "PortBindings"}, JsonKind::Object);
    if (!bound)
        return;
    for (const JsonMember& port : bound->members)
        for (const JsonNode& binding : port.value.items) {
            const JsonNode* host = valueAt(binding, {"HostPort"}, JsonKind::String);
            const auto range = host ? portRange(host->text) : std::nullopt;
            if (!range || sink.isFull())
                continue;
            const auto taken = std::ranges::find_if(
                kHubPorts, [&](int hub) { return range->first <= hub && hub <= range->last; });
            if (taken != kHubPorts.end())
                sink.warning(kDocker, host->range,
                             translatable("rule",
                                          "The port %1 of the device is taken by edgeHub, as it is "
                                          "deployed by default; then the module does not start. "
                                          "Choose another “HostPort”."),
                             {static_cast<long long>(*taken)});
        }
}

void lintExposedPorts(LintSink& sink, const JsonNode& root)
{
    const JsonNode* exposed = valueAt(root, {"ExposedPorts"}, JsonKind::Object);
    const JsonNode* bound = valueAt(root, {"HostConfig", "PortBindings"}, JsonKind::Object);
    const JsonNode* misplaced = valueAt(root, {"PortBindings"}, JsonKind::Object);
    const JsonNode* all = valueAt(root, {"HostConfig", "PublishAllPorts"}, JsonKind::Boolean);
    const std::string_view network = textAt(root, {"HostConfig", "NetworkMode"});
    if (!exposed || (all && all->text == "true") || network == "host")
        return;
    std::vector<std::string> bindings;
    std::vector<std::string> spare;
    std::vector<std::string> names;
    names.reserve(exposed->members.size());
    for (const JsonMember& port : exposed->members)
        names.push_back(normalPort(port.key));
    std::ranges::sort(names);
    for (const JsonNode* map : {bound, misplaced})
        if (map)
            for (const JsonMember& port : map->members) {
                bindings.push_back(normalPort(port.key));
                if (!std::ranges::binary_search(names, bindings.back()))
                    spare.push_back(port.key);
            }
    std::ranges::sort(bindings);
    for (const JsonMember& port : exposed->members) {
        if (std::ranges::binary_search(bindings, normalPort(port.key))
            || holdsPlaceholder(port.key))
            continue;
        LintProblem& problem = sink.warning(
            "create.ports.consistent", port.keyRange,
            spare.empty()
                ? translatable("rule", "The port “%1” is exposed, but bound to no port of the "
                                       "device. If it shall be reached from outside, add it to "
                                       "HostConfig.PortBindings; if not, leave it out.")
                : translatable("rule",
                               "The port “%1” is exposed, but not bound, and “%2” is bound, "
                               "but not exposed: probably a slip. Write the same port in "
                               "both places."),
            spare.empty() ? std::vector<Argument>{shown(port.key)}
                          : std::vector<Argument>{shown(port.key), shown(spare.front())});
        if (spare.size() == 1)
            addFix(problem, "rename", translatable("fix", "Expose “%1”"), {spare.front()},
                   {{port.keyRange, quotedJson(spare.front())}});
    }
}

} // namespace core::options
