#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// A number where the key takes a whole one of 64 bits: its form, and the range of the facts.
void lintNumber(LintSink& sink, const DockerKey& key, const JsonNode& value);

} // namespace core::options
