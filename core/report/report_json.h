#pragma once

#include "core/project/project.h"
#include "core/rules/report.h"

#include <string>

namespace core {

/// What a report was made of.
struct ReportContext {
    const Subject& subject;
    const Report& report;
    /// Where the fields stand in the project's files.
    const Places& places;
};

/// The report as "offerwright-report/1" (README), pretty-printed, with a final newline.
[[nodiscard]] std::string reportAsJson(const ReportContext& context);

/// The same for people: one self-contained page without scripts or outside references.
[[nodiscard]] std::string reportAsHtml(const ReportContext& context);

} // namespace core
