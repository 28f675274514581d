#include "app/ui/review/export_readiness.h"

#include "app/ui/review/export_panel.h"
#include "core/offer/pages.h"

#include <algorithm>

namespace app {

std::optional<core::Finding> firstErrorOf(std::vector<core::Finding> findings)
{
    std::erase_if(findings, [](const core::Finding& finding) {
        return finding.severity != core::Severity::Error;
    });
    const auto pageAt = [](const core::Finding& finding) {
        return core::pageIndexOf(finding.where).value_or(core::allPages().size());
    };
    const auto first = std::ranges::min_element(findings, {}, pageAt);
    return first == findings.end() ? std::nullopt : std::optional(*first);
}

QString rehearsedText(const core::OutcomeCounts& rehearsed)
{
    if (rehearsed.isReady())
        return ExportPanel::tr("All %n question(s) of the certification pass.", nullptr,
                               rehearsed.passing);
    return ExportPanel::tr("Of the certification's questions %1 pass, %2 fail and %3 miss an "
                           "answer or their evidence. They do not hold the bundle back.")
        .arg(rehearsed.passing)
        .arg(rehearsed.failing)
        .arg(rehearsed.missing);
}

QString phaseText(ExportPhase phase)
{
    switch (phase) {
    case ExportPhase::Checking:
        return ExportPanel::tr("Checking every rule…");
    case ExportPhase::Packing:
        return ExportPanel::tr("Deriving logos and packing files…");
    case ExportPhase::Writing:
        return ExportPanel::tr("Writing the file and comparing every byte of it…");
    }
    return {};
}

} // namespace app
