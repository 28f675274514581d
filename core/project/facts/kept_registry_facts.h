#pragma once

#include "core/base/result.h"
#include "core/iotedge/registry/registry_facts.h"

#include <string_view>
#include <variant>

/// What registries answered on earlier days, in $XDG_STATE_HOME/offerwright/facts: pages show it
/// with its age, and a tag that points elsewhere today is told by it.
namespace core {

/// Empty where nothing was kept, or the file is none of ours. An answer counts for a year; `today`
/// is "YYYY-MM-DD".
[[nodiscard]] RegistryFacts keptRegistryFacts(std::string_view today);

/// Puts the answers in the place of those of the same repositories. Only tags of which the registry
/// said something are kept. Errors: the disk refuses.
Result<std::monostate> keepRegistryFacts(const RegistryFacts& answers, std::string_view today);

/// Notes at each tag the digest that it had before.
void noteEarlierDigests(RegistryFacts& now, const RegistryFacts& before);

} // namespace core
