#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The time of a health check, in nanoseconds.
void lintDuration(LintSink& sink, const DockerKey& key, const JsonNode& value);
/// The command of a health check.
void lintHealthTest(LintSink& sink, const JsonNode& list);

} // namespace core::options
