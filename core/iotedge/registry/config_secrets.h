#pragma once

#include "core/iotedge/registry/registry_facts.h"

#include <string>
#include <vector>

namespace core::registry {

/// Where the configuration holds a secret: "ENV DB_PASSWORD", "LABEL key", "history". Each once,
/// those that were left out before first; never the secret.
[[nodiscard]] std::vector<std::string> secretPlaces(const RegistryConfig& config);

/// Puts "…" in the place of each secret, and keeps where it stood.
void leaveSecretsOut(RegistryConfig& config);

} // namespace core::registry
