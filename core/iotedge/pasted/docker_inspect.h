#pragma once

#include "core/iotedge/pasted/container_spec.h"

#include <optional>

namespace core {

/// What docker inspect prints of a container: a list of one object, or the object. Nothing for what
/// is none. What Docker fills in itself, empty values and variables of the image's own kind (PATH)
/// are left out.
[[nodiscard]] std::optional<ContainerSpec> readDockerInspect(const JsonNode& root);

/// A mount as docker inspect writes it, {"Type", "Name", "Source", "Destination", "Driver", "RW"},
/// as create options have it.
[[nodiscard]] bool isInspectedMount(const JsonNode& mount);
[[nodiscard]] JsonNode mountFromInspect(const JsonNode& mount);

} // namespace core
