#pragma once

#include "core/iotedge/pasted/container_spec.h"

#include <optional>
#include <string_view>

namespace core {

/// Whether it is the command itself, behind a prompt or sudo, or behind other lines of a script.
[[nodiscard]] bool beginsWithDockerRun(std::string_view text);

/// A line of docker run or docker create, whatever stands before it, or its options alone:
/// "-p 8080:80 -v data:/data".
[[nodiscard]] bool looksLikeDockerRun(std::string_view text);

/// What the line makes; nothing for a text that is none.
[[nodiscard]] std::optional<ContainerSpec> readDockerRun(std::string_view text);

} // namespace core
