#pragma once

#include "core/base/result.h"
#include "core/iotedge/pasted/container_spec.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// A Compose file, or one service of it, as YAML or JSON.
struct ComposeFile {
    /// In the order of the file; the name of a service that stands alone is empty.
    std::vector<ContainerSpec> services;
    /// Parts of the file that belong to no service.
    std::vector<Message> notes;
};

/// Nothing for a tree that is no Compose file: without services and without the lists that only
/// Compose writes.
[[nodiscard]] std::optional<ComposeFile> composeFrom(const JsonNode& root);

/// The same of a text of YAML, of which Compose files consist. Errors: no YAML, as readYaml()
/// tells them.
[[nodiscard]] Result<std::optional<ComposeFile>> composeFromYaml(std::string_view text);

/// Whether YAML of the text is worth trying: it has keys of Compose.
[[nodiscard]] bool looksLikeCompose(std::string_view text);

} // namespace core
