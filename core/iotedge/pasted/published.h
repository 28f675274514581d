#pragma once

#include "core/iotedge/pasted/container_spec.h"

#include <string_view>

/// Ports of a container and those of the device that they are bound to.
namespace core::pasted {

/// "[address:][host:]container[/protocol]", or the long form of Compose; exposed, too.
void addPorts(ContainerSpec& spec, std::string_view name, const JsonNode& value);
/// Ports without one of the device.
void addExposed(ContainerSpec& spec, std::string_view name, const JsonNode& value);

} // namespace core::pasted
