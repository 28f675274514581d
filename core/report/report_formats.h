#pragma once

#include "core/report/run/report_writer.h"

#include <memory>
#include <span>
#include <string_view>

namespace core {

/// One row of the table of formats that need no terminal.
struct ReportFormat {
    std::string_view name;
    std::unique_ptr<ReportWriter> (*writer)(const ReportScope& scope);
};

[[nodiscard]] std::span<const ReportFormat> reportFormats();

} // namespace core
