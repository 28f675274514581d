#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// Access to the host and other things to think twice about.
void lintRisks(LintSink& sink, const JsonNode& root);

} // namespace core::options
