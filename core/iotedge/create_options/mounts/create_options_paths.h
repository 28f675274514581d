#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// Paths of Windows in the options of a Linux container.
void lintWindowsPaths(LintSink& sink, const JsonNode& root);

} // namespace core::options
