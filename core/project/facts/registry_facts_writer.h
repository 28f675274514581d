#pragma once

#include "core/iotedge/registry/registry_facts.h"
#include "core/rules/engine/facts.h"

#include <string>

namespace core {

/// A facts file after resources/schema/facts.schema.json, one member a line, with a newline at its
/// end; what is null is left out. No secret is in it, as none is in the facts: those of an
/// image's configuration are left out where it is read, and an address that holds one is not
/// written.
[[nodiscard]] std::string factsFile(const RegistryFacts* registry, const LinkFactsByUrl* links);

} // namespace core
