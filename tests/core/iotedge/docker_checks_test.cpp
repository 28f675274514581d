#include "core/iotedge/create_options/create_options.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace core;

namespace {

/// What Docker, or the Linux below it, says of create options when it makes or starts a container,
/// and where it says so. Paths without a repository are those of moby/moby at b985e2313a.
struct DockerCheckCase {
    bool isRefused;
    const char* options;
    const char* source;

    friend std::ostream& operator<<(std::ostream& out, const DockerCheckCase& one)
    {
        return out << one.options;
    }
};

constexpr const char* kUnix = "daemon/daemon_unix.go verifyPlatformContainerResources";
constexpr const char* kSecurity = "daemon/daemon_unix.go parseSecurityOpt";
constexpr const char* kNetwork = "daemon/internal/runconfig/hostconfig.go";
constexpr const char* kContainer = "daemon/container.go";
constexpr const char* kRestart = "api/types/container/hostconfig.go ValidateRestartPolicy";
constexpr const char* kMounts = "daemon/volume/mounts/linux_parser.go";
constexpr const char* kPorts = "api/types/network/port.go";
constexpr const char* kHosts = "opts/hosts.go ValidateExtraHost";
constexpr const char* kRunc = "opencontainers/runc libcontainer/configs/validate";
constexpr const char* kDevices = "daemon/container.go deviceCgroupRuleRegex";
/// What IoT Edge's own reader takes.
constexpr const char* kModels = "edge-agent Agent.Docker/models";
constexpr const char* kRoutes = "daemon/server/router/container/container_routes.go";

const DockerCheckCase kDockerCases[] = {
    {true, R"({"HostConfig":{"Binds":["vol:/b"],"Tmpfs":{"/b":""}}})", kMounts},
    {false, R"({"HostConfig":{"Binds":["vol:/b"],"Tmpfs":{"/c":""}}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["/a:/b:nocopy"]}})", kMounts},
    {false, R"({"HostConfig":{"Binds":["vol:/b:nocopy"]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"cluster","Source":"a","Target":"/b"}]}})", kMounts},
    {true, R"({"HostConfig":{"CapAdd":["CAP_ALL"]}})", kRunc},
    {false, R"({"HostConfig":{"CapAdd":["all"]}})", kRunc},
    {true, R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/x","PathInContainer":"/dev/x"}]}})",
     kDevices},
    {true, R"({"HostConfig":{"Devices":[{"PathInContainer":"/dev/x","CgroupPermissions":"r"}]}})",
     kDevices},
    {true, R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/x","CgroupPermissions":"r"}]}})",
     kDevices},
    {false,
     R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/x","PathInContainer":"/dev/x","CgroupPermissions":"r"}]}})",
     kDevices},
    {true, R"({"HostConfig":{"DeviceRequests":[{"Driver":"foo","Capabilities":[["gpu"]]}]}})",
     kDevices},
    {true, R"({"HostConfig":{"DeviceRequests":[{"Count":1,"Capabilities":[["gpus"]]}]}})",
     kDevices},
    {true, R"({"HostConfig":{"NetworkMode":"Host"}})", kNetwork},
    {false, R"({"HostConfig":{"NetworkMode":"mynet"}})", kNetwork},
    {true, R"({"NetworkingConfig":{"EndpointsConfig":{"bridge":{"Aliases":["x"]}}}})", kNetwork},
    {true,
     R"({"NetworkingConfig":{"EndpointsConfig":{"host":{"IPAMConfig":{"IPv4Address":"10.0.0.2"}}}}})",
     kNetwork},
    {false, R"({"NetworkingConfig":{"EndpointsConfig":{"azure-iot-edge":{"Aliases":["x"]}}}})",
     kNetwork},
    {true, R"({"HostConfig":{"Sysctls":{"kernel.hostname":"a"}}})", kRunc},
    {true, R"({"HostConfig":{"Sysctls":{"net.ipv4.ip_forward = 1":""}}})", kRunc},
    {true, R"({"HostConfig":{"Tmpfs":{"/run":"size=64mb"}}})", kMounts},
    {false, R"({"HostConfig":{"Tmpfs":{"/run":"size=50%"}}})", kMounts},
    {true, R"({"Domainname":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})",
     kRunc},
    {true, R"({"HostConfig":{"PidsLimit":null}})", kModels},
    {false, R"({"HostConfig":{"OomKillDisable":null}})", kModels},
    {false, R"({"StopTimeout":null})", kModels},
    {true, R"({"HostConfig":{"Binds":[null]}})", kModels},
    {true, R"({"HostConfig":{"NanoCpus":2}})", kRunc},
    {false, R"({"HostConfig":{"NanoCpus":1e9}})", kModels},
    {true, R"({"HostConfig":{"NanoCpus":1e3}})", kRunc},
    {true, R"({"Env":["A=b\u0000c"]})", kRunc},
    {true, R"({"HostConfig":{"Memory":512.0}})", kUnix},
    {true, R"({"HostConfig":{"Memory":99999999999999999999}})", kModels},
    {true, R"({"HostConfig":{"BlkioWeight":5e0}})", kUnix},
    {true, R"({"HostConfig":{"Memory":9e6,"MemorySwap":8e6}})", kUnix},
    {true, R"({"Healthcheck":{"Interval":3e1}})", kContainer},
    {true, R"({"HostConfig":{"NanoCpus":0.5}})", kModels},
    {false, R"({"HostConfig":{"Isolation":"DEFAULT"}})", kContainer},
    {true, R"({"HostConfig":{"Dns":["1.1.1.1:53"]}})", kNetwork},
    {true, R"({"HostConfig":{"Dns":["1::2::3"]}})", kNetwork},
    {true, R"({"HostConfig":{"Dns":["01.2.3.4"]}})", kNetwork},
    {false, R"({"HostConfig":{"Dns":["fe80::1"]}})", kNetwork},
    {true, R"({"HostConfig":{"ExtraHosts":["a:b:c"]}})", kHosts},
    {true, R"({"HostConfig":{"Binds":["vol:/b/.."]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["vol:/b","v2:/c/../b"]}})", kMounts},
    {true, R"({"HostConfig":{"DeviceRequests":[{"Count":-1}]}})", kDevices},
    {true, R"({"HostConfig":{"Ulimits":[{"Name":"nofile","Soft":1024}]}})", kRunc},
    {true, R"({"HostConfig":{"Ulimits":[{"Soft":1,"Hard":1024}]}})", kRunc},
    {false, R"({"HostConfig":{"Sysctls":{"net/core/somaxconn":"1024"}}})", kRunc},
    {true, R"({"HostConfig":{"IpcMode":"host","Sysctls":{"kernel.shmmax":"1"}}})", kRunc},
    {true, R"({"HostConfig":{"IpcMode":"host","Sysctls":{"fs.mqueue.msg_max":"1"}}})", kRunc},
    {true, R"({"HostConfig":{"Ulimits":[{"Name":"nofile","Soft":-1,"Hard":1024}]}})", kRunc},
    {true, R"({"HostConfig":{"Links":["a:b:c"]}})", kNetwork},
    {true, R"({"HostConfig":{"Memory":1048576}})", kUnix},
    {true, R"({"HostConfig":{"Memory":4194304}})", kUnix},
    {true, R"({"HostConfig":{"Memory":6291455}})", kUnix},
    {false, R"({"HostConfig":{"Memory":6291456}})", kUnix},
    {false, R"({"HostConfig":{"Memory":0}})", kUnix},
    {true, R"({"HostConfig":{"MemoryReservation":4194304}})", kUnix},
    {false, R"({"HostConfig":{"MemoryReservation":0}})", kUnix},
    {true, R"({"HostConfig":{"Memory":8388608,"MemoryReservation":9437184}})", kUnix},
    {true, R"({"HostConfig":{"MemorySwap":8388608}})", kUnix},
    {true, R"({"HostConfig":{"Memory":9437184,"MemorySwap":8388608}})", kUnix},
    {false, R"({"HostConfig":{"Memory":9437184,"MemorySwap":-1}})", kUnix},
    {false, R"({"HostConfig":{"MemorySwap":-1}})", kUnix},
    {true, R"({"HostConfig":{"MemorySwappiness":101}})", kUnix},
    {false, R"({"HostConfig":{"MemorySwappiness":-1}})", kUnix},
    {false, R"({"HostConfig":{"PidsLimit":-5}})", kRoutes},
    {false, R"({"HostConfig":{"PidsLimit":0}})", kRoutes},
    {true, R"({"HostConfig":{"NanoCpus":1000000000,"CpuPeriod":100000}})", kUnix},
    {true, R"({"HostConfig":{"NanoCpus":1000000000,"CpuQuota":50000}})", kUnix},
    {false, R"({"HostConfig":{"NanoCpus":1000000000,"CpuQuota":0}})", kUnix},
    {true, R"({"HostConfig":{"CpuShares":-1}})", kContainer},
    {true, R"({"HostConfig":{"CpuPeriod":999}})", kUnix},
    {true, R"({"HostConfig":{"CpuPeriod":1000001}})", kUnix},
    {false, R"({"HostConfig":{"CpuPeriod":1000}})", kUnix},
    {true, R"({"HostConfig":{"CpuQuota":999}})", kUnix},
    {false, R"({"HostConfig":{"CpuQuota":-1}})", kUnix},
    {true, R"({"HostConfig":{"CpuRealtimePeriod":1000,"CpuRealtimeRuntime":2000}})", kUnix},
    {true, R"({"HostConfig":{"CpusetCpus":"a"}})", kUnix},
    {true, R"({"HostConfig":{"CpusetCpus":"3-1"}})", kUnix},
    {false, R"({"HostConfig":{"CpusetCpus":"0-2,4"}})", kUnix},
    {true, R"({"HostConfig":{"CpusetMems":"0,"}})", kUnix},
    {true, R"({"HostConfig":{"BlkioWeight":5}})", kUnix},
    {true, R"({"HostConfig":{"BlkioWeight":1001}})", kUnix},
    {false, R"({"HostConfig":{"BlkioWeight":0}})", kUnix},
    {false, R"({"HostConfig":{"BlkioWeight":10}})", kUnix},
    {true, R"({"HostConfig":{"IOMaximumIOps":1}})", kUnix},
    {true, R"({"HostConfig":{"IOMaximumBandwidth":1}})", kUnix},
    {false, R"({"HostConfig":{"IOMaximumIOps":0}})", kUnix},
    {true, R"({"HostConfig":{"OomScoreAdj":1001}})", kUnix},
    {true, R"({"HostConfig":{"ShmSize":-1}})", kContainer},
    {true, R"({"HostConfig":{"Isolation":"hyperv"}})", kContainer},
    {true, R"({"HostConfig":{"Isolation":"process"}})", kContainer},
    {false, R"({"HostConfig":{"Isolation":"default"}})", kContainer},
    {true, R"({"HostConfig":{"Ulimits":[{"Name":"nofiles","Soft":1,"Hard":2}]}})", kRunc},
    {true, R"({"HostConfig":{"Ulimits":[{"Name":"nofile","Soft":3,"Hard":2}]}})", kRunc},
    {false, R"({"HostConfig":{"Ulimits":[{"Name":"nofile","Soft":3,"Hard":-1}]}})", kRunc},
    {true, R"({"HostConfig":{"SecurityOpt":["foo=bar"]}})", kSecurity},
    {true, R"({"HostConfig":{"SecurityOpt":["unknown"]}})", kSecurity},
    {true, R"({"HostConfig":{"SecurityOpt":["systempaths=unconfined"]}})", kSecurity},
    {true, R"({"HostConfig":{"SecurityOpt":["no-new-privileges=maybe"]}})", kSecurity},
    {true, R"({"HostConfig":{"SecurityOpt":["seccomp=/etc/profile.json"]}})", kSecurity},
    {false, R"({"HostConfig":{"SecurityOpt":["seccomp=unconfined"]}})", kSecurity},
    {false, R"({"HostConfig":{"SecurityOpt":["seccomp={\"defaultAction\":\"x\"}"]}})", kSecurity},
    {false, R"({"HostConfig":{"SecurityOpt":["label:disable"]}})", kSecurity},
    {false, R"({"HostConfig":{"SecurityOpt":["no-new-privileges:true"]}})", kSecurity},
    {false, R"({"HostConfig":{"SecurityOpt":["no-new-privileges"]}})", kSecurity},
    {true, R"({"HostConfig":{"CapAdd":["NET_ADMN"]}})", "daemon/pkg/oci/caps/utils.go"},
    {false, R"({"HostConfig":{"CapAdd":["cap_net_admin","ALL"]}})", "daemon/pkg/oci/caps/utils.go"},
    {true, R"({"HostConfig":{"NetworkMode":"container:"}})", kNetwork},
    {true, R"({"HostConfig":{"PidMode":"container:"}})", kNetwork},
    {true, R"({"HostConfig":{"IpcMode":"container:"}})", kNetwork},
    {false, R"({"HostConfig":{"PidMode":"container:edgeHub"}})", kNetwork},
    {true, R"({"Hostname":"a","HostConfig":{"NetworkMode":"container:x"}})", kNetwork},
    {true, R"({"HostConfig":{"NetworkMode":"container:x","Links":["a:b"]}})", kNetwork},
    {true, R"({"HostConfig":{"NetworkMode":"container:x","Dns":["1.1.1.1"]}})", kNetwork},
    {true, R"({"HostConfig":{"NetworkMode":"container:x","ExtraHosts":["a:1.1.1.1"]}})", kNetwork},
    {true, R"({"HostConfig":{"NetworkMode":"container:x","PublishAllPorts":true}})", kNetwork},
    {true, R"({"HostConfig":{"NetworkMode":"container:x","PortBindings":{"80/tcp":[]}}})",
     kNetwork},
    {true, R"({"ExposedPorts":{"80/tcp":{}},"HostConfig":{"NetworkMode":"container:x"}})",
     kNetwork},
    {true, R"({"MacAddress":"02:42:ac:11:00:02","HostConfig":{"NetworkMode":"host"}})", kNetwork},
    {true, R"({"HostConfig":{"NetworkMode":"host","Links":["a:b"]}})", kNetwork},
    {true, R"({"Hostname":"a","HostConfig":{"UTSMode":"host"}})", kNetwork},
    {true, R"({"HostConfig":{"NetworkMode":"host","Sysctls":{"net.core.somaxconn":"1"}}})", kRunc},
    {true, R"({"HostConfig":{"Sysctls":{"vm.swappiness":"1"}}})", kRunc},
    {false, R"({"HostConfig":{"Sysctls":{"net.core.somaxconn":"1","kernel.shmmax":"1"}}})", kRunc},
    {true, R"({"NetworkingConfig":{"EndpointsConfig":{"a":{},"b":{}}}})", kRoutes},
    {true, R"({"NetworkingConfig":{"EndpointsConfig":{"a":{"IPAMConfig":{"IPv4Address":"x"}}}}})",
     "api/types/network/endpoint.go"},
    {true, R"({"MacAddress":"02:42"})", "daemon/container_operations.go"},
    {false, R"({"MacAddress":"02:42:ac:11:00:02"})", "daemon/container_operations.go"},
    {true, R"({"HostConfig":{"RestartPolicy":{"Name":"always","MaximumRetryCount":3}}})", kRestart},
    {true, R"({"HostConfig":{"RestartPolicy":{"Name":"sometimes"}}})", kRestart},
    {false, R"({"HostConfig":{"RestartPolicy":{"Name":"on-failure","MaximumRetryCount":3}}})",
     kRestart},
    {true, R"({"HostConfig":{"AutoRemove":true,"RestartPolicy":{"Name":"always"}}})", kContainer},
    {true, R"({"HostConfig":{"ExtraHosts":["h=10.0.0.1"]}})", kHosts},
    {true, R"({"HostConfig":{"ExtraHosts":["h"]}})", kHosts},
    {true, R"({"HostConfig":{"ExtraHosts":["h:server"]}})", kHosts},
    {true, R"({"HostConfig":{"ExtraHosts":[":10.0.0.1"]}})", kHosts},
    {false, R"({"HostConfig":{"ExtraHosts":["h:host-gateway","h:::1"]}})", kHosts},
    {true, R"({"HostConfig":{"Dns":["server"]}})", "opts/opts.go ValidateIPAddress"},
    {true, R"({"Env":["=x"]})", "opts/env.go ValidateEnv"},
    {true, R"({"Env":[""]})", "opts/env.go ValidateEnv"},
    {true, R"({"WorkingDir":"data"})", kContainer},
    {true, R"({"StopSignal":"SIGNONE"})", kContainer},
    {false, R"({"StopSignal":"SIGRTMIN+3"})", kContainer},
    {true, R"({"Healthcheck":{"Interval":30}})", kContainer},
    {true, R"({"Healthcheck":{"Timeout":-1}})", kContainer},
    {true, R"({"Healthcheck":{"Retries":-1}})", kContainer},
    {false, R"({"Healthcheck":{"Interval":0}})", kContainer},
    {true, R"({"Hostname":"a123456789012345678901234567890123456789012345678901234567890123456"})",
     "sethostname(2): 64 bytes"},
    {true, R"({"ExposedPorts":{"http":{}}})", kPorts},
    {true, R"({"ExposedPorts":{"0/tcp":{}}})", kPorts},
    {true, R"({"ExposedPorts":{"80/http":{}}})", kPorts},
    {false, R"({"ExposedPorts":{"8000-8010/tcp":{}}})", "docker/go-connections nat.ParsePortRange"},
    {true, R"({"HostConfig":{"PortBindings":{"8000-8010/tcp":[{"HostPort":"8000"}]}}})", kPorts},
    {true, R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"x"}]}}})", kPorts},
    {true, R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"70000"}]}}})", kPorts},
    {true, R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostIp":"here"}]}}})", kPorts},
    {false, R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"8000-8010"}]}}})", kPorts},
    {true,
     R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"90"}],"81":[{"HostPort":"90"}]}}})",
     "daemon/libnetwork/portallocator"},
    {false,
     R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"90"}],"80/udp":[{"HostPort":"90"}]}}})",
     "daemon/libnetwork/portallocator"},
    {true, R"({"HostConfig":{"Binds":["vol:/p:shared"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["vol:/p:rslave"]}})", kMounts},
    {false, R"({"HostConfig":{"Binds":["/a:/p:rslave"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":[":/test"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["/a:/"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["/a:b"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["/a:/b:ro,rw"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["/a:/b:ro:z"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["d:/plant:/data"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["C:\\plant:/data"]}})", kMounts},
    {true, R"({"HostConfig":{"Binds":["/a:/b","/c:/b"]}})", kMounts},
    {false, R"({"HostConfig":{"Binds":["data:/b:ro"]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"npipe","Source":"a","Target":"/b"}]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"image","Source":"a","Target":"/b"}]}})", kRoutes},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"bind","Target":"/b"}]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"a","Target":"/b"}]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"d:/a","Target":"/b"}]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"a/b","Target":"/b"}]}})",
     kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"volume","Target":"/b","ReadOnly":true}]}})",
     kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"tmpfs","Source":"a","Target":"/b"}]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"a"}]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"a","Target":"b"}]}})", kMounts},
    {true, R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"a","Target":"/"}]}})", kMounts},
    {true,
     R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"a","Target":"/b","BindOptions":{}}]}})",
     kMounts},
    {true,
     R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"/dev","Target":"/b","BindOptions":)"
     R"({"ReadOnlyForceRecursive":true}}]}})",
     kRoutes},
    {true,
     R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"a","Target":"/b","VolumeOptions":)"
     R"({"Subpath":"x"}}]}})",
     kRoutes},
    {false,
     R"({"HostConfig":{"Mounts":[{"Type":"tmpfs","Target":"/b","TmpfsOptions":)"
     R"({"Options":[["noexec"]]}}]}})",
     kRoutes},
    {true, R"({"HostConfig":{"Tmpfs":{"run":""}}})", kMounts},
    {true, R"({"HostConfig":{"Tmpfs":{"/run":"big"}}})", kMounts},
    {false, R"({"HostConfig":{"Tmpfs":{"/run":"rw,noexec,size=64m"}}})", kMounts},
    {true, R"({"HostConfig":{"VolumesFrom":["x:shared"]}})", kMounts},
    {true, R"({"HostConfig":{"VolumesFrom":[""]}})", kMounts},
    {false, R"({"HostConfig":{"VolumesFrom":["x:ro"]}})", kMounts},
    {true, R"({"HostConfig":{"DeviceCgroupRules":["c 189:* rwx"]}})", kDevices},
    {false, R"({"HostConfig":{"DeviceCgroupRules":["c 189:* rwm"]}})", kDevices},
    {true,
     R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/a","PathInContainer":"/dev/a",)"
     R"("CgroupPermissions":"rwx"}]}})",
     kDevices},
    {true, R"({"HostConfig":{"DeviceRequests":[{"Count":1,"DeviceIDs":["0"]}]}})",
     "daemon/nvidia_linux.go"},
    {true, R"({"HostConfig":{"CgroupnsMode":"container"}})", kNetwork},
    {true, R"({"HostConfig":{"UsernsMode":"private"}})", kNetwork},
};

