#pragma once

#include "core/base/result.h"
#include "core/iotedge/registry/registry_facts.h"
#include "core/text/json/json_tree.h"

#include <string_view>

namespace core::registry {

/// Reads the configuration of an image (OCI image configuration, Docker's image specification 1.2).
/// Secrets in it are left out, and told by their places. Errors: it is no JSON object.
[[nodiscard]] Result<RegistryConfig> imageConfigFrom(std::string_view text);

/// The same of an object that was read, also of what docker image inspect prints.
[[nodiscard]] RegistryConfig imageConfigOf(const JsonNode& root);

} // namespace core::registry
