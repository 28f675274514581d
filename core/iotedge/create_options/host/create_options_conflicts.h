#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

#include <string>
#include <vector>

namespace core::options {

/// Settings that exclude each other.
void lintConflicts(LintSink& sink, const JsonNode& root);
/// Variables of Env that the module's environment sets as well.
void lintSharedVariables(LintSink& sink, const JsonNode& root,
                         const std::vector<std::string>& environment);

} // namespace core::options
