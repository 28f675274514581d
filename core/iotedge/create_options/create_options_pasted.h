#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// A text that is something else than create options and can be translated into them: a docker run
/// line, a Compose service, the output of docker inspect, a module's settings with the options in
/// them. True where it is one: it is reported, with a fix, and nothing else is to be said of it.
bool lintPasted(LintSink& sink);

/// The same for mounts as docker inspect prints them, among create options.
void lintInspectedMounts(LintSink& sink, const JsonNode& root);

} // namespace core::options