bool isRefused(const char* options)
{
    const auto problems = lintCreateOptions(options);
    return std::ranges::any_of(
        problems, [](const LintProblem& one) { return one.severity == Severity::Error; });
}

class EachDockerCheck : public ::testing::TestWithParam<DockerCheckCase> {};

TEST_P(EachDockerCheck, Is_known)
{
    EXPECT_EQ(isRefused(GetParam().options), GetParam().isRefused) << GetParam().source;
}

INSTANTIATE_TEST_SUITE_P(Docker, EachDockerCheck, ::testing::ValuesIn(kDockerCases));

/// What edgeAgent's models do not name reaches Docker as it is.
class EachPassedOn : public ::testing::TestWithParam<const char*> {};

TEST_P(EachPassedOn, Keeps_its_type)
{
    EXPECT_TRUE(isRefused(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    Docker, EachPassedOn,
    ::testing::Values(
        R"({"Healthcheck":{"Interval":"30000000000"}})", R"({"Healthcheck":{"Retries":"3"}})",
        R"({"HostConfig":{"DeviceRequests":[{"Count":"1"}]}})",
        R"({"HostConfig":{"Mounts":[{"Type":"tmpfs","Target":"/a","TmpfsOptions":{"SizeBytes":"65536"}}]}})",
        R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"a","Target":"/a","VolumeOptions":{"NoCopy":"true"}}]}})",
        R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"a","Target":"/a","VolumeOptions":{"Labels":{"a":1}}}]}})",
        R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"/dev","Target":"/a","BindOptions":{"NonRecursive":"true"}}]}})",
        R"({"NetworkingConfig":{"EndpointsConfig":{"a":{"IPPrefixLen":"24"}}}})",
        R"({"NetworkingConfig":{"EndpointsConfig":{"a":{"Links":"x"}}}})"));

