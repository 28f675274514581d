#pragma once

#include <QMouseEvent>
#include <QTreeWidget>

namespace app {

/// What a row of the list of findings is.
enum class RowKind { Heading, Error, Warning, NotChecked, Fold };

constexpr int kKindRole = Qt::UserRole;
constexpr int kPlaceRole = Qt::UserRole + 1;
constexpr int kRuleRole = Qt::UserRole + 2;
/// The index of the finding; only findings have one.
constexpr int kFindingRole = Qt::UserRole + 3;
/// How many rows below this one it stands for; only a fold has any.
constexpr int kFoldedRole = Qt::UserRole + 4;
/// The column of the button that fixes the row's finding; empty where there is none.
constexpr int kFixColumn = 1;
constexpr int kWhyColumn = 2;

/// Asks for no more than its least height, and takes what there is.
class FindingsTree : public QTreeWidget {
    Q_OBJECT

public:
    using QTreeWidget::QTreeWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QTreeWidget::sizeHint().width(), minimumHeight()};
    }

    /// Where the pointer went down last, in the viewport.
    [[nodiscard]] QPoint pressed() const { return m_pressed; }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        m_pressed = event->position().toPoint();
        QTreeWidget::mousePressEvent(event);
    }

private:
    QPoint m_pressed;
};

/// Makes a row of the item, whose text is the sentence: what it is, where, by which rule, and the
/// link that explains the rule.
void describeRow(QTreeWidgetItem& item, RowKind kind, const QString& place, const QString& rule);
/// How it is fixed, or that it is not by a press; for the eye that cell is empty.
void describeFix(QTreeWidgetItem& item, const QString& fix);
/// Makes the item the line that stands for the rows of these names, which follow it.
void describeFold(QTreeWidgetItem& item, const QString& rule, const QStringList& names);

/// The next finding in sight behind the current row, or the one before, from the last one to the
/// first; null where there is none.
[[nodiscard]] QTreeWidgetItem* nextFinding(const QTreeWidget& tree, int by);

} // namespace app
