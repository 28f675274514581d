#pragma once

#include "core/iotedge/lint/lint_sink.h"

#include <string_view>

namespace core {

/// Tells of a text that is YAML where JSON is wanted, which is nothing broken: one problem of the
/// rule for the whole of it, with a fix that writes it as JSON. False for any other text.
bool lintYaml(LintSink& sink, std::string_view rule);

} // namespace core
