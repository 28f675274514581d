#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The form of one value, by the key's check. The value is of the key's type.
void lintForm(LintSink& sink, const DockerKey& key, const JsonNode& value);

} // namespace core::options
