#pragma once

#include "core/iotedge/lint/lint_sink.h"

#include <string_view>

namespace core {

/// JSON with a backslash before each quote, in quotes of its own or escaped in another way; false
/// where the text is none.
bool lintEscapedJson(LintSink& sink, std::string_view rule);

} // namespace core
