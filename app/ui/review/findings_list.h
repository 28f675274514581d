#pragma once

#include "app/ui/review/finding_groups.h"
#include "core/rules/engine/fix.h"
#include "core/rules/engine/report.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

class QTreeWidgetItem;

namespace app {

class Document;
class FindingFilters;
class FindingsTree;
class TextLabel;

/// Everything that a report says of the offer, grouped by page in the rail's order, and at last
/// what was not checked and why. Findings of a page that read alike are one row, with the others
/// folded below it. A click or Enter leads to the place; a fix that needs no choice is a button in
/// the row.
class FindingsList : public QWidget {
    Q_OBJECT

public:
    explicit FindingsList(Document& document, QWidget* parent = nullptr);

    /// Needs less height.
    void setLow(bool isLow);
    void setReport(const core::Report& report);
    /// Goes to the next finding in sight or the one before, from the last one to the first.
    void step(int by);

signals:
    void placeWanted(const core::FieldPath& path, std::optional<core::TextRange> range);
    void explanationWanted(const QString& rule);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    void refresh();
    [[nodiscard]] bool isShown(std::size_t at) const;
    void addPages();
    void addPage(const QString& title, const std::vector<std::size_t>& findings);
    void addGroup(QTreeWidgetItem& heading, const FindingGroup& group);
    QTreeWidgetItem* addFinding(QTreeWidgetItem& heading, std::size_t at);
    void addFold(QTreeWidgetItem& heading, const FindingGroup& group);
    void addNotChecked();
    void addNotRun(QTreeWidgetItem& heading, std::span<const core::NotRun> alike);
    QTreeWidgetItem* addHeading(const QString& title);
    void open(QTreeWidgetItem* item, int column);
    void fix(std::vector<core::Finding> findings);
    void unfold(QTreeWidgetItem& fold);
    [[nodiscard]] bool isUnfolded(std::string_view rule) const;
    [[nodiscard]] std::vector<core::Finding> findingsOf(QTreeWidgetItem& item) const;

    Document& m_document;
    FindingFilters* m_filters;
    FindingsTree* m_tree;
    TextLabel* m_none;
    /// Those that count, then those that the published version had already.
    std::vector<core::Finding> m_findings;
    std::size_t m_firstOlder = 0;
    /// Of each finding that counts, the label of the fix that needs no choice, or nothing.
    std::vector<QString> m_fixes;
    std::vector<core::NotRun> m_notChecked;
    /// The rules whose findings are shown one by one.
    QSet<QString> m_unfolded;
};

} // namespace app
