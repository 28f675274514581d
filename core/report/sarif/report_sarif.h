#pragma once

#include "core/report/run/report_writer.h"

#include <memory>

namespace core {

/// SARIF 2.1.0 with a run per offer and profile. Columns count code points. What GitHub takes in
/// one file, 20 runs and 25,000 results, is the most that one has: further runs go to further
/// files.
[[nodiscard]] std::unique_ptr<ReportWriter> sarifWriter(const ReportScope& scope);

} // namespace core
