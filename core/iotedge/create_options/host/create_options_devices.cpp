#include "core/iotedge/create_options/host/create_options_devices.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"

#include <algorithm>
#include <array>
#include <string>

namespace core::options {

namespace {

/// Docker's command line fills in what is left out; its interface does not.
void lintDevice(LintSink& sink, const JsonNode& device)
{
    const JsonNode* onHost = valueAt(device, {"PathOnHost"}, JsonKind::String);
    if (!onHost || onHost->text.empty()) {
        sink.error(kRefused, device.range,
                   translatable("rule", "A device of “Devices” has no “PathOnHost”: the container "
                                        "does not start. Write the path of the device, such as "
                                        "/dev/ttyUSB0."));
        return;
    }
    if (textAt(device, {"CgroupPermissions"}).empty()) {
        LintProblem& problem =
            sink.error(kRefused, device.range,
                       translatable("rule", "The device “%1” has no “CgroupPermissions”: the "
                                            "container does not start. Write rwm for all of them."),
                       {shown(onHost->text)});
        if (!findMember(device, "CgroupPermissions"))
            addFix(problem, "add", translatable("fix", "Add %1"),
                   {std::string(R"("CgroupPermissions":"rwm")")},
                   {insertion(device, R"("CgroupPermissions":"rwm")")});
    }
    if (textAt(device, {"PathInContainer"}).empty()) {
        const std::string member = R"("PathInContainer":)" + quotedJson(onHost->text);
        LintProblem& problem =
            sink.error(kRefused, device.range,
                       translatable("rule", "The device “%1” has no “PathInContainer”: the module "
                                            "does not find it. Write the path that it has in the "
                                            "container."),
                       {shown(onHost->text)});
        if (!findMember(device, "PathInContainer"))
            addFix(problem, "add", translatable("fix", "Add %1"), {member},
                   {insertion(device, member)});
    }
}

/// What the one driver that Docker brings for them, that of NVIDIA, takes.
void lintRequestedDriver(LintSink& sink, const JsonNode& request)
{
    constexpr std::array<std::string_view, 8> kCapabilities{
        "compat32", "compute", "display", "gpu", "graphics", "nvidia", "utility", "video"};
    const JsonNode* driver = valueAt(request, {"Driver"}, JsonKind::String);
    if (driver && isJudged(*driver) && !driver->text.empty() && driver->text != "nvidia"
        && driver->text != "cdi") {
        sink.error(kRefused, driver->range,
                   translatable("rule", "A request of “DeviceRequests” names the driver “%1”, and "
                                        "Docker has nvidia only: the container does not start. "
                                        "Write that, or leave it out."),
                   {shown(driver->text)});
        return;
    }
    const JsonNode* sets = valueAt(request, {"Capabilities"}, JsonKind::Array);
    if (!sets || (driver && driver->text == "cdi"))
        return;
    for (const JsonNode& set : sets->items)
        for (const JsonNode& capability : set.items)
            if (isJudged(capability)
                && std::ranges::find(kCapabilities, capability.text) == kCapabilities.end())
                sink.error(kRefused, capability.range,
                           translatable("rule",
                                        "A request of “DeviceRequests” wants the capability "
                                        "“%1”, which no driver of Docker has: the "
                                        "container does not start. Write gpu."),
                           {shown(capability.text)});
}

void lintDeviceRequests(LintSink& sink, const JsonNode& root)
{
    const JsonNode* list = valueAt(root, {"HostConfig", "DeviceRequests"}, JsonKind::Array);
    if (!list)
        return;
    for (const JsonNode& request : list->items) {
        const JsonNode* count = valueAt(request, {"Count"}, JsonKind::Number);
        const JsonNode* devices = valueAt(request, {"DeviceIDs"}, JsonKind::Array);
        if (count && count->text != "0" && devices && !devices->items.empty())
            sink.error(kRefused, count->range,
                       translatable("rule", "“Count” and “DeviceIDs” do not go together: Docker "
                                            "refuses the container. Keep one of them."));
        lintRequestedDriver(sink, request);
        // It chooses the driver by either of them.
        const JsonNode* sets = valueAt(request, {"Capabilities"}, JsonKind::Array);
        const bool hasSets = sets && !sets->items.empty();
        if (request.kind == JsonKind::Object && textAt(request, {"Driver"}).empty() && !hasSets)
            sink.error(kRefused, request.range,
                       translatable("rule",
                                    "A request of “DeviceRequests” has neither “Driver” nor "
                                    "“Capabilities”: Docker refuses the container. Write "
                                    "\"Capabilities\": [[\"gpu\"]]."));
    }
}

} // namespace

void lintDevices(LintSink& sink, const JsonNode& root)
{
    if (const JsonNode* list = valueAt(root, {"HostConfig", "Devices"}, JsonKind::Array))
        for (const JsonNode& device : list->items)
            if (device.kind == JsonKind::Object && !sink.isFull())
                lintDevice(sink, device);
    lintDeviceRequests(sink, root);
}

} // namespace core::options
