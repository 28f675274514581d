#include "core/iotedge/create_options/create_options_values.h"

#include "core/iotedge/create_options/create_options_mounts.h"
#include "core/iotedge/create_options/create_options_parts.h"
#include "core/iotedge/create_options/create_options_ports.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/similar.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

namespace core::options {

namespace {

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return result;
}

bool isText(const JsonNode& value)
{
    return value.kind == JsonKind::String && !holdsPlaceholder(value.text);
}

bool isIpv4(std::string_view text)
{
    int parts = 0;
    while (true) {
        const auto end = std::min(text.find('.'), text.size());
        const std::string_view part = text.substr(0, end);
        int number = 0;
        const auto read = std::from_chars(part.data(), part.data() + part.size(), number);
        if (part.empty() || part.size() > 3 || read.ec != std::errc()
            || read.ptr != part.data() + part.size() || number < 0 || number > 255)
            return false;
        ++parts;
        if (end == text.size())
            return parts == 4;
        text.remove_prefix(end + 1);
    }
}

bool isIpv6(std::string_view text)
{
    return text.find(':') != std::string_view::npos && std::ranges::all_of(text, [](char c) {
               return isHexDigit(c) || c == ':' || c == '.' || c == '%' || isAsciiLetter(c);
           });
}

bool isAddress(std::string_view text)
{
    return isIpv4(text) || isIpv6(text);
}

void lintCapabilities(LintSink& sink, const DockerKey& key, const JsonNode& list)
{
    const auto& known = dockerFacts().capabilities;
    for (const JsonNode& item : list.items) {
        if (!isText(item))
            continue;
        std::string name = upper(item.text);
        if (name.starts_with("CAP_"))
            name.erase(0, 4);
        if (name == "ALL" || std::ranges::binary_search(known, name))
            continue;
        LintProblem& problem = sink.error(
            kDocker, item.range,
            translatable("rule",
                         "“%1” lists “%2”, and Linux has no such capability: Docker refuses "
                         "the container. Write a name such as NET_ADMIN."),
            {key.name, shown(item.text)});
        if (const auto meant = mostSimilar(name, {known.begin(), known.end()}); !meant.empty())
            addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(meant)},
                   {{item.range, quoted(meant)}});
    }
}

void lintDuration(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    constexpr long long kMillisecond = 1'000'000;
    constexpr long long kSecond = 1'000'000'000;
    long long number = 0;
    std::from_chars(value.text.data(), value.text.data() + value.text.size(), number);
    if (value.kind != JsonKind::Number || number == 0 || number >= kMillisecond)
        return;
    LintProblem& problem = sink.error(
        kDocker, value.range,
        translatable("rule", "“%1” is %2 nanoseconds, and Docker takes 0 or at least 1000000 (one "
                             "millisecond). Write the time in nanoseconds."),
        {key.name, number});
    if (number > 0 && number < std::numeric_limits<long long>::max() / kSecond)
        addFix(problem, "seconds", translatable("fix", "Write %1 seconds in nanoseconds"), {number},
               {{value.range, std::to_string(number * kSecond)}});
}

void lintSignal(LintSink& sink, const JsonNode& value)
{
    if (!isText(value) || value.text.empty())
        return;
    std::string name = upper(value.text);
    if (name.starts_with("SIG"))
        name.erase(0, 3);
    constexpr int kLastSignal = 64;
    int number = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == name.data() + name.size();
    if (isNumber
            ? number > 0 && number <= kLastSignal
            : std::ranges::binary_search(dockerFacts().signals, name) || name.starts_with("RTM"))
        return;
    sink.error(kDocker, value.range,
               translatable("rule", "“StopSignal” is “%1”, and there is no such signal: Docker "
                                    "refuses the container. Write a name such as SIGTERM."),
               {shown(value.text)});
}

void lintWorkingDir(LintSink& sink, const JsonNode& value)
{
    if (!isText(value) || value.text.empty() || isAbsolutePath(value.text))
        return;
    LintProblem& problem =
        sink.error(kDocker, value.range,
                   translatable("rule", "“WorkingDir” is “%1”, which does not start at the root: "
                                        "Docker refuses the container. Write the whole path."),
                   {shown(value.text)});
    addFix(problem, "root", translatable("fix", "Write “%1”"), {'/' + value.text},
           {{value.range, quoted('/' + value.text)}});
}

void lintExtraHosts(LintSink& sink, const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        if (!isText(item))
            continue;
        const auto colon = item.text.find_first_of(":=");
        const std::string_view host = std::string_view(item.text).substr(0, colon);
        std::string_view address =
            colon == std::string::npos ? "" : std::string_view(item.text).substr(colon + 1);
        if (address.starts_with('[') && address.ends_with(']'))
            address = address.substr(1, address.size() - 2);
        if (!host.empty() && (isAddress(address) || address == "host-gateway"))
            continue;
        sink.error(kDocker, item.range,
                   translatable("rule", "“ExtraHosts” lists “%1”, and Docker takes a host name, a "
                                        "colon and an IP address. Write it as "
                                        "“server:<MY_SERVER_IP_ADDRESS>”."),
                   {shown(item.text)});
    }
}

void lintAddresses(LintSink& sink, const DockerKey& key, const JsonNode& list)
{
    for (const JsonNode& item : list.items)
        if (isText(item) && !isAddress(item.text))
            sink.error(kDocker, item.range,
                       translatable("rule", "“%1” lists “%2”, which is no IP address. Docker takes "
                                            "addresses only; write one."),
                       {key.name, shown(item.text)});
}

