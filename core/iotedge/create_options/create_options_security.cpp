#include "core/iotedge/create_options/create_options_security.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"

#include <algorithm>
#include <array>

namespace core::options {

namespace {

bool isNumberOrStar(std::string_view text)
{
    return text == "*" || (!text.empty() && std::ranges::all_of(text, isAsciiDigit));
}

/// "c 189:* rwm"
bool isDeviceRule(std::string_view rule)
{
    if (rule.size() < 2 || std::string_view("acb").find(rule[0]) == std::string_view::npos
        || rule[1] != ' ')
        return false;
    const auto space = rule.find(' ', 2);
    if (space == std::string_view::npos)
        return false;
    const std::string_view numbers = rule.substr(2, space - 2);
    const std::string_view rights = rule.substr(space + 1);
    const auto colon = numbers.find(':');
    return colon != std::string_view::npos && isNumberOrStar(numbers.substr(0, colon))
           && isNumberOrStar(numbers.substr(colon + 1)) && !rights.empty() && rights.size() <= 3
           && rights.find_first_not_of("rwm") == std::string_view::npos;
}

/// A sentence with %1 for the option, or null.
const char* securityFault(std::string_view option)
{
    if (option == "no-new-privileges" || option == "disable")
        return nullptr;
    const auto mark =
        option.find('=') != std::string_view::npos ? option.find('=') : option.find(':');
    const std::string_view name = option.substr(0, mark);
    const std::string_view value =
        mark == std::string_view::npos ? std::string_view() : option.substr(mark + 1);
    const bool isKnown = name == "label" || name == "apparmor" || name == "seccomp"
                         || name == "no-new-privileges" || name == "writable-cgroups";
    if (mark == std::string_view::npos || !isKnown)
        return translatable("rule", "“SecurityOpt” lists “%1”, and Docker knows label, apparmor, "
                                    "seccomp and no-new-privileges only, each with “=” and a "
                                    "value: it refuses the container. Write one of them.");
    if ((name == "no-new-privileges" || name == "writable-cgroups") && !pasted::truthOf(value))
        return translatable("rule", "“SecurityOpt” lists “%1”, which takes true or false: Docker "
                                    "refuses the container. Write one of them.");
    const bool isProfile = value == "unconfined" || value == "builtin" || value.starts_with('{');
    if (name == "seccomp" && !isProfile)
        return translatable("rule", "“SecurityOpt” lists “%1”. Docker's command line would read "
                                    "that file, but IoT Edge hands the name on, which is no "
                                    "profile: the container does not start. Write the profile "
                                    "itself, or unconfined.");
    return nullptr;
}

/// What belongs to a container alone; all other parameters are the device's.
bool isOwnParameter(std::string_view name)
{
    constexpr std::array<std::string_view, 8> kOwn{
        "kernel.msgmax", "kernel.msgmnb", "kernel.msgmni",          "kernel.sem",
        "kernel.shmall", "kernel.shmmax", "kernel.shm_rmid_forced", "kernel.shmmni"};
    return name.starts_with("net.") || name.starts_with("fs.mqueue.") || name == "kernel.domainname"
           || std::ranges::find(kOwn, name) != kOwn.end();
}

} // namespace

void lintCapabilities(LintSink& sink, const DockerKey& key, const JsonNode& list)
{
    const auto& known = dockerFacts().capabilities;
    for (const JsonNode& item : list.items) {
        if (!isJudged(item))
            continue;
        std::string name = asciiUpper(item.text);
        if (name.starts_with("CAP_"))
            name.erase(0, 4);
        if (asciiUpper(item.text) == "ALL" || std::ranges::binary_search(known, name))
            continue;
        LintProblem& problem = sink.error(
            kRefused, item.range,
            translatable("rule",
                         "“%1” lists “%2”, and Linux has no such capability: Docker refuses "
                         "the container. Write a name such as NET_ADMIN."),
            {key.name, shown(item.text)});
        if (const auto meant = name == "ALL" ? std::string_view("ALL")
                                             : mostSimilar(name, {known.begin(), known.end()});
            !meant.empty())
            addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(meant)},
                   {{item.range, quotedJson(meant)}});
    }
}

void lintDevicePermissions(LintSink& sink, const JsonNode& value)
{
    if (isJudged(value) && value.text.find_first_not_of("rwm") != std::string::npos)
        sink.error(kRefused, value.range,
                   translatable("rule", "“CgroupPermissions” is “%1”, and Docker knows the letters "
                                        "r, w and m only. Write some of them, such as rwm."),
                   {shown(value.text)});
}

void lintDeviceRules(LintSink& sink, const JsonNode& list)
{
    for (const JsonNode& item : list.items)
        if (isJudged(item) && !isDeviceRule(item.text))
            sink.error(kRefused, item.range,
                       translatable("rule", "“DeviceCgroupRules” lists “%1”: Docker refuses the "
                                            "container. Write a kind (a, b or c), two numbers or "
                                            "stars, and the rights, such as c 189:* rwm."),
                       {shown(item.text)});
}

void lintLimitName(LintSink& sink, const JsonNode& value)
{
    const auto& known = dockerFacts().limitNames;
    if (!isJudged(value) || std::ranges::binary_search(known, value.text))
        return;
    LintProblem& problem =
        sink.error(kRefused, value.range,
                   translatable("rule", "“Ulimits” limits “%1”, and Linux has no such limit: the "
                                        "container does not start. Write a name such as nofile."),
                   {shown(value.text)});
    if (const auto meant = mostSimilar(value.text, {known.begin(), known.end()}); !meant.empty())
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(meant)},
               {{value.range, quotedJson(meant)}});
}

void lintSecurityOptions(LintSink& sink, const JsonNode& list)
{
    for (const JsonNode& item : list.items)
        if (const char* fault = isJudged(item) ? securityFault(item.text) : nullptr)
            sink.error(kRefused, item.range, fault, {shown(item.text)});
}

void lintSysctls(LintSink& sink, const JsonNode& map)
{
    for (const JsonMember& member : map.members)
        if (member.key.find_first_of(" =\t") != std::string::npos)
            sink.error(kRefused, member.keyRange,
                       translatable("rule", "“Sysctls” sets “%1”, which is no name of a parameter: "
                                            "the container does not start. Write the name alone, "
                                            "and the value behind the colon."),
                       {shown(member.key)});
        else if (kernelParameter(member.key) == "kernel.hostname")
            sink.error(kRefused, member.keyRange,
                       translatable("rule", "“Sysctls” sets “%1”, which is for “Hostname” to set: "
                                            "the container does not start. Write “Hostname” "
                                            "instead."),
                       {shown(member.key)});
        else if (isJudged(member.value) && !isOwnParameter(kernelParameter(member.key)))
            sink.error(kRefused, member.keyRange,
                       translatable("rule", "“Sysctls” sets “%1”, which belongs to the whole "
                                            "device: the container does not start. Set it on the "
                                            "device, or take one of net.*, fs.mqueue.*, "
                                            "kernel.shm* and kernel.msg*."),
                       {shown(member.key)});
}

} // namespace core::options
