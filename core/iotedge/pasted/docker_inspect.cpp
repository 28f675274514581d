#include "core/iotedge/pasted/docker_inspect.h"

#include "core/iotedge/lint/container_paths.h"
#include "core/iotedge/pasted/apply.h"
#include "core/iotedge/pasted/host_settings.h"
#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Of what is printed, the keys that say how the container was made.
constexpr auto kConfigKeys = std::to_array<std::string_view>(
    {"Cmd", "Domainname", "Entrypoint", "ExposedPorts", "Healthcheck", "Labels", "OpenStdin",
     "StopSignal", "StopTimeout", "Tty", "User", "Volumes", "WorkingDir"});
constexpr auto kHostKeys = std::to_array<std::string_view>({"Binds",
                                                            "BlkioWeight",
                                                            "CapAdd",
                                                            "CapDrop",
                                                            "CgroupParent",
                                                            "CpuPeriod",
                                                            "CpuQuota",
                                                            "CpuShares",
                                                            "CpusetCpus",
                                                            "CpusetMems",
                                                            "DeviceCgroupRules",
                                                            "DeviceRequests",
                                                            "Devices",
                                                            "Dns",
                                                            "DnsOptions",
                                                            "DnsSearch",
                                                            "ExtraHosts",
                                                            "GroupAdd",
                                                            "Init",
                                                            "LogConfig",
                                                            "Memory",
                                                            "MemoryReservation",
                                                            "MemorySwap",
                                                            "Mounts",
                                                            "NanoCpus",
                                                            "OomKillDisable",
                                                            "OomScoreAdj",
                                                            "PidsLimit",
                                                            "PortBindings",
                                                            "Privileged",
                                                            "PublishAllPorts",
                                                            "ReadonlyRootfs",
                                                            "SecurityOpt",
                                                            "ShmSize",
                                                            "StorageOpt",
                                                            "Sysctls",
                                                            "Tmpfs",
                                                            "UTSMode",
                                                            "Ulimits",
                                                            "UsernsMode"});
/// What Docker writes where nothing was said.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kDefaults{
    {{"NetworkMode", "default"},
     {"NetworkMode", "bridge"},
     {"ShmSize", "67108864"},
     {"StopSignal", "SIGTERM"},
     {"StopTimeout", "10"},
     {"CgroupParent", ""},
     {"NetworkMode", "azure-iot-edge"},
     {"MemorySwappiness", "-1"}}};

bool isEmpty(const JsonNode& value)
{
    return value.kind == JsonKind::Null || (value.kind == JsonKind::Object && value.members.empty())
           || (value.kind == JsonKind::Array && value.items.empty())
           || (value.kind != JsonKind::Object && value.kind != JsonKind::Array
               && (value.text.empty() || value.text == "0" || value.text == "false"));
}

bool isDefault(std::string_view key, const JsonNode& value)
{
    if (key == "LogConfig") {
        const JsonNode* type = value.member("Type");
        const JsonNode* config = value.member("Config");
        return type && type->text == "json-file" && (!config || config->members.empty());
    }
    return std::ranges::find(kDefaults,
                             std::pair<std::string_view, std::string_view>(key, value.text))
           != kDefaults.end();
}

/// Labels by which other tools find the containers that they made.
bool isOfTool(std::string_view label)
{
    constexpr auto kTools = std::to_array<std::string_view>(
        {"com.docker.compose.", "com.docker.stack.", "com.docker.swarm.", "desktop.docker.",
         "io.kubernetes.", "io.podman.", "net.azure-devices.edge."});
    return std::ranges::any_of(kTools,
                               [&](std::string_view tool) { return label.starts_with(tool); });
}

void copyLabels(ContainerSpec& spec, const JsonNode& labels)
{
    JsonNode own = jsonObject();
    for (const JsonMember& label : labels.members)
        if (!isOfTool(label.key))
            own.members.push_back(label);
    const JsonMember* first = nullptr;
    for (const JsonMember& label : labels.members)
        if (!first && isOfTool(label.key))
            first = &label;
    if (first)
        pasted::note(spec,
                     translatable("import", "“%1” and other labels of its kind are left out: the "
                                            "tool that made the container set them."),
                     {excerpt(first->key)});
    if (!own.members.empty())
        addMember(spec.options, "Labels", std::move(own));
}

