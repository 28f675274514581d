#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

#include <string_view>

namespace core::importers {

/// edgeAgent and edgeHub: edgeAgent reads nothing else in "systemModules".
[[nodiscard]] bool isSystemModule(std::string_view name);

/// The entries of modules, the runtime's own among them. Sources: DockerDesiredModule.cs,
/// DockerModule.cs, IModule.cs, EdgeHubDockerModule.cs, EdgeAgentDockerModule.cs, DockerConfig.cs.
void lintModuleFrames(LintSink& sink, const Parts& parts);

} // namespace core::importers
