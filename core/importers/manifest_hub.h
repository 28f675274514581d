#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

namespace core::importers {

/// The settings of $edgeHub beside the routes themselves. Sources: Azure/iotedge 55353a649e,
/// EdgeHubConfigParser.cs, EdgeHubDesiredProperties_1_*.cs, StoreAndForwardConfiguration.cs.
void lintHub(LintSink& sink, const SectionPart& hub);

} // namespace core::importers
