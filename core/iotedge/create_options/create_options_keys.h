#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// Keys that Docker does not know, that stand in the wrong place, or hold a value of the wrong
/// type; values that have a form of their own.
void lintKeys(LintSink& sink, const JsonNode& root);

} // namespace core::options
