#include "core/iotedge/create_options/create_options_values.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/create_options/create_options_addresses.h"
#include "core/iotedge/create_options/create_options_health.h"
#include "core/iotedge/create_options/create_options_ports.h"
#include "core/iotedge/create_options/create_options_security.h"
#include "core/iotedge/create_options/host/create_options_limits.h"
#include "core/iotedge/create_options/mounts/create_options_binds.h"
#include "core/iotedge/lint/container_paths.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace core::options {

namespace {

void lintSignal(LintSink& sink, const JsonNode& value)
{
    if (!isJudged(value) || value.text.empty())
        return;
    std::string name = asciiUpper(value.text);
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
    sink.error(kRefused, value.range,
               translatable("rule", "“StopSignal” is “%1”, and there is no such signal: Docker "
                                    "refuses the container. Write a name such as SIGTERM."),
               {shown(value.text)});
}

void lintWorkingDir(LintSink& sink, const JsonNode& value)
{
    if (!isJudged(value) || value.text.empty() || isAbsolutePath(value.text))
        return;
    LintProblem& problem =
        sink.error(kRefused, value.range,
                   translatable("rule", "“WorkingDir” is “%1”, which does not start at the root: "
                                        "Docker refuses the container. Write the whole path."),
                   {shown(value.text)});
    addFix(problem, "root", translatable("fix", "Write “%1”"), {'/' + value.text},
           {{value.range, quotedJson('/' + value.text)}});
}

/// Of the options of a file system in memory, those without a value.
bool isMountFlag(std::string_view word)
{
    constexpr std::array kFlags = std::to_array<std::string_view>(
        {"async",      "atime",         "bind",    "defaults", "dev",         "diratime", "dirsync",
         "exec",       "mand",          "noatime", "nodev",    "nodiratime",  "noexec",   "nomand",
         "norelatime", "nostrictatime", "nosuid",  "private",  "rbind",       "relatime", "remount",
         "ro",         "rprivate",      "rshared", "rslave",   "runbindable", "rw",       "shared",
         "slave",      "strictatime",   "suid",    "sync",     "unbindable"});
    return std::ranges::binary_search(kFlags, word);
}

/// "64m", "1G", "50%": Linux takes one letter behind the number.
bool isMemorySize(std::string_view text)
{
    const auto letter = text.find_first_not_of("0123456789");
    return letter != 0 && !text.empty()
           && (letter == std::string_view::npos
               || (letter + 1 == text.size()
                   && std::string_view("kKmMgGtT%").find(text[letter]) != std::string_view::npos));
}

/// The first option that no file system in memory has; empty where there is none.
std::string_view badTmpfsOption(std::string_view options)
{
    constexpr std::array kNamed = std::to_array<std::string_view>(
        {"gid", "mode", "mpol", "nr_blocks", "nr_inodes", "size", "uid"});
    while (!options.empty()) {
        const auto end = std::min(options.find(','), options.size());
        const std::string_view option = options.substr(0, end);
        const auto equals = option.find('=');
        const std::string_view name = option.substr(0, equals);
        const bool isKnown =
            equals == std::string_view::npos
                ? isMountFlag(option)
                : std::ranges::binary_search(kNamed, name)
                      && (name != "size" || isMemorySize(option.substr(equals + 1)));
        if (!isKnown)
            return option.empty() ? std::string_view(",") : option;
        options.remove_prefix(std::min(end + 1, options.size()));
    }
    return {};
}

void lintTmpfs(LintSink& sink, const JsonNode& map)
{
    for (const JsonMember& member : map.members) {
        if (const auto bad =
                isJudged(member.value) ? badTmpfsOption(member.value.text) : std::string_view();
            !bad.empty())
            sink.error(kRefused, member.value.range,
                       translatable("rule", "“Tmpfs” has the option “%1”: Docker refuses the "
                                            "container. Write options such as rw,size=64m, or "
                                            "nothing."),
                       {shown(bad)});
        if (!holdsPlaceholder(member.key)
            && (!isAbsolutePath(member.key) || cleanPath(member.key) == "/"))
            sink.error(kRefused, member.keyRange,
                       translatable("rule",
                                    "“Tmpfs” names “%1”, and Docker takes whole paths below "
                                    "the root only. Write one such as /run/cache."),
                       {shown(member.key)});
    }
}

void lintHostname(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    constexpr std::size_t kMax = 64;
    if (isJudged(value) && value.text.size() > kMax)
        sink.error(
            kRefused, value.range,
            translatable("rule", "“%1” has %2 bytes, and Linux takes %3: the container does not "
                                 "start. Shorten it."),
            {key.name, static_cast<long long>(value.text.size()), static_cast<long long>(kMax)});
}

/// "container:" of which container?
void lintContainerName(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    if (isJudged(value) && value.text == "container:")
        sink.error(kRefused, value.range,
                   translatable("rule", "“%1” is “container:” without a name: Docker refuses the "
                                        "container. Write the name of the other module behind the "
                                        "colon."),
                   {key.name});
}

void lintVolumesFrom(LintSink& sink, const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        const auto colon = item.text.find(':');
        const std::string_view mode =
            colon == std::string::npos ? "rw" : std::string_view(item.text).substr(colon + 1);
        const bool isGood = mode == "ro" || mode == "rw" || mode == "z" || mode == "Z";
        if (isJudged(item) && (item.text.empty() || colon == 0 || !isGood))
            sink.error(kRefused, item.range,
                       translatable("rule", "“VolumesFrom” lists “%1”: Docker refuses the "
                                            "container. Write the name of another module, with "
                                            ":ro behind it if need be."),
                       {shown(item.text)});
    }
}

