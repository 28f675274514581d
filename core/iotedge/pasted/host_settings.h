#pragma once

#include "core/iotedge/pasted/settings.h"

/// What a container shares with the machine it runs on, as far as every device has it.
namespace core::pasted {

/// Names of hosts with their addresses: "name:address", "name=address", or a mapping of Compose.
void addHosts(ContainerSpec& spec, const Setting& setting, std::string_view name,
              const JsonNode& value);
/// Left out where it is the network of another container, or one that somebody made.
void setNetwork(ContainerSpec& spec, const Setting& setting, std::string_view name,
                const JsonNode& value);
/// Left out where it is that of another container.
void setNamespace(ContainerSpec& spec, const Setting& setting, std::string_view name,
                  const JsonNode& value);
/// Left out where it is a file with a profile.
void addSecurity(ContainerSpec& spec, const Setting& setting, std::string_view name,
                 const JsonNode& value);
/// Says that the value of the setting names another container.
void noteOtherContainer(ContainerSpec& spec, std::string_view name, std::string_view value);

} // namespace core::pasted
