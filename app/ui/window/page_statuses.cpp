#include "app/ui/window/page_statuses.h"

#include "app/document/document.h"
#include "app/ui/window/page.h"
#include "core/changes/element_title.h"

#include <QCoreApplication>

#include <utility>

namespace app {

namespace {

class PageStatuses {
    Q_DECLARE_TR_FUNCTIONS(PageStatuses)
};

void countFindings(std::vector<PageStatus>& statuses, const Document& document, bool isLastPage)
{
    const core::Report& report = isLastPage ? document.exportReport() : document.report();
    for (const core::Finding& finding : report.findings()) {
        if (!isLastPage && !document.isTouched(finding.where))
            continue;
        // What is about the whole offer has its home where the whole is looked at.
        const std::size_t home = core::pageIndexOf(finding.where).value_or(statuses.size() - 1);
        PageStatus& status = statuses[home];
        const bool isError = finding.severity == core::Severity::Error;
        ++(isError ? status.errors : status.warnings);
        status.state = status.errors > 0 ? PageState::Errors : PageState::Warnings;
    }
}

void countChanges(std::vector<PageStatus>& statuses, const Document& document)
{
    const std::size_t whole = *core::pageIndex("changes");
    const core::Change* last = nullptr;
    for (const core::Change& change : document.changes()) {
        // What came or went as a whole is one change, as on the page that lists them.
        if (const auto* before = std::exchange(last, &change);
            before && core::isOfSameElement(*before, change))
            continue;
        ++statuses[whole].changes;
        if (const auto page = core::pageIndexOf(change.where))
            ++statuses[*page].changes;
    }
    if (document.baseline())
        statuses[whole].state = PageState::Changes;
}

} // namespace

std::vector<PageStatus> pageStatuses(const Document& document, int current)
{
    std::vector<PageStatus> statuses(core::allPages().size());
    countFindings(statuses, document, current == static_cast<int>(statuses.size()) - 1);
    countChanges(statuses, document);
    const std::vector<bool> isLeft = visitedPages(document);
    for (std::size_t page = 0; page < statuses.size(); ++page) {
        if (statuses[page].state != PageState::Untouched)
            continue;
        if (isLeft[page])
            statuses[page].state = PageState::Complete;
        else if (static_cast<int>(page) == current)
            statuses[page].state = PageState::Begun;
    }
    return statuses;
}

QString progressText(const std::vector<PageStatus>& statuses, const Document& document)
{
    int complete = 0;
    int errors = 0;
    int warnings = 0;
    for (const PageStatus& status : statuses) {
        complete += status.state == PageState::Complete;
        errors += status.errors;
        warnings += status.warnings;
    }
    QStringList told{PageStatuses::tr("%1 of %n page(s) complete", nullptr,
                                      static_cast<int>(core::pagesToFill().size()))
                         .arg(complete)};
    if (errors > 0)
        told += PageStatuses::tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        told += PageStatuses::tr("%n warning(s)", nullptr, warnings);
    if (document.baseline())
        told += PageStatuses::tr("%n change(s)", nullptr,
                                 static_cast<int>(core::countOfChanges(document.changes())));
    return told.join(QStringLiteral(" · "));
}

} // namespace app
