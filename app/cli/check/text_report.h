#pragma once

#include "core/report/run/report_writer.h"

#include <memory>

namespace app {

/// The report for a terminal: of one offer everything; of many the findings, then a table.
[[nodiscard]] std::unique_ptr<core::ReportWriter> textWriter(const core::ReportScope& scope);

} // namespace app
