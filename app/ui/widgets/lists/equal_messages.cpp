#include "app/ui/widgets/lists/equal_messages.h"

#include "app/document/document.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace app {

EqualMessages::EqualMessages(Document& document, QString title,
                             std::function<void(const QString& rule)> explain, QWidget* parent)
    : Messages(actions(document, std::move(explain)), parent), m_title(std::move(title))
{
    setOpenedByKey();
}

RowFindings EqualMessages::take(RowFindings& rows)
{
    m_equal = equalFindings(rows);
    std::vector<core::Finding> told;
    RowFindings taken(rows.size());
    for (const EqualFindings& equal : m_equal) {
        told.push_back(equal.findings.front());
        for (const std::size_t row : equal.rows)
            for (const core::Finding& finding : equal.findings)
                if (std::erase(rows[row], finding) > 0)
                    taken[row].push_back(finding);
    }
    const auto place = [this](const core::Finding& finding) {
        return titleOf(equalOf(finding)->rows);
    };
    if (setFindings(std::move(told), place))
        emit tabStopsChanged();
    return taken;
}

MessageActions EqualMessages::actions(Document& document,
                                      std::function<void(const QString& rule)> explain)
{
    MessageActions actions = MessageActions::of(document, std::move(explain));
    actions.fixes = [this, &document](const core::Finding& finding) {
        const EqualFindings* equal = equalOf(finding);
        return equal ? commonFixes(*equal, document.subject(),
                                   titleOf(std::span(equal->rows).first(1)))
                     : std::vector<core::Fix>();
    };
    return actions;
}

const EqualFindings* EqualMessages::equalOf(const core::Finding& finding) const
{
    const auto found = std::ranges::find_if(
        m_equal, [&](const EqualFindings& equal) { return equal.findings.front() == finding; });
    return found == m_equal.end() ? nullptr : &*found;
}

/// "Route 1, 2 and 4"
QString EqualMessages::titleOf(std::span<const std::size_t> rows) const
{
    QStringList numbers;
    for (const std::size_t row : rows)
        numbers += QString::number(row + 1);
    return m_title.arg(QLocale().createSeparatedList(numbers));
}

} // namespace app
