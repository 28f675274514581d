#pragma once

#include "core/iotedge/pasted/settings.h"

/// Volumes and other places in a container: settings with a language of their own.
namespace core::pasted {

void addVolumes(ContainerSpec& spec, std::string_view name, const JsonNode& value);
void addMounts(ContainerSpec& spec, std::string_view name, const JsonNode& value);
void addTmpfs(ContainerSpec& spec, const Setting& setting, const JsonNode& value);

} // namespace core::pasted
