#pragma once

#include "core/report/run/report_writer.h"

#include <memory>

namespace core {

/// JUnit's XML, the part that CI servers share: a suite for each page of an offer, a case for each
/// rule and field. Rules that passed are cases, too; those that did not run, and what is hidden
/// with a reason, are skipped; milder findings than errors do not fail, and stand in system-out.
[[nodiscard]] std::unique_ptr<ReportWriter> junitWriter(const ReportScope& scope);

} // namespace core
