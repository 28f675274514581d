#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// The items of HostConfig.Binds. Source: moby/moby b985e2313a, daemon/volume/mounts/
/// linux_parser.go.
void lintBinds(LintSink& sink, const JsonNode& list);

/// "$NAME" as what is to be mounted, which nothing but a shell or a template tool expands.
void lintShellSources(LintSink& sink, const JsonNode& root);

} // namespace core::options
