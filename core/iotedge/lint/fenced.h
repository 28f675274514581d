#pragma once

#include "core/iotedge/lint/lint_sink.h"

#include <string_view>

namespace core {

/// The lines of ``` around what was copied from a page; false where there are none.
bool lintFence(LintSink& sink, std::string_view rule);

} // namespace core
