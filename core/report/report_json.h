#pragma once

#include "core/report/run/report_context.h"
#include "core/report/run/report_writer.h"

#include <memory>
#include <string>

namespace core {

inline constexpr std::string_view kReportSchema = "offerwright-report/1";
inline constexpr std::string_view kReportsSchema = "offerwright-reports/1";

/// The report as "offerwright-report/1" (README), pretty-printed, with a final newline. The same
/// bytes for the same context: no time, no path of this machine.
[[nodiscard]] std::string reportAsJson(const ReportContext& context);

/// The same of one offer with its path and what could not be read; of many an
/// "offerwright-reports/1", an object with "runs".
[[nodiscard]] std::unique_ptr<ReportWriter> jsonWriter(const ReportScope& scope);

/// The parts of "offerwright-reports/1" around and between the runs, each of which is a report
/// indented by four.
[[nodiscard]] std::string beginOfReports();
inline constexpr std::string_view kEndOfReports = "\n  ]\n}\n";

} // namespace core
