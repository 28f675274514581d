#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What a container can be created with: resources/docker/create-container-1.41.json, read once.
namespace core {

struct DockerObject;

/// Empty: an object without members.
enum class DockerKind { Any, Text, Boolean, Integer, Empty, List, Map, Object };

struct DockerType {
    DockerKind kind = DockerKind::Any;
    /// List and Map: the one type of what they hold.
    std::vector<DockerType> element;
    /// Object: which.
    const DockerObject* object = nullptr;
};

/// Why a key has no use in a module.
enum class DockerHere { Useful, Attach, Image, Name, Build, ClientOnly, Restart, Operational };

/// Values with a form of their own.
enum class DockerCheck {
    None,
    Address,
    Addresses,
    Binds,
    Capabilities,
    ContainerName,
    DevicePermissions,
    DeviceRules,
    Duration,
    Environment,
    ExtraHosts,
    HealthTest,
    HostIp,
    HostPort,
    Hostname,
    LimitName,
    MacAddress,
    Memory,
    NumberList,
    Ports,
    SecurityOptions,
    Signal,
    Sysctls,
    Tmpfs,
    VolumesFrom,
    Weight,
    WorkingDir
};

/// What a Docker that knows a key does with it when it is spoken to in an older version.
enum class DockerNewer { Ignored, Refused, Honoured };

struct DockerKey {
    std::string name;
    DockerType type;
    std::optional<long long> min;
    std::optional<long long> max;
    /// Those allowed; one that ends in a colon is a start. Empty: any.
    std::vector<std::string> values;
    /// Minor version of the API where the key came, and the last that has it; 0 where not said.
    int since = 0;
    int until = 0;
    /// IoT Edge hands the value on as it is, with all that it holds; for other keys it turns texts
    /// into numbers and back.
    bool strict = false;
    /// IoT Edge takes null for it, although it is a number or a switch.
    bool nullable = false;
    bool windowsOnly = false;
    DockerHere here = DockerHere::Useful;
    DockerCheck check = DockerCheck::None;
    DockerNewer newer = DockerNewer::Ignored;
};

struct DockerObject {
    std::string name;
    std::vector<DockerKey> keys;
    /// By name in lower case, as the readers of JSON on a device take any letter case.
    std::map<std::string, std::size_t, std::less<>> byLowerName;
    std::map<std::string, std::size_t, std::less<>> byName;

    /// Null where there is no such key, in whatever letter case.
    [[nodiscard]] const DockerKey* key(std::string_view wanted) const;
};

struct DockerFacts {
    /// The minor version of the API that IoT Edge speaks.
    int api = 0;
    std::map<std::string, DockerObject, std::less<>> objects;
    const DockerObject* root = nullptr;
    const DockerObject* hostConfig = nullptr;
    /// Without CAP_, upper case, sorted; so are signals without SIG.
    std::vector<std::string> capabilities;
    std::vector<std::string> signals;
    std::vector<std::string> logDrivers;
    /// By driver, what all drivers take under the empty name; sorted.
    std::map<std::string, std::vector<std::string>, std::less<>> logOptions;
    /// Of ulimit, without RLIMIT_, sorted.
    std::vector<std::string> limitNames;
};

[[nodiscard]] const DockerFacts& dockerFacts();

} // namespace core
