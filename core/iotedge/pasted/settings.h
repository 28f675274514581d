#pragma once

#include "core/iotedge/pasted/container_spec.h"

#include <span>
#include <string_view>

/// One setting of a container under its names: the option of docker run, the key of Compose, and
/// the place among the create options.
namespace core::pasted {

/// How a value is read and where it goes.
enum class Form {
    Text,
    /// Items are added, one or many.
    List,
    Number,
    /// "512m" in bytes.
    Bytes,
    /// "1.5" processors in billionths.
    Cpus,
    /// "1m30s" in nanoseconds, and in seconds.
    Duration,
    Seconds,
    Flag,
    /// "name=value".
    Map,
    /// A command: a list, or a line cut as a shell does.
    Words,
    Environment,
    Ports,
    Expose,
    Volumes,
    Mounts,
    Tmpfs,
    Devices,
    Ulimits,
    Gpus,
    Hosts,
    /// A network that every device has.
    Network,
    /// Of the device, or of this container alone.
    Namespace,
    Security,
    HealthCommand,
    NoHealth,
    LogOption,
    /// "/dev/sda:1mb"
    BlockDevice,
    Image,
    Name,
    /// IoT Edge does it itself, or nobody: said in a sentence of the context "import" with %1 for
    /// the name.
    Restart,
    Elsewhere,
    Silent
};

struct Setting {
    /// Without its dashes; empty where docker run has none.
    std::string_view option;
    /// Empty where Compose has none.
    std::string_view key;
    Form form;
    /// "HostConfig/CapAdd"
    std::string_view path;
};

/// Sorted by option.
[[nodiscard]] std::span<const Setting> settings();
[[nodiscard]] const Setting* settingOfOption(std::string_view option);
[[nodiscard]] const Setting* settingOfKey(std::string_view key);
/// The one that writes to that place.
[[nodiscard]] const Setting* settingOfPlace(std::string_view path);
/// The long name of an option of one letter, or of another name; the name itself where it has none.
[[nodiscard]] std::string_view longName(std::string_view option);

/// The member at the end of the path, made where it lacks.
[[nodiscard]] JsonNode& placeAt(JsonNode& options, std::string_view path, JsonKind kind);
void note(ContainerSpec& spec, const char* text, std::vector<Argument> arguments);
/// Says that the value of the setting is none of its form.
void notUnderstood(ContainerSpec& spec, std::string_view name, std::string_view value);

} // namespace core::pasted