void lintEnvironmentList(LintSink& sink, const JsonNode& list)
{
    std::set<std::string_view> names;
    for (const JsonNode& item : list.items) {
        if (!isJudged(item) || sink.isFull())
            continue;
        const std::string_view name = variableName(item.text);
        if (name.empty())
            sink.error(kRefused, item.range,
                       translatable("rule", "“Env” lists “%1” without a name: Docker refuses the "
                                            "container. Write NAME=value."),
                       {shown(item.text)});
        else if (item.text.find('\0') != std::string::npos)
            sink.error(kRefused, item.range,
                       translatable("rule", "“Env” lists “%1” with a NUL in it: the container does "
                                            "not start. Remove the \\u0000."),
                       {shown(item.text)});
        else if (name.back() == ' ' || name.front() == ' ')
            sink.warning(kDocker, item.range,
                         translatable("rule", "“Env” lists “%1”, and the space beside the name "
                                              "becomes a part of it. Write NAME=value without "
                                              "spaces around the equals sign."),
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
    case DockerCheck::Address:
        return lintAddress(sink, key, value);
    case DockerCheck::Addresses:
        return lintAddresses(sink, key, value);
    case DockerCheck::Binds:
        return lintBinds(sink, value);
    case DockerCheck::Capabilities:
        return lintCapabilities(sink, key, value);
    case DockerCheck::ContainerName:
        return lintContainerName(sink, key, value);
    case DockerCheck::DevicePermissions:
        return lintDevicePermissions(sink, value);
    case DockerCheck::DeviceRules:
        return lintDeviceRules(sink, value);
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
    case DockerCheck::Hostname:
        return lintHostname(sink, key, value);
    case DockerCheck::LimitName:
        return lintLimitName(sink, value);
    case DockerCheck::MacAddress:
        return lintMacAddress(sink, value);
    case DockerCheck::Memory:
        return lintMemory(sink, key, value);
    case DockerCheck::NumberList:
        return lintNumberList(sink, key, value);
    case DockerCheck::Ports:
        return lintPortMap(sink, key, value);
    case DockerCheck::SecurityOptions:
        return lintSecurityOptions(sink, value);
    case DockerCheck::Signal:
        return lintSignal(sink, value);
    case DockerCheck::Sysctls:
        return lintSysctls(sink, value);
    case DockerCheck::Tmpfs:
        return lintTmpfs(sink, value);
    case DockerCheck::VolumesFrom:
        return lintVolumesFrom(sink, value);
    case DockerCheck::Weight:
        return lintWeight(sink, key, value);
    case DockerCheck::WorkingDir:
        return lintWorkingDir(sink, value);
    }
}

} // namespace core::options
