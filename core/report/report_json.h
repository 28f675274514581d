#pragma once

#include "core/report/report_context.h"

#include <string>

namespace core {

/// The report as "offerwright-report/1" (README), pretty-printed, with a final newline. The same
/// bytes for the same context: no time, no path of this machine.
[[nodiscard]] std::string reportAsJson(const ReportContext& context);

} // namespace core
