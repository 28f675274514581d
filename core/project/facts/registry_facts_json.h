#pragma once

#include "core/base/result.h"
#include "core/iotedge/registry/registry_facts.h"

#include <string>
#include <string_view>

namespace core {

/// Reads the member "registry" of a facts file, after resources/schema/facts.schema.json; empty
/// where the file has none. `file` leads the error, which has line and column: JSON that does not
/// parse, a member of the wrong type.
[[nodiscard]] Result<RegistryFacts> registryFactsFrom(const std::string& file,
                                                      std::string_view text);

} // namespace core
