#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// Mounts of the list Mounts, and mount points that are taken twice.
void lintMounts(LintSink& sink, const JsonNode& root);

} // namespace core::options
