#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

void lintPortMap(LintSink& sink, const DockerKey& key, const JsonNode& map);
void lintHostPort(LintSink& sink, const JsonNode& value);
/// Ports of the device that edgeHub takes where it is deployed by default.
void lintHubPorts(LintSink& sink, const JsonNode& root);
/// Ports that are exposed and not bound.
void lintExposedPorts(LintSink& sink, const JsonNode& root);

} // namespace core::options