void copy(ContainerSpec& spec, const JsonNode* from, std::span<const std::string_view> keys,
          std::string_view path)
{
    if (!from)
        return;
    for (const JsonMember& member : from->members) {
        const bool isSaid = std::ranges::find(keys, member.key) != keys.end()
                            && !isEmpty(member.value) && !isDefault(member.key, member.value);
        if (!isSaid)
            continue;
        if (member.key == "Labels")
            copyLabels(spec, member.value);
        else
            addMember(pasted::placeAt(spec.options, path, JsonKind::Object), member.key,
                      member.value);
    }
}

/// What ties the container to the machine that it ran on.
void applyTies(ContainerSpec& spec, const JsonNode* host)
{
    if (!host)
        return;
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kModes{
        {{"NetworkMode", "network"}, {"PidMode", "pid"}}};
    for (const auto& [key, option] : kModes) {
        const JsonNode* mode = host->member(key);
        const pasted::Setting* setting = pasted::settingOfOption(option);
        if (mode && setting && !isEmpty(*mode) && !isDefault(key, *mode))
            pasted::apply(spec, *setting, key, *mode);
    }
    for (const std::string_view key : {"Links", "VolumesFrom"})
        if (const JsonNode* list = host->member(key))
            for (const JsonNode& item : list->items)
                pasted::noteOtherContainer(spec, key, item.text);
    const JsonNode* policy = host->member("RestartPolicy");
    const JsonNode* name = policy ? policy->member("Name") : nullptr;
    if (name && !name->text.empty() && name->text != "no")
        pasted::note(spec,
                     translatable("import",
                                  "“%1” is left out: IoT Edge restarts modules itself, as "
                                  "the restart policy of the deployment says."),
                     {std::string("RestartPolicy")});
}

/// Addresses and other names in networks of that machine. Docker itself gives the container the
/// start of its ID as a name.
void noteNetworks(ContainerSpec& spec, const JsonNode& container)
{
    const JsonNode* settings = container.member("NetworkSettings");
    const JsonNode* networks = settings ? settings->member("Networks") : nullptr;
    const JsonNode* id = container.member("Id");
    if (!networks)
        return;
    for (const JsonMember& network : networks->members)
        for (const std::string_view key : {"IPAMConfig", "Aliases"}) {
            const JsonNode* value = network.value.member(key);
            const bool isOwn = value && !isEmpty(*value)
                               && (value->kind != JsonKind::Array
                                   || std::ranges::any_of(value->items, [&](const JsonNode& one) {
                                          return !id || !id->text.starts_with(one.text);
                                      }));
            if (isOwn)
                pasted::note(spec,
                             translatable("import", "“%1” is left out: IoT Edge puts all modules "
                                                    "into one network, where each has its "
                                                    "module's name."),
                             {std::string(key)});
        }
}

/// Variables that every image sets for itself.
bool isOfImage(std::string_view name)
{
    constexpr std::array<std::string_view, 6> kNames{"PATH", "HOME",   "LANG",
                                                     "TERM", "LC_ALL", "HOSTNAME"};
    return std::ranges::find(kNames, name) != kNames.end() || name.starts_with("IOTEDGE_");
}

void copyVariables(ContainerSpec& spec, const JsonNode* list)
{
    if (!list)
        return;
    for (const JsonNode& item : list->items) {
        const auto equals = item.text.find('=');
        const std::string name = item.text.substr(0, equals);
        if (equals != std::string::npos && !isOfImage(name))
            spec.environment.emplace_back(name, item.text.substr(equals + 1));
    }
}

/// Binds say it already, where there are some.
void copyMounts(ContainerSpec& spec, const JsonNode* mounts)
{
    if (!mounts)
        return;
    const JsonNode* host = spec.options.member("HostConfig");
    const JsonNode* binds = host ? host->member("Binds") : nullptr;
    const bool hasMounts = host && host->member("Mounts");
    for (const JsonNode& mount : mounts->items) {
        if (!isInspectedMount(mount) || hasMounts)
            continue;
        JsonNode made = mountFromInspect(mount);
        const JsonNode* target = made.member("Target");
        const bool isBound =
            binds && target && std::ranges::any_of(binds->items, [&](const JsonNode& bind) {
                return options::bindParts(bind.text).destination == target->text;
            });
        if (!isBound)
            pasted::placeAt(spec.options, "HostConfig/Mounts", JsonKind::Array)
                .items.push_back(std::move(made));
        binds = spec.options.member("HostConfig")
                    ? spec.options.member("HostConfig")->member("Binds")
                    : nullptr;
    }
}

