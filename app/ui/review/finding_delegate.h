#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace app {

/// Paints a page's name as a heading, and a finding as icon, place and sentence, with a button that
/// fixes it and a link behind.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Whether the place in the viewport is on the button that fixes the row, and not on the words
    /// beside it.
    [[nodiscard]] static bool isOnFix(const QTreeView& view, const QModelIndex& row,
                                      const QPoint& place);
};

} // namespace app
