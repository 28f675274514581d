#include "core/iotedge/create_options/mounts/create_options_storage.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>

namespace core::options {

namespace {

/// One option of a volume of the driver local, and another that it needs.
struct Needed {
    std::string_view option;
    std::string_view other;
};
constexpr std::array kNeeded{Needed{"type", "device"}, Needed{"device", "type"},
                             Needed{"o", "type"}, Needed{"o", "device"}};

bool isSize(const JsonNode& value)
{
    return !isJudged(value) || pasted::bytesOf(value.text).value_or(-1) >= 0;
}

void lintLocalVolume(LintSink& sink, const JsonNode& options)
{
    constexpr std::array<std::string_view, 4> kKnown{"type", "o", "device", "size"};
    for (const JsonMember& option : options.members)
        if (std::ranges::find(kKnown, option.key) == kKnown.end()) {
            if (!holdsPlaceholder(option.key))
                sink.error(kRefused, option.keyRange,
                           translatable("rule", "Volumes of the driver local have no option “%1”: "
                                                "Docker refuses the container. Write type, "
                                                "device, o or size."),
                           {shown(option.key)});
        } else if (option.key == "size" && !isSize(option.value))
            sink.error(kRefused, option.value.range,
                       translatable("rule", "The “size” of the volume is “%1”, and Docker reads no "
                                            "size in that: it refuses the container. Write one "
                                            "such as 10g."),
                       {shown(option.value.text)});
    for (const Needed& needed : kNeeded) {
        const JsonMember* option = findMember(options, needed.option);
        if (option && !findMember(options, needed.other))
            return (void)sink.error(
                kRefused, option->keyRange,
                translatable("rule",
                             "A volume of the driver local with the option “%1” needs “%2”, "
                             "too: Docker refuses the container. Write it."),
                {std::string(needed.option), std::string(needed.other)});
    }
}

void lintVolumeOptions(LintSink& sink, const JsonNode& root)
{
    const JsonNode* mounts = valueAt(root, {"HostConfig", "Mounts"}, JsonKind::Array);
    if (!mounts)
        return;
    for (const JsonNode& mount : mounts->items) {
        const std::string_view driver = textAt(mount, {"VolumeOptions", "DriverConfig", "Name"});
        const JsonNode* options =
            valueAt(mount, {"VolumeOptions", "DriverConfig", "Options"}, JsonKind::Object);
        if (options && (driver.empty() || driver == "local"))
            lintLocalVolume(sink, *options);
    }
}

void lintStorageOptions(LintSink& sink, const JsonNode& root)
{
    const JsonNode* options = valueAt(root, {"HostConfig", "StorageOpt"}, JsonKind::Object);
    if (!options)
        return;
    for (const JsonMember& option : options->members)
        if (option.key != "size" && !holdsPlaceholder(option.key))
            sink.error(kRefused, option.keyRange,
                       translatable("rule", "“StorageOpt” has the option “%1”, and Docker knows "
                                            "size only: it refuses the container. Remove it."),
                       {shown(option.key)});
        else if (!isSize(option.value))
            sink.error(kRefused, option.value.range,
                       translatable("rule", "The “size” of “StorageOpt” is “%1”, and Docker reads "
                                            "no size in that: it refuses the container. Write one "
                                            "such as 10g."),
                       {shown(option.value.text)});
        else
            sink.warning(kDocker, option.keyRange,
                         translatable("rule", "“StorageOpt” limits the container's disk, which "
                                              "Docker does on few devices (xfs with quotas); on "
                                              "all others the module does not start. Remove it."));
}

} // namespace

void lintStorage(LintSink& sink, const JsonNode& root)
{
    lintVolumeOptions(sink, root);
    lintStorageOptions(sink, root);
}

} // namespace core::options
