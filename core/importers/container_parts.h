#pragma once

#include "core/base/result.h"
#include "core/importers/manifest_parts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Containers that no manifest deploys yet: Compose files, docker inspect, docker run lines.
namespace core::importers {

struct ContainerPart {
    ModulePart module;
    /// As the file has it; empty where it has none.
    std::string sourceName;
    /// What was not taken over, or in another form.
    std::vector<Message> notes;
};

struct ContainerParts {
    std::vector<ContainerPart> containers;
    /// Parts of the file that belong to none of them.
    std::vector<Message> leftBehind;
};

/// Nothing for a text that is JSON of another kind. Errors: YAML that cannot be read or is no
/// Compose file.
[[nodiscard]] Result<std::optional<ContainerParts>> containerParts(std::string_view text);

} // namespace core::importers
