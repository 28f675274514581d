#pragma once

#include "app/ui/widgets/findings/messages.h"
#include "app/ui/widgets/lists/equal_findings.h"

#include <span>

namespace app {

/// Stands above the rows of a list and tells once what several of them have in common.
class EqualMessages : public Messages {
    Q_OBJECT

public:
    /// `title` names a row by its number: "Route %1".
    EqualMessages(Document& document, QString title,
                  std::function<void(const QString& rule)> explain, QWidget* parent = nullptr);

    /// Tells what is equal, and takes it out of the findings of the rows; returns it, row by row.
    RowFindings take(RowFindings& rows);

signals:
    void tabStopsChanged();

private:
    MessageActions actions(Document& document, std::function<void(const QString& rule)> explain);
    [[nodiscard]] const EqualFindings* equalOf(const core::Finding& finding) const;
    [[nodiscard]] QString titleOf(std::span<const std::size_t> rows) const;

    QString m_title;
    std::vector<EqualFindings> m_equal;
};

} // namespace app
