#pragma once

#include <QStyledItemDelegate>

namespace app {

/// What a row of the list of findings is.
enum class RowKind { Heading, Error, Warning, NotChecked };

constexpr int kKindRole = Qt::UserRole;
constexpr int kPlaceRole = Qt::UserRole + 1;
constexpr int kRuleRole = Qt::UserRole + 2;
/// The index of the finding; only findings have one.
constexpr int kFindingRole = Qt::UserRole + 3;
/// True for the heading of what the published version had already.
constexpr int kOlderRole = Qt::UserRole + 4;

/// Paints a page's name as a heading, and a finding as icon, place and sentence with a link behind.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace app
