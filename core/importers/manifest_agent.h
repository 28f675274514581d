#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

namespace core::importers {

/// The settings of $edgeAgent beside the modules. Sources: Azure/iotedge 55353a649e,
/// EdgeAgentConnection.cs, DeploymentConfig.cs, DockerRuntimeInfo.cs, DockerRuntimeConfig.cs,
/// RegistryCredentials.cs.
void lintAgent(LintSink& sink, const SectionPart& agent);

} // namespace core::importers
