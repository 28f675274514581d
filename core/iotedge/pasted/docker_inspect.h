#pragma once

#include "core/iotedge/pasted/container_spec.h"

#include <optional>
#include <vector>

namespace core {

/// What docker inspect prints of a container: a list of one object, or the object, or no more of it
/// than its HostConfig. Nothing for what is none. What Docker fills in itself, empty values and
/// variables of the image's own kind (PATH) are left out.
[[nodiscard]] std::optional<ContainerSpec> readDockerInspect(const JsonNode& root);

/// The same of each of several containers.
[[nodiscard]] std::vector<ContainerSpec> readDockerInspects(const JsonNode& root);

/// What docker inspect prints of an image, or of several.
[[nodiscard]] bool isInspectedImage(const JsonNode& root);

/// A mount as docker inspect writes it, {"Type", "Name", "Source", "Destination", "Driver", "RW"},
/// as create options have it.
[[nodiscard]] bool isInspectedMount(const JsonNode& mount);
[[nodiscard]] JsonNode mountFromInspect(const JsonNode& mount);

} // namespace core
