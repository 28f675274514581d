#pragma once

#include "core/report/run/report_writer.h"

#include <memory>

namespace core {

/// So many bytes a report in Markdown has at most: GitHub's limit for a comment. It is well within
/// that of a step's summary, too.
constexpr std::size_t kMaxMarkdown = 65'000;

/// A report for a pull request: the verdict, with many offers a table of them, and the findings,
/// the gravest of each offer first. What does not fit is counted.
[[nodiscard]] std::unique_ptr<ReportWriter> markdownWriter(const ReportScope& scope);

} // namespace core
