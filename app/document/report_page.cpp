#include "app/document/report_page.h"

#include "app/document/document.h"
#include "core/project/own_files.h"
#include "core/project/project.h"
#include "core/report/changes_report.h"
#include "core/report/report_html.h"

#include <QLocale>
#include <QStandardPaths>

namespace app {

core::Result<std::filesystem::path> writeReportPage(const Document& document)
{
    const core::SourceLocations places;
    core::ReportContext context{document.subject(), document.exportReport(), places};
    std::optional<core::ChangesContext> changes;
    if (Baseline* baseline = document.baseline())
        changes.emplace(
            core::ChangesContext{toUtf8(baseline->bundleName()), {}, document.changes()});
    context.changes = changes ? &*changes : nullptr;
    context.language = core::Language::of(toUtf8(QLocale().name())).value_or(core::Language());
    std::filesystem::path file =
        pathFrom(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)) / "report.html";
    if (const auto kept = core::keepFile(file, core::reportAsHtml(context)); !kept)
        return tl::unexpected(kept.error());
    return file;
}

} // namespace app
