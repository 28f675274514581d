#pragma once

#include "core/report/report_context.h"

#include <string>

namespace core {

/// The report for people: one self-contained page without scripts that loads nothing, with the
/// offer's fields beside the findings. Every text of the offer is shown as text.
[[nodiscard]] std::string reportAsHtml(const ReportContext& context);

} // namespace core
