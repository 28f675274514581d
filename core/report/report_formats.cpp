#include "core/report/report_formats.h"

#include "core/report/build_commands.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/report_junit.h"
#include "core/report/report_markdown.h"
#include "core/report/sarif/report_sarif.h"

#include <array>

namespace core {

std::span<const ReportFormat> reportFormats()
{
    static constexpr auto kFormats = std::to_array<ReportFormat>({
        {"json", jsonWriter},
        {"sarif", sarifWriter},
        {"junit", junitWriter},
        {"github", githubWriter},
        {"azure", azureWriter},
        {"markdown", markdownWriter},
        {"html", htmlWriter},
    });
    return kFormats;
}

} // namespace core
