#pragma once

#include "core/iotedge/registry/registry_facts.h"
#include "core/offer/offer.h"

#include <string>

namespace core {

/// Shell commands that bring the registry to what the plan's tags promise, by docker buildx: images
/// that lack, lists without one of them, and `latest` behind the newest version. Empty where
/// nothing is to be done, or a name would not be safe in a command.
[[nodiscard]] std::string registryCommands(const ContainerImage& image,
                                           const RegistryRepository& seen);

/// Notes for certification with the image behind a tag, on a line of its own; an older line on the
/// same tag goes. `name` is the tag's whole name, `day` "YYYY-MM-DD".
[[nodiscard]] std::string withNotedDigest(const std::string& notes, const std::string& name,
                                          const std::string& digest, const std::string& day);

} // namespace core
