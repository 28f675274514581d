#pragma once

#include <QStyledItemDelegate>

namespace app {

class RecentTable;

/// Paints the rows of the recent projects; a row lights up and takes the focus as a whole.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of the item in the column of the name: FolderRole, MissingRole. Of that of the state:
    /// ToneRole (RecentMark::Tone), IconRole (Icon).
    enum Role { FolderRole = Qt::UserRole, MissingRole, ToneRole, IconRole };

    explicit RecentDelegate(RecentTable& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintState(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const;

    RecentTable& m_table;
};

} // namespace app
