#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The network that the module has, and what does not go together with it.
void lintNetworks(LintSink& sink, const JsonNode& root);

} // namespace core::options
