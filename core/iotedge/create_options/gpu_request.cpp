#include "core/iotedge/create_options/gpu_request.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"

namespace core {

namespace {

using options::valueAt;

bool isText(const JsonNode& node, std::string_view lowerCase)
{
    return node.kind == JsonKind::String && asciiLower(node.text) == lowerCase;
}

bool asksForGpu(const JsonNode& request)
{
    if (const JsonNode* driver = valueAt(request, {"Driver"}, JsonKind::String);
        driver && isText(*driver, "nvidia"))
        return true;
    const JsonNode* sets = valueAt(request, {"Capabilities"}, JsonKind::Array);
    if (!sets)
        return false;
    for (const JsonNode& set : sets->items) {
        // A flat list is a fault of its own, but means the same.
        if (isText(set, "gpu"))
            return true;
        for (const JsonNode& capability : set.items)
            if (isText(capability, "gpu"))
                return true;
    }
    return false;
}

std::optional<TextRange> gpuDevice(const JsonNode& root)
{
    const JsonNode* devices = valueAt(root, {"HostConfig", "Devices"}, JsonKind::Array);
    if (!devices)
        return std::nullopt;
    for (const JsonNode& device : devices->items)
        if (const JsonNode* path = valueAt(device, {"PathOnHost"}, JsonKind::String);
            path && path->text.starts_with("/dev/nvidia"))
            return path->range;
    return std::nullopt;
}

std::optional<TextRange> gpuVariable(const JsonNode& root)
{
    const JsonNode* variables = valueAt(root, {"Env"}, JsonKind::Array);
    if (!variables)
        return std::nullopt;
    for (const JsonNode& one : variables->items)
        if (one.kind == JsonKind::String && isGpuVariable(options::variableName(one.text)))
            return one.range;
    return std::nullopt;
}

} // namespace

bool isGpuVariable(std::string_view name)
{
    return name.starts_with("NVIDIA_");
}

std::optional<TextRange> gpuRequestIn(std::string_view createOptions)
{
    // Most options have none, and reading them costs more than looking.
    const std::string lower = asciiLower(createOptions);
    if (lower.find("nvidia") == std::string::npos && lower.find("gpu") == std::string::npos)
        return std::nullopt;
    const JsonTree tree = readJson(createOptions);
    const JsonNode& root = tree.root;
    if (const JsonNode* requests = valueAt(root, {"HostConfig", "DeviceRequests"}, JsonKind::Array))
        for (const JsonNode& request : requests->items)
            if (asksForGpu(request))
                return request.range;
    if (const JsonNode* runtime = valueAt(root, {"HostConfig", "Runtime"}, JsonKind::String);
        runtime && asciiLower(runtime->text).starts_with("nvidia"))
        return runtime->range;
    if (const auto device = gpuDevice(root))
        return device;
    return gpuVariable(root);
}

} // namespace core
