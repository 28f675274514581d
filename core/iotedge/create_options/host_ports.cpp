#include "core/iotedge/create_options/host_ports.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"

#include <charconv>

namespace core::options {

namespace {

constexpr int kLastPort = 65535;

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

} // namespace

std::optional<PortRange> portRange(std::string_view text)
{
    const auto dash = text.find('-');
    const auto first = portNumber(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : portNumber(text.substr(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return PortRange{*first, *last};
}

std::string normalPort(std::string_view text)
{
    const std::string port = asciiLower(text);
    return port.find('/') == std::string::npos ? port + "/tcp" : port;
}

std::vector<HostPort> hostPorts(const JsonNode& root)
{
    std::vector<HostPort> ports;
    const JsonNode* bound = valueAt(root, {"HostConfig", "PortBindings"}, JsonKind::Object);
    if (!bound || textAt(root, {"HostConfig", "NetworkMode"}) == "host")
        return ports;
    for (const JsonMember& port : bound->members) {
        const std::string name = normalPort(port.key);
        for (const JsonNode& binding : port.value.items) {
            const JsonNode* host = valueAt(binding, {"HostPort"}, JsonKind::String);
            if (const auto range = host ? portRange(host->text) : std::nullopt;
                range && range->first > 0)
                ports.push_back({name.substr(name.find('/')), *range,
                                 std::string(textAt(binding, {"HostIp"})), host->range});
        }
    }
    return ports;
}

std::vector<HostPort> hostPortsIn(std::string_view createOptions)
{
    // Reading costs more than looking.
    if (asciiLower(createOptions).find("portbindings") == std::string::npos)
        return {};
    const JsonTree tree = readJson(createOptions);
    return hostPorts(tree.root);
}

bool HostPorts::Taken::take(const std::string& address)
{
    const bool is6 = address.find(':') != std::string_view::npos;
    const bool isAll = address.empty() || address == "0.0.0.0" || address == "::";
    const bool on4 = address.empty() || !is6;
    const bool on6 = address.empty() || is6;
    const bool isFree = !(on4 && (isTakenOnAll4 || (isAll && isTakenOn4)))
                        && !(on6 && (isTakenOnAll6 || (isAll && isTakenOn6)))
                        && (isAll || addresses.insert(address).second);
    isTakenOnAll4 = isTakenOnAll4 || (isAll && on4);
    isTakenOnAll6 = isTakenOnAll6 || (isAll && on6);
    isTakenOn4 = isTakenOn4 || on4;
    isTakenOn6 = isTakenOn6 || on6;
    return isFree;
}

bool HostPorts::take(const HostPort& wanted)
{
    const auto& [protocol, ports, address, range] = wanted;
    if (ports.first == ports.last)
        return m_taken[{protocol, ports.first}].take(address);
    return ++m_ranges[{protocol, ports, address}] <= ports.last - ports.first + 1;
}

void lintPortsTwice(LintSink& sink, const JsonNode& root)
{
    HostPorts taken;
    for (const HostPort& port : hostPorts(root)) {
        if (sink.isFull() || taken.take(port))
            continue;
        if (port.ports.first == port.ports.last)
            sink.error("create.ports.twice", port.range,
                       translatable("rule", "The port %1 of the device is bound twice: Docker "
                                            "does not start the container, because the port "
                                            "is already allocated. Choose another “HostPort”."),
                       {static_cast<long long>(port.ports.first)});
        else
            sink.error("create.ports.twice", port.range,
                       translatable("rule", "More bindings want one of the ports %1 to %2 of the "
                                            "device than there are: Docker does not start the "
                                            "container. Give each a port of its own."),
                       {static_cast<long long>(port.ports.first),
                        static_cast<long long>(port.ports.last)});
    }
}

} // namespace core::options
