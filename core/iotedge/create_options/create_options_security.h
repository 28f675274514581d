#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

/// Rights and limits by name: what Docker and the Linux below it do not know.
namespace core::options {

void lintCapabilities(LintSink& sink, const DockerKey& key, const JsonNode& list);
void lintDevicePermissions(LintSink& sink, const JsonNode& value);
void lintDeviceRules(LintSink& sink, const JsonNode& list);
void lintLimitName(LintSink& sink, const JsonNode& value);
void lintSecurityOptions(LintSink& sink, const JsonNode& list);
void lintSysctls(LintSink& sink, const JsonNode& map);

} // namespace core::options
