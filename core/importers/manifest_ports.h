#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

namespace core::importers {

/// A port of the device that two running modules bind. Within one module it is told with its create
/// options.
void lintModulePorts(LintSink& sink, const Parts& parts);

} // namespace core::importers
