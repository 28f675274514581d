#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The items of HostConfig.Binds. Source: moby/moby b985e2313a, daemon/volume/mounts/
/// linux_parser.go.
void lintBinds(LintSink& sink, const JsonNode& list);

} // namespace core::options
