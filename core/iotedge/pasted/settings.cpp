#include "core/iotedge/pasted/settings.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core::pasted {

namespace {

constexpr std::array kSettings = std::to_array<Setting>({
    {"add-host", "extra_hosts", Form::Hosts, "HostConfig/ExtraHosts"},
    {"annotation", "", Form::Elsewhere, ""},
    {"attach", "", Form::Silent, ""},
    {"blkio-weight", "", Form::Number, "HostConfig/BlkioWeight"},
    {"blkio-weight-device", "", Form::BlockDevice, "HostConfig/BlkioWeightDevice"},
    {"cap-add", "cap_add", Form::List, "HostConfig/CapAdd"},
    {"cap-drop", "cap_drop", Form::List, "HostConfig/CapDrop"},
    {"cgroup-parent", "cgroup_parent", Form::Text, "HostConfig/CgroupParent"},
    {"cgroupns", "cgroup", Form::Text, "HostConfig/CgroupnsMode"},
    {"cidfile", "", Form::Silent, ""},
    {"cpu-count", "", Form::Elsewhere, ""},
    {"cpu-percent", "", Form::Elsewhere, ""},
    {"cpu-period", "cpu_period", Form::Number, "HostConfig/CpuPeriod"},
    {"cpu-quota", "cpu_quota", Form::Number, "HostConfig/CpuQuota"},
    {"cpu-rt-period", "cpu_rt_period", Form::Number, "HostConfig/CpuRealtimePeriod"},
    {"cpu-rt-runtime", "cpu_rt_runtime", Form::Number, "HostConfig/CpuRealtimeRuntime"},
    {"cpu-shares", "cpu_shares", Form::Number, "HostConfig/CpuShares"},
    {"cpus", "cpus", Form::Cpus, "HostConfig/NanoCpus"},
    {"cpuset-cpus", "cpuset", Form::Text, "HostConfig/CpusetCpus"},
    {"cpuset-mems", "", Form::Text, "HostConfig/CpusetMems"},
    {"detach", "", Form::Silent, ""},
    {"detach-keys", "", Form::Silent, ""},
    {"device", "devices", Form::Devices, "HostConfig/Devices"},
    {"device-cgroup-rule", "device_cgroup_rules", Form::List, "HostConfig/DeviceCgroupRules"},
    {"device-read-bps", "", Form::BlockDevice, "HostConfig/BlkioDeviceReadBps"},
    {"device-read-iops", "", Form::BlockDevice, "HostConfig/BlkioDeviceReadIOps"},
    {"device-write-bps", "", Form::BlockDevice, "HostConfig/BlkioDeviceWriteBps"},
    {"device-write-iops", "", Form::BlockDevice, "HostConfig/BlkioDeviceWriteIOps"},
    {"dns", "dns", Form::List, "HostConfig/Dns"},
    {"dns-option", "dns_opt", Form::List, "HostConfig/DnsOptions"},
    {"dns-search", "dns_search", Form::List, "HostConfig/DnsSearch"},
    {"domainname", "domainname", Form::Text, "Domainname"},
    {"entrypoint", "entrypoint", Form::Words, "Entrypoint"},
    {"env", "environment", Form::Environment, ""},
    {"env-file", "", Form::Elsewhere, ""},
    {"expose", "expose", Form::Expose, "ExposedPorts"},
    {"gpus", "gpus", Form::Gpus, "HostConfig/DeviceRequests"},
    {"group-add", "group_add", Form::List, "HostConfig/GroupAdd"},
    {"health-cmd", "", Form::HealthCommand, "Healthcheck/Test"},
    {"health-interval", "", Form::Duration, "Healthcheck/Interval"},
    {"health-retries", "", Form::Number, "Healthcheck/Retries"},
    {"health-start-interval", "", Form::Duration, "Healthcheck/StartInterval"},
    {"health-start-period", "", Form::Duration, "Healthcheck/StartPeriod"},
    {"health-timeout", "", Form::Duration, "Healthcheck/Timeout"},
    {"hostname", "hostname", Form::Text, "Hostname"},
    {"init", "init", Form::Flag, "HostConfig/Init"},
    {"interactive", "stdin_open", Form::Flag, "OpenStdin"},
    {"io-maxbandwidth", "", Form::Elsewhere, ""},
    {"io-maxiops", "", Form::Elsewhere, ""},
    {"ip", "", Form::Elsewhere, ""},
    {"ip6", "", Form::Elsewhere, ""},
    {"ipc", "ipc", Form::Namespace, "HostConfig/IpcMode"},
    {"isolation", "", Form::Text, "HostConfig/Isolation"},
    {"kernel-memory", "", Form::Elsewhere, ""},
    {"label", "labels", Form::Map, "Labels"},
    {"label-file", "", Form::Elsewhere, ""},
    {"link", "", Form::Elsewhere, ""},
    {"link-local-ip", "", Form::Elsewhere, ""},
    {"log-driver", "", Form::Text, "HostConfig/LogConfig/Type"},
    {"log-opt", "", Form::LogOption, "HostConfig/LogConfig/Config"},
    {"mac-address", "mac_address", Form::Text, "MacAddress"},
    {"memory", "mem_limit", Form::Bytes, "HostConfig/Memory"},
    {"memory-reservation", "mem_reservation", Form::Bytes, "HostConfig/MemoryReservation"},
    {"memory-swap", "memswap_limit", Form::Bytes, "HostConfig/MemorySwap"},
    {"memory-swappiness", "mem_swappiness", Form::Number, "HostConfig/MemorySwappiness"},
    {"mount", "", Form::Mounts, "HostConfig/Mounts"},
    {"name", "", Form::Name, ""},
    {"network", "network_mode", Form::Network, "HostConfig/NetworkMode"},
    {"network-alias", "", Form::Elsewhere, ""},
    {"no-healthcheck", "", Form::NoHealth, "Healthcheck/Test"},
    {"oom-kill-disable", "oom_kill_disable", Form::Flag, "HostConfig/OomKillDisable"},
    {"oom-score-adj", "oom_score_adj", Form::Number, "HostConfig/OomScoreAdj"},
    {"pid", "pid", Form::Namespace, "HostConfig/PidMode"},
    {"pids-limit", "pids_limit", Form::Number, "HostConfig/PidsLimit"},
    {"platform", "", Form::Elsewhere, ""},
    {"privileged", "privileged", Form::Flag, "HostConfig/Privileged"},
    {"publish", "ports", Form::Ports, "HostConfig/PortBindings"},
    {"publish-all", "", Form::Flag, "HostConfig/PublishAllPorts"},
    {"pull", "", Form::Silent, ""},
    {"quiet", "", Form::Silent, ""},
    {"read-only", "read_only", Form::Flag, "HostConfig/ReadonlyRootfs"},
    {"restart", "", Form::Restart, ""},
    {"rm", "", Form::Silent, ""},
    {"runtime", "runtime", Form::Text, "HostConfig/Runtime"},
    {"security-opt", "security_opt", Form::Security, "HostConfig/SecurityOpt"},
    {"shm-size", "shm_size", Form::Bytes, "HostConfig/ShmSize"},
    {"sig-proxy", "", Form::Silent, ""},
    {"stop-signal", "stop_signal", Form::Text, "StopSignal"},
    {"stop-timeout", "stop_grace_period", Form::Seconds, "StopTimeout"},
    {"storage-opt", "storage_opt", Form::Map, "HostConfig/StorageOpt"},
    {"sysctl", "sysctls", Form::Map, "HostConfig/Sysctls"},
    {"tmpfs", "tmpfs", Form::Tmpfs, "HostConfig/Tmpfs"},
    {"tty", "tty", Form::Flag, "Tty"},
    {"ulimit", "ulimits", Form::Ulimits, "HostConfig/Ulimits"},
    {"use-api-socket", "", Form::Elsewhere, ""},
    {"user", "user", Form::Text, "User"},
    {"userns", "userns_mode", Form::Text, "HostConfig/UsernsMode"},
    {"uts", "uts", Form::Text, "HostConfig/UTSMode"},
    {"volume", "volumes", Form::Volumes, "HostConfig/Binds"},
    {"volume-driver", "", Form::Text, "HostConfig/VolumeDriver"},
    {"volumes-from", "", Form::Elsewhere, ""},
    {"workdir", "working_dir", Form::Text, "WorkingDir"},
});

/// Settings that only Compose has under one key.
constexpr std::array kKeys = std::to_array<Setting>({
    {"", "command", Form::Words, "Cmd"},
    {"", "image", Form::Image, ""},
});

constexpr std::array kOtherNames = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"P", "publish-all"},
    {"a", "attach"},
    {"c", "cpu-shares"},
    {"d", "detach"},
    {"dns-opt", "dns-option"},
    {"e", "env"},
    {"h", "hostname"},
    {"i", "interactive"},
    {"l", "label"},
    {"m", "memory"},
    {"net", "network"},
    {"net-alias", "network-alias"},
    {"p", "publish"},
    {"q", "quiet"},
    {"t", "tty"},
    {"u", "user"},
    {"v", "volume"},
    {"w", "workdir"},
});

} // namespace

