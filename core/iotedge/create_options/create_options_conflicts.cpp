#include "core/iotedge/create_options/create_options_conflicts.h"

#include "core/iotedge/create_options/create_options_parts.h"
#include "core/iotedge/create_options/docker_facts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace core::options {

namespace {

/// A part that holds something: a list, an object or a text that is not empty.
const JsonNode* filled(const JsonNode& root, std::initializer_list<std::string_view> keys)
{
    const JsonNode* node = &root;
    for (const std::string_view key : keys) {
        const JsonMember* member = findMember(*node, key);
        if (!member)
            return nullptr;
        node = &member->value;
    }
    const bool isFilled = !node->items.empty() || !node->members.empty() || !node->text.empty();
    return isFilled ? node : nullptr;
}

void lintContainerNetwork(LintSink& sink, const JsonNode& root)
{
    constexpr std::array<std::pair<std::string_view, bool>, 6> kExcluded{{{"Hostname", true},
                                                                          {"ExposedPorts", true},
                                                                          {"Dns", false},
                                                                          {"ExtraHosts", false},
                                                                          {"Links", false},
                                                                          {"PortBindings", false}}};
    for (const auto& [key, isAtRoot] : kExcluded) {
        const JsonNode* found = isAtRoot ? filled(root, {key}) : filled(root, {"HostConfig", key});
        if (found)
            sink.error(kDocker, found->range,
                       translatable("rule", "“%1” does not go together with the network of another "
                                            "container: Docker refuses the container. Remove it, "
                                            "or change “NetworkMode”."),
                       {std::string(key)});
    }
}

void lintHostNetwork(LintSink& sink, const JsonNode& root)
{
    if (const JsonNode* links = filled(root, {"HostConfig", "Links"}))
        sink.error(kDocker, links->range,
                   translatable("rule",
                                "“Links” do not go together with the host's network: Docker "
                                "refuses the container. Remove them."));
    const JsonNode* host = valueAt(root, {"HostConfig"}, JsonKind::Object);
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
    const JsonNode* endpoints =
        valueAt(root, {"NetworkingConfig", "EndpointsConfig"}, JsonKind::Object);
    if (endpoints && endpoints->members.size() > 1)
        sink.error(kDocker, endpoints->members[1].keyRange,
                   translatable("rule", "“EndpointsConfig” names %1 networks, and Docker takes one "
                                        "when it makes a container. Keep one of them."),
                   {static_cast<long long>(endpoints->members.size())});
}

std::optional<long long> numberAt(const JsonNode& root,
                                  std::initializer_list<std::string_view> keys)
{
    const JsonNode* value = valueAt(root, keys, JsonKind::Number);
    if (!value)
        return std::nullopt;
    long long number = 0;
    const char* end = value->text.data() + value->text.size();
    const auto read = std::from_chars(value->text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

void lintMemoryLimits(LintSink& sink, const JsonNode& root)
{
    const auto memory = numberAt(root, {"HostConfig", "Memory"});
    const auto swap = numberAt(root, {"HostConfig", "MemorySwap"});
    const auto reserved = numberAt(root, {"HostConfig", "MemoryReservation"});
    if (memory && *memory > 0 && swap && *swap > 0 && *swap < *memory)
        sink.error(kDocker, valueAt(root, {"HostConfig", "MemorySwap"}, JsonKind::Number)->range,
                   translatable("rule",
                                "“MemorySwap” is %1 and less than “Memory”, which is %2; it "
                                "counts both together, and Docker refuses the container. "
                                "Write a larger number, or -1 for no limit."),
                   {*swap, *memory});
    if (memory && *memory > 0 && reserved && *reserved > *memory)
        sink.error(
            kDocker, valueAt(root, {"HostConfig", "MemoryReservation"}, JsonKind::Number)->range,
            translatable("rule", "“MemoryReservation” is %1 and more than “Memory”, which is "
                                 "%2: Docker refuses the container. Write a smaller "
                                 "number."),
            {*reserved, *memory});
}

void lintUlimits(LintSink& sink, const JsonNode& root)
{
    const JsonNode* list = valueAt(root, {"HostConfig", "Ulimits"}, JsonKind::Array);
    if (!list)
        return;
    for (const JsonNode& limit : list->items) {
        const auto soft = numberAt(limit, {"Soft"});
        const auto hard = numberAt(limit, {"Hard"});
        if (soft && hard && *hard >= 0 && *soft > *hard)
            sink.error(kDocker, limit.range,
                       translatable("rule", "A limit of “Ulimits” is softly %1 and at most %2; the "
                                            "soft one must not be larger. Lower “Soft”."),
                       {*soft, *hard});
    }
}

void lintLogDriver(LintSink& sink, const JsonNode& root)
{
    const JsonNode* type = valueAt(root, {"HostConfig", "LogConfig", "Type"}, JsonKind::String);
    if (!type || type->text.empty() || holdsPlaceholder(type->text)
        || std::ranges::binary_search(dockerFacts().logDrivers, type->text))
        return;
    sink.warning(kDocker, type->range,
                 translatable("rule", "Docker has no log driver “%1” of its own; a device without "
                                      "that plug-in refuses the container. Write json-file or "
                                      "local."),
                 {shown(type->text)});
}

} // namespace

void lintConflicts(LintSink& sink, const JsonNode& root)
{
    lintNetworks(sink, root);
    lintMemoryLimits(sink, root);
    lintUlimits(sink, root);
    lintLogDriver(sink, root);
    if (textAt(root, {"HostConfig", "UTSMode"}) == "host")
        if (const JsonNode* name = filled(root, {"Hostname"}))
            sink.error(kDocker, name->range,
                       translatable("rule", "“Hostname” does not go together with the “UTSMode” "
                                            "host: Docker refuses the container. Remove one of "
                                            "them."));
    const JsonNode* remove = valueAt(root, {"HostConfig", "AutoRemove"}, JsonKind::Boolean);
    const std::string_view restart = textAt(root, {"HostConfig", "RestartPolicy", "Name"});
    if (remove && remove->text == "true" && !restart.empty() && restart != "no")
        sink.error(kDocker, remove->range,
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
    for (const JsonNode& item : list->items)
        if (std::ranges::find(environment, variableName(item.text)) != environment.end())
            sink.warning(kDocker, item.range,
                         translatable("rule", "“%1” is set here and among the environment "
                                              "variables, and the value here wins on the device. "
                                              "Keep one of them."),
                         {shown(variableName(item.text))});
}

} // namespace core::options
