#pragma once

#include "core/iotedge/pasted/container_spec.h"

#include <string_view>

/// Processors of graphics and the like, as docker run --gpus and Compose ask for them.
namespace core::pasted {

/// One device request for each item of a list of Compose: driver, count or device_ids,
/// capabilities. Without capabilities, those of a graphics processor.
void addDeviceRequests(ContainerSpec& spec, std::string_view name, const JsonNode& value);
/// "all", a number, "device=0,1"; or a list of Compose.
void addGpus(ContainerSpec& spec, std::string_view name, const JsonNode& value);

} // namespace core::pasted
