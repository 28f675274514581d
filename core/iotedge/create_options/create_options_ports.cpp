#include "core/iotedge/create_options/create_options_ports.h"

#include "core/iotedge/create_options/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace core::options {

namespace {

constexpr int kLastPort = 65535;

/// "8000" or "8000-8010".
struct PortRange {
    int first = 0;
    int last = 0;
};

std::optional<int> portNumber(std::string_view text)
{
    int number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (text.empty() || !isAsciiDigit(text.front()) || read.ec != std::errc() || read.ptr != end
        || number > kLastPort)
        return std::nullopt;
    return number;
}

std::optional<PortRange> portRange(std::string_view text)
{
    const auto dash = text.find('-');
    const auto first = portNumber(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : portNumber(text.substr(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return PortRange{*first, *last};
}

/// "8080/tcp" with its protocol, in lower case: two names of one port are equal.
std::string normalPort(std::string_view text)
{
    std::string port = asciiLower(text);
    return port.find('/') == std::string::npos ? port + "/tcp" : port;
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
std::optional<std::string> mendedPort(std::string_view text)
{
    const auto mended = [&](std::string_view port) -> std::optional<std::string> {
        return portFault(port) ? std::nullopt : std::optional(std::string(port));
    };
    std::string plain;
    std::ranges::copy_if(text, std::back_inserter(plain), [](char c) { return c != ' '; });
    std::ranges::replace(plain, '\\', '/');
    return plain == text ? std::nullopt : mended(plain);
}

void lintBindingList(LintSink& sink, const JsonMember& port)
{
    if (port.value.kind == JsonKind::Null)
        sink.error(kDocker, port.value.range,
                   translatable("rule", "“PortBindings” has null for the port “%1”, and IoT Edge "
                                        "cannot read that: the deployment fails. Write a list such "
                                        "as [{\"HostPort\":\"8080\"}], or []."),
                   {shown(port.key)});
    for (const JsonNode& binding : port.value.items)
        if (binding.kind == JsonKind::Null)
            sink.error(kDocker, binding.range,
                       translatable("rule", "“PortBindings” has null in the list of the port “%1”, "
                                            "and IoT Edge cannot read that: the deployment fails. "
                                            "Remove it."),
                       {shown(port.key)});
}

} // namespace

void lintPortMap(LintSink& sink, const DockerKey& key, const JsonNode& map)
{
    const bool binds = key.type.element.front().kind == DockerKind::List;
    for (const JsonMember& port : map.members) {
        if (sink.isFull())
            return;
        if (binds)
            lintBindingList(sink, port);
        const char* fault = holdsPlaceholder(port.key) ? nullptr : portFault(port.key);
        if (!fault)
            continue;
        LintProblem& problem =
            sink.error(kDocker, port.keyRange, fault, {key.name, shown(port.key)});
        if (auto better = mendedPort(port.key))
            addFix(problem, "rename", translatable("fix", "Write “%1”"), {*better},
                   {{port.keyRange, quoted(*better)}});
    }
}

void lintHostPort(LintSink& sink, const JsonNode& value)
{
    if (value.kind != JsonKind::String || value.text.empty() || holdsPlaceholder(value.text))
        return;
    const auto range = portRange(value.text);
    if (!range) {
        sink.error(kDocker, value.range,
                   translatable("rule", "“HostPort” is “%1”: Docker refuses the container. Write a "
                                        "number up to 65535, or a range such as 8000-8010."),
                   {shown(value.text)});
        return;
    }
    constexpr std::array<int, 3> kHubPorts{443, 5671, 8883};
    const auto taken = std::ranges::find_if(
        kHubPorts, [&](int port) { return range->first <= port && port <= range->last; });
    if (taken != kHubPorts.end())
        sink.warning(kDocker, value.range,
                     translatable("rule", "The port %1 of the device is taken by edgeHub, as it is "
                                          "deployed by default; then the module does not start. "
                                          "Choose another “HostPort”."),
                     {static_cast<long long>(*taken)});
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
                   {{port.keyRange, quoted(spare.front())}});
    }
}

} // namespace core::options
