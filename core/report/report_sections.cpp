#include "core/report/report_sections.h"

#include "core/base/translatable.h"
#include "core/offer/fields.h"

#include <algorithm>

namespace core {

std::vector<ReportSection> sectionsOf(const Report& report, const Language& language)
{
    const char* whole = translatable("page", "The offer as a whole");
    std::vector<ReportSection> sections{
        {FieldPath(), std::string(language.text("page", whole)), {}}};
    std::apply(
        [&](const auto&... rows) {
            (sections.push_back(
                 {FieldPath() / rows.key, std::string(language.text("field", rows.label)), {}}),
             ...);
        },
        Record<Offer>::rows);
    for (const Finding& finding : report.findings()) {
        const auto found =
            std::find_if(sections.begin() + 1, sections.end(), [&](const ReportSection& section) {
                return section.path.contains(finding.where);
            });
        (found == sections.end() ? sections.front() : *found).findings.push_back(&finding);
    }
    return sections;
}

} // namespace core
