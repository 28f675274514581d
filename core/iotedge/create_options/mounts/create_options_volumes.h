#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The names in Volumes: volumes without a name, and binds that stand in the wrong place.
void lintVolumes(LintSink& sink, const JsonNode& root);

} // namespace core::options
