#pragma once

#include "core/iotedge/pasted/container_spec.h"

/// Keys of a Compose service that are mappings of their own.
namespace core::pasted {

/// Test, interval and the like of “healthcheck”.
void applyHealth(ContainerSpec& spec, const JsonNode& health);
void applyLogging(ContainerSpec& spec, const JsonNode& logging);
/// The limits and reservations of “deploy”; everything else of it is for a swarm.
void applyDeploy(ContainerSpec& spec, const JsonNode& deploy);
/// The weights and rates of “blkio_config”.
void applyBlockDevices(ContainerSpec& spec, const JsonNode& config);

} // namespace core::pasted
