#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

/// Addresses and hosts that Docker reads when it makes a container.
namespace core::options {

void lintAddress(LintSink& sink, const DockerKey& key, const JsonNode& value);
void lintAddresses(LintSink& sink, const DockerKey& key, const JsonNode& list);
void lintExtraHosts(LintSink& sink, const JsonNode& list);
void lintHostIp(LintSink& sink, const JsonNode& value);
void lintMacAddress(LintSink& sink, const JsonNode& value);

} // namespace core::options
