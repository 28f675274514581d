#pragma once

#include "core/rules/engine/report.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

class TextLabel;

/// Everything that a report says of the offer, grouped by page, and at last what was not checked
/// and why. A click or Enter asks for the place, the link at the end of a row for the explanation.
class FindingsList : public QWidget {
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void setReport(const core::Report& report);

signals:
    void placeWanted(const core::FieldPath& path, std::optional<core::TextRange> range);
    void explanationWanted(const QString& rule);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The choices of the filter, in their order.
    enum class Shown { Everything, Errors, Warnings, NotChecked, Older };

    void buildFilters();
    void buildTree();
    void refresh();
    [[nodiscard]] Shown shown() const;
    [[nodiscard]] bool isShown(std::size_t at) const;
    void addPages();
    void addPage(const QString& title, const std::vector<std::size_t>& findings);
    void addNotChecked();
    void addOlder();
    QTreeWidgetItem* addHeading(const QString& title);
    void open(const QTreeWidgetItem* item, int column);

    QComboBox* m_page;
    QComboBox* m_shown;
    QTreeWidget* m_tree;
    TextLabel* m_none;
    /// Those that count, then those that the published version had already.
    std::vector<core::Finding> m_findings;
    std::size_t m_firstOlder = 0;
    std::vector<core::NotRun> m_notChecked;
};

} // namespace app
