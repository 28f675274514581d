#pragma once

#include "core/project/project.h"
#include "core/rules/engine/report.h"

#include <string>

namespace core {

/// What a report was made of.
struct ReportContext {
    const Subject& subject;
    const Report& report;
    /// Where the fields stand in the project's files.
    const Places& places;
};

/// The report as "offerwright-report/1" (README), pretty-printed, with a final newline. The same
/// bytes for the same context: no time, no path of this machine.
[[nodiscard]] std::string reportAsJson(const ReportContext& context);

/// The same for people: one self-contained page without scripts that loads nothing, with the
/// offer's fields beside the findings. Every text of the offer is shown as text.
[[nodiscard]] std::string reportAsHtml(const ReportContext& context);

} // namespace core