std::string textAt(const JsonNode& object, std::string_view key)
{
    const JsonNode* value = object.member(key);
    return value ? value->text : std::string();
}

} // namespace

bool isInspectedMount(const JsonNode& mount)
{
    return mount.kind == JsonKind::Object && mount.member("Destination") && !mount.member("Target");
}

JsonNode mountFromInspect(const JsonNode& mount)
{
    const std::string type = textAt(mount, "Type");
    const std::string name = textAt(mount, "Name");
    const bool isVolume = type == "volume" || (type.empty() && !name.empty());
    JsonNode made = jsonObject();
    addMember(made, "Type", jsonText(isVolume ? "volume" : type.empty() ? "bind" : type));
    if (const std::string source = isVolume ? name : textAt(mount, "Source"); !source.empty())
        addMember(made, "Source", jsonText(source));
    addMember(made, "Target", jsonText(textAt(mount, "Destination")));
    if (textAt(mount, "RW") == "false")
        addMember(made, "ReadOnly", jsonBoolean(true));
    return made;
}

namespace {

/// Two of these stand together in nothing else; people cut the rest away.
bool isWhole(const JsonNode& container)
{
    constexpr std::array kMarks{"Config", "Id", "State", "NetworkSettings", "GraphDriver"};
    const auto count = std::ranges::count_if(
        kMarks, [&](const char* mark) { return container.member(mark) != nullptr; });
    const JsonNode* config = container.member("Config");
    const bool isConfig = config && config->kind == JsonKind::Object;
    return count >= 2 || (isConfig && container.member("HostConfig"))
           || (isConfig && container.members.size() == 1);
}

/// Nobody writes this key, and docker inspect always does.
bool isHostConfig(const JsonNode& object)
{
    return object.member("ContainerIDFile") && object.member("NetworkMode")
           && !object.member("HostConfig");
}

} // namespace

bool isInspectedImage(const JsonNode& root)
{
    const JsonNode& image =
        root.kind == JsonKind::Array && !root.items.empty() ? root.items.front() : root;
    return image.kind == JsonKind::Object && !image.member("HostConfig") && !image.member("State")
           && (image.member("RepoTags") || image.member("RepoDigests") || image.member("RootFS"));
}

std::vector<ContainerSpec> readDockerInspects(const JsonNode& root)
{
    std::vector<ContainerSpec> specs;
    if (root.kind == JsonKind::Array && root.items.size() > 1) {
        for (const JsonNode& item : root.items)
            if (auto spec = readDockerInspect(item))
                specs.push_back(std::move(*spec));
    } else if (auto spec = readDockerInspect(root)) {
        specs.push_back(std::move(*spec));
    }
    return specs;
}

std::optional<ContainerSpec> readDockerInspect(const JsonNode& root)
{
    const JsonNode& inspected =
        root.kind == JsonKind::Array && !root.items.empty() ? root.items.front() : root;
    if (inspected.kind != JsonKind::Object || isInspectedImage(inspected))
        return std::nullopt;
    const bool isHost = isHostConfig(inspected);
    if (!isHost && !isWhole(inspected))
        return std::nullopt;
    const JsonNode container = isHost ? jsonObject({{"HostConfig", inspected}}) : inspected;
    ContainerSpec spec;
    spec.options = jsonObject();
    const JsonNode* config = container.member("Config");
    spec.name = textAt(container, "Name");
    if (spec.name.starts_with('/'))
        spec.name.erase(0, 1);
    if (config) {
        spec.image = textAt(*config, "Image");
        copyVariables(spec, config->member("Env"));
    }
    copy(spec, config, kConfigKeys, "");
    copy(spec, container.member("HostConfig"), kHostKeys, "HostConfig");
    applyTies(spec, container.member("HostConfig"));
    copyMounts(spec, container.member("Mounts"));
    noteNetworks(spec, container);
    pasted::note(spec,
                 translatable("import", "docker inspect does not tell what the image itself sets: "
                                        "variables, command and labels of the image may be among "
                                        "what was taken. Remove them."),
                 {});
    return spec;
}

} // namespace core
