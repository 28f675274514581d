#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The options that Docker's own volume driver and the storage driver take. Source: moby/moby
/// daemon/volume/local/local_unix.go validateOpts, daemon/graphdriver/overlay2 parseStorageOpt.
void lintStorage(LintSink& sink, const JsonNode& root);

} // namespace core::options