std::span<const Setting> settings()
{
    return kSettings;
}

const Setting* settingOfOption(std::string_view option)
{
    const auto found = std::ranges::lower_bound(kSettings, option, {}, &Setting::option);
    return found != kSettings.end() && found->option == option ? &*found : nullptr;
}

const Setting* settingOfKey(std::string_view key)
{
    if (key.empty())
        return nullptr;
    const auto other = std::ranges::find(kKeys, key, &Setting::key);
    if (other != kKeys.end())
        return &*other;
    const auto found = std::ranges::find(kSettings, key, &Setting::key);
    return found == kSettings.end() ? nullptr : &*found;
}

const Setting* settingOfPlace(std::string_view path)
{
    const auto found = std::ranges::find(kSettings, path, &Setting::path);
    return found == kSettings.end() ? nullptr : &*found;
}

std::string_view longName(std::string_view option)
{
    const auto found = std::ranges::lower_bound(
        kOtherNames, option, {}, &std::pair<std::string_view, std::string_view>::first);
    return found != kOtherNames.end() && found->first == option ? found->second : option;
}

JsonNode& placeAt(JsonNode& options, std::string_view path, JsonKind kind)
{
    JsonNode* node = &options;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        const std::string_view key = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        auto found = std::ranges::find(node->members, key, &JsonMember::key);
        if (found == node->members.end()) {
            node->members.push_back({std::string(key), {}, {}});
            found = node->members.end() - 1;
            found->value.kind = path.empty() ? kind : JsonKind::Object;
        }
        node = &found->value;
    }
    return *node;
}

void note(ContainerSpec& spec, const char* text, std::vector<Argument> arguments)
{
    spec.notes.push_back({"import", text, std::move(arguments)});
}

void notUnderstood(ContainerSpec& spec, std::string_view name, std::string_view value)
{
    note(spec, translatable("import", "“%1” is left out: “%2” is not understood."),
         {std::string(name), excerpt(value)});
}

} // namespace core::pasted
