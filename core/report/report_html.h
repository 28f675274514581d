#pragma once

#include "core/report/run/report_words.h"
#include "core/report/run/report_writer.h"

#include <memory>
#include <string>
#include <string_view>

namespace core {

/// The report for people: one self-contained page without scripts that loads nothing, with the
/// offer's fields beside the findings. Every text of the offer is shown as text.
[[nodiscard]] std::string reportAsHtml(const ReportContext& context);

/// What could not be read of an offer, as parts of a page.
[[nodiscard]] std::string problemsAsHtml(const Run& run, const ReportWords& words);

/// A page about one offer, or about many with a table of them at its end.
[[nodiscard]] std::unique_ptr<ReportWriter> htmlWriter(const ReportScope& scope);

} // namespace core
