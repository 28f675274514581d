#pragma once

#include <QStyledItemDelegate>

namespace app {

/// What a row of the list of boxes holds beside its name.
enum HandoverRole {
    /// The number of the entry; a page has none.
    EntryRole = Qt::UserRole,
    /// One line of the value, or of a page how many of its boxes are done.
    ExcerptRole,
    /// What stands at the row's end: a length, the number of parts, or a word for what to do.
    TailRole,
    /// A HandoverTail.
    TailKindRole,
};

enum class HandoverTail { Count, Now, Secret, LeaveAlone, Changed };

/// Paints a page as a heading that folds, and a box as tick, name, value and what it takes.
class HandoverDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    /// A click on the tick sets it; one beside it goes to the box.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace app
