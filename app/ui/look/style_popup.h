#pragma once

#include <QStyle>
#include <QStyledItemDelegate>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

namespace app {

struct Theme;

/// Menus and the lists of combo boxes: rounded, with rows that are hit without aiming.
namespace popup {

/// Between the outline and the rows, in pixels.
constexpr int inside = 4;
/// Of a row of one line, in pixels; a menu has more of them, and shall fit the screen.
constexpr int rowHeight = 32;
constexpr int menuRowHeight = 28;

/// Whether the widget is a menu, or the frame around the list of a combo box.
[[nodiscard]] bool isOne(const QWidget* widget);
/// What a row takes whose words and keys take `contents`.
[[nodiscard]] QSize rowSize(const QStyleOptionMenuItem& item, QSize contents);
void panel(QPainter& painter, const QStyleOption& option, const Theme& theme);
void row(QPainter& painter, const QStyleOptionMenuItem& item, const QWidget* widget,
         const Theme& theme);
/// Whether the element is one of a popup, which is drawn.
[[nodiscard]] bool draws(QStyle::ControlElement element, const QStyleOption& option,
                         QPainter& painter, const QWidget* widget, const Theme& theme);
/// The rows of a combo box's list.
class Rows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};
/// Cuts the corners off a window that is as large as the widget now.
void round(QWidget& window);

} // namespace popup

} // namespace app
