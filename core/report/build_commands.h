#pragma once

#include "core/report/run/report_writer.h"

#include <memory>

/// Findings as the commands that build servers read from a step's output. Of one offer the gravest
/// come first, because a server shows only so many; then follows its verdict.
namespace core {

/// GitHub's workflow commands: "::error file=…,line=…::…".
[[nodiscard]] std::unique_ptr<ReportWriter> githubWriter(const ReportScope& scope);

/// Azure Pipelines' logging commands: "##vso[task.logissue type=error;…]…". It knows errors and
/// warnings only: what is milder is a warning whose message begins with its severity.
[[nodiscard]] std::unique_ptr<ReportWriter> azureWriter(const ReportScope& scope);

} // namespace core
