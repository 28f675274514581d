#pragma once

#include "core/iotedge/pasted/settings.h"

/// Volumes and devices: settings with a language of their own.
namespace core::pasted {

void addVolumes(ContainerSpec& spec, std::string_view name, const JsonNode& value);
void addMounts(ContainerSpec& spec, std::string_view name, const JsonNode& value);
void addTmpfs(ContainerSpec& spec, const Setting& setting, const JsonNode& value);
void addDevices(ContainerSpec& spec, const Setting& setting, std::string_view name,
                const JsonNode& value);

} // namespace core::pasted
