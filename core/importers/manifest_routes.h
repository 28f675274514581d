#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

namespace core::importers {

/// Names, forms, priorities and times to live. Sources: RouteSpec.cs, RouteSpecConverter.cs.
/// `allowsObjects`: the schema of edgeHub's part is 1.1 or later, or not known.
void lintRouteFrames(LintSink& sink, const Parts& parts, bool allowsObjects);

} // namespace core::importers
