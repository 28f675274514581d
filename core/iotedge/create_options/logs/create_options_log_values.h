#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

#include <string_view>

namespace core::options {

/// What the values of a log driver's options must be, and which of them it wants. `options` is
/// "Config", or what stands in its place where there is none. Source: daemon/logger of Docker, the
/// ValidateLogOpt and New of each driver.
void lintLogValues(LintSink& sink, std::string_view driver, const JsonNode& options);

/// A whole number in that range, as Docker reads them.
[[nodiscard]] bool isLogNumber(std::string_view text, int least, int most);

} // namespace core::options
