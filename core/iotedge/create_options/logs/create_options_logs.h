#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The log driver and its options. Source: moby/moby b985e2313a, daemon/logger, each driver's
/// ValidateLogOpt(), which runs when a container is made.
void lintLogs(LintSink& sink, const JsonNode& root);

} // namespace core::options