void lintHostIp(LintSink& sink, const JsonNode& value)
{
    if (isText(value) && !value.text.empty() && !isAddress(value.text))
        sink.error(kDocker, value.range,
                   translatable("rule", "“HostIp” is “%1”, which is no IP address: Docker refuses "
                                        "the container. Write the address of a network card, or "
                                        "leave it out for all of them."),
                   {shown(value.text)});
}

void lintHealthTest(LintSink& sink, const JsonNode& list)
{
    if (list.items.empty() || !isText(list.items.front()))
        return;
    const JsonNode& first = list.items.front();
    if (first.text.empty() || first.text == "NONE" || first.text == "CMD"
        || first.text == "CMD-SHELL")
        return;
    LintProblem& problem =
        sink.warning(kDocker, first.range,
                     translatable("rule", "The “Test” of the health check starts with “%1”. Docker "
                                          "takes CMD, CMD-SHELL or NONE there and runs no other "
                                          "test. Write CMD before the command."),
                     {shown(first.text)});
    addFix(problem, "cmd", translatable("fix", "Write CMD before it"), {},
           {{{first.range.start, first.range.start}, "\"CMD\","}});
}

void lintDevicePermissions(LintSink& sink, const JsonNode& value)
{
    if (isText(value) && value.text.find_first_not_of("rwm") != std::string::npos)
        sink.error(kDocker, value.range,
                   translatable("rule", "“CgroupPermissions” is “%1”, and Docker knows the letters "
                                        "r, w and m only. Write some of them, such as rwm."),
                   {shown(value.text)});
}

void lintMemory(LintSink& sink, const JsonNode& value)
{
    constexpr long long kLeast = 4LL << 20;
    constexpr long long kMegabyte = 1LL << 20;
    long long bytes = 0;
    std::from_chars(value.text.data(), value.text.data() + value.text.size(), bytes);
    if (value.kind != JsonKind::Number || bytes <= 0 || bytes >= kLeast)
        return;
    LintProblem& problem = sink.error(
        kDocker, value.range,
        translatable("rule", "“Memory” is %1 bytes, and Docker starts no container with less than "
                             "6 MB. Write the limit in bytes."),
        {bytes});
    if (bytes >= 6 && bytes <= 65536)
        addFix(problem, "megabytes", translatable("fix", "Write %1 MB in bytes"), {bytes},
               {{value.range, std::to_string(bytes * kMegabyte)}});
}

void lintTmpfs(LintSink& sink, const JsonNode& map)
{
    for (const JsonMember& member : map.members)
        if (!holdsPlaceholder(member.key)
            && (!isAbsolutePath(member.key) || cleanPath(member.key) == "/"))
            sink.error(kDocker, member.keyRange,
                       translatable("rule",
                                    "“Tmpfs” names “%1”, and Docker takes whole paths below "
                                    "the root only. Write one such as /run/cache."),
                       {shown(member.key)});
}

void lintEnvironmentList(LintSink& sink, const JsonNode& list)
{
    std::set<std::string_view> names;
    for (const JsonNode& item : list.items) {
        if (!isText(item) || sink.isFull())
            continue;
        const std::string_view name = variableName(item.text);
        if (name.empty())
            sink.error(kDocker, item.range,
                       translatable("rule", "“Env” lists “%1” without a name: Docker refuses the "
                                            "container. Write NAME=value."),
                       {shown(item.text)});
        else if (!names.insert(name).second)
            sink.warning(kDocker, item.range,
                         translatable("rule", "“Env” sets “%1” twice, and the later one counts. "
                                              "Remove one of them."),
                         {shown(name)});
        else if (name.starts_with("IOTEDGE_"))
            sink.warning(kDocker, item.range,
                         translatable("rule", "“Env” sets “%1”. IoT Edge sets variables that start "
                                              "with IOTEDGE_ itself, and one of yours in its place "
                                              "may cut the module off. Choose another name."),
                         {shown(name)});
        else if (item.text.find('=') == std::string::npos)
            sink.warning(kDocker, item.range,
                         translatable("rule", "“Env” lists “%1” without a value, which takes the "
                                              "variable away. Write NAME=value, or remove it."),
                         {shown(name)});
    }
}

} // namespace

void lintForm(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    switch (key.check) {
    case DockerCheck::None:
        return;
    case DockerCheck::Addresses:
        return lintAddresses(sink, key, value);
    case DockerCheck::Binds:
        return lintBinds(sink, value);
    case DockerCheck::Capabilities:
        return lintCapabilities(sink, key, value);
    case DockerCheck::DevicePermissions:
        return lintDevicePermissions(sink, value);
    case DockerCheck::Duration:
        return lintDuration(sink, key, value);
    case DockerCheck::Environment:
        return lintEnvironmentList(sink, value);
    case DockerCheck::ExtraHosts:
        return lintExtraHosts(sink, value);
    case DockerCheck::HealthTest:
        return lintHealthTest(sink, value);
    case DockerCheck::HostIp:
        return lintHostIp(sink, value);
    case DockerCheck::HostPort:
        return lintHostPort(sink, value);
    case DockerCheck::Memory:
        return lintMemory(sink, value);
    case DockerCheck::Ports:
        return lintPortMap(sink, key, value);
    case DockerCheck::Signal:
        return lintSignal(sink, value);
    case DockerCheck::Tmpfs:
        return lintTmpfs(sink, value);
    case DockerCheck::WorkingDir:
        return lintWorkingDir(sink, value);
    }
}

} // namespace core::options
