#pragma once

#include "core/iotedge/pasted/settings.h"

#include <string_view>

/// Devices, and processors of graphics and the like, as docker run and Compose ask for them.
namespace core::pasted {

/// One device request for each item of a list of Compose: driver, count or device_ids,
/// capabilities. Without capabilities, those of a graphics processor.
void addDeviceRequests(ContainerSpec& spec, std::string_view name, const JsonNode& value);
/// "all", a number, "device=0,1"; or a list of Compose.
void addGpus(ContainerSpec& spec, std::string_view name, const JsonNode& value);

/// "/dev/ttyUSB0:/dev/tty:rw", and "nvidia.com/gpu=all" that a vendor describes to Docker (CDI).
void addDevices(ContainerSpec& spec, const Setting& setting, std::string_view name,
                const JsonNode& value);

} // namespace core::pasted