TEST(DockerFacts, What_the_models_of_the_agent_name_is_turned_into_its_type)
{
    const auto problems = lintCreateOptions(R"({"HostConfig":{"NanoCpus":"1000000000"}})");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().severity, Severity::Warning);
}

TEST(DockerChecks, A_health_test_that_runs_nothing_or_a_part_of_it_is_warned_of)
{
    for (const char* test :
         {R"(["CMD-SHELL","curl","-f","http://x"])", R"(["CMD"])", R"(["CMD-SHELL"])"}) {
        const auto problems =
            lintCreateOptions(R"({"Healthcheck":{"Test":)" + std::string(test) + "}}");
        ASSERT_EQ(problems.size(), 1U) << test;
        EXPECT_EQ(problems[0].rule, "create.health.shell");
        EXPECT_TRUE(problems[0].fixes.empty());
    }
}

TEST(DockerChecks, A_volume_where_something_is_mounted_is_none_without_a_name)
{
    for (const char* host : {R"("Binds":["vol:/data"])",
                             R"("Mounts":[{"Type":"volume","Source":"v","Target":"/data"}])"})
        for (const LintProblem& problem : lintCreateOptions(
                 R"({"Volumes":{"/data":{}},"HostConfig":{)" + std::string(host) + "}}"))
            EXPECT_NE(problem.rule, "create.volume.anonymous") << host;
}

} // namespace
