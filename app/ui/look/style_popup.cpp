#include "app/ui/look/style_popup.h"

#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"

#include <QBitmap>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace app::popup {

namespace {

constexpr int kSeparatorHeight = 9;
constexpr int kBeside = 10;
/// Of the column of ticks. Icons have none: two of them would move the words of a whole menu.
constexpr int kGutter = 24;
constexpr int kMark = 16;
constexpr int kArrowColumn = 20;

int gutterOf(const QStyleOptionMenuItem& item)
{
    return item.menuHasCheckableItems ? kGutter : 0;
}

void tick(QPainter& painter, const QRectF& place, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{3.5, 8.5}, {6.5, 11.5}, {12.5, 4.5}});
    painter.restore();
}

void mark(QPainter& painter, const QStyleOptionMenuItem& item, QRect words, const QColor& colour)
{
    QRect place(words.left(), words.center().y() - kMark / 2 + 1, kMark, kMark);
    place = QStyle::visualRect(item.direction, words, place);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        tick(painter, place, colour);
}

void arrow(QPainter& painter, const QStyleOptionMenuItem& item, const QRect& words,
           const QColor& colour)
{
    QRect place(words.right() - kMark + 1, words.center().y() - kMark / 2 + 1, kMark, kMark);
    place = QStyle::visualRect(item.direction, words, place);
    // A chevron that leads to the side that the other menu opens on.
    painter.save();
    painter.translate(place.center() + QPoint(1, 1));
    painter.rotate(item.direction == Qt::RightToLeft ? 90 : -90);
    draw::chevron(painter, QRectF(-kMark / 2.0, -kMark / 2.0, kMark, kMark), colour);
    painter.restore();
}

} // namespace

bool isOne(const QWidget* widget)
{
    if (!widget || widget->windowType() != Qt::Popup)
        return false;
    return qobject_cast<const QMenu*>(widget)
           || qobject_cast<const QComboBox*>(widget->parentWidget());
}

QSize rowSize(const QStyleOptionMenuItem& item, QSize contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), kSeparatorHeight};
    // The menu itself adds the room of the keys.
    int width = item.fontMetrics.size(Qt::TextShowMnemonic, item.text.section(u'\t', 0, 0)).width();
    if (item.text.contains(u'\t'))
        width += space::card;
    return {width + gutterOf(item) + kArrowColumn + 2 * kBeside,
            std::max(menuRowHeight, item.fontMetrics.height() + space::unit)};
}

void panel(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    draw::box(painter, option.rect, kRadius, theme.card, theme.outline);
}

void row(QPainter& painter, const QStyleOptionMenuItem& item, const QWidget* widget,
         const Theme& theme)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(item.rect.left() + kBeside, item.rect.center().y(),
                               item.rect.width() - 2 * kBeside, 1),
                         theme.hairline);
        return;
    }
    const bool isEnabled = item.state & QStyle::State_Enabled;
    const bool isChosen = isEnabled && item.state & QStyle::State_Selected;
    if (isChosen)
        draw::box(painter, item.rect, kRadius, theme.accentSoft,
                  theme.isHighContrast ? theme.accent : QColor(Qt::transparent));
    const QColor colour = !isEnabled ? theme.disabledText
                          : isChosen ? theme.onAccentSoft
                                     : theme.text;
    const QRect words = item.rect.adjusted(kBeside, 0, -kBeside, 0);
    mark(painter, item, words, colour);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        arrow(painter, item, words, isChosen ? colour : theme.secondaryText);
    const QRect text =
        QStyle::visualRect(item.direction, words, words.adjusted(gutterOf(item), 0, 0, 0));
    painter.save();
    painter.setFont(item.font);
    painter.setPen(colour);
    const bool isUnderlined =
        !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &item, widget) != 0;
    const int mnemonics = isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(text,
                     textFlags(item.direction, Qt::AlignLeading | Qt::AlignVCenter) | mnemonics
                         | Qt::TextSingleLine,
                     item.text.section(u'\t', 0, 0));
    if (isEnabled && !isChosen)
        painter.setPen(theme.secondaryText);
    painter.drawText(
        text, textFlags(item.direction, Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine,
        item.text.section(u'\t', 1));
    painter.restore();
}

QSize Rows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * kBeside,
            std::max(rowHeight, option.fontMetrics.height() + 2 * space::unit)};
}

void Rows::paint(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    QStyleOptionMenuItem item;
    item.state = shown.state;
    item.menuHasCheckableItems = false;
    // What is under the pointer is the current one in the list of a combo box.
    item.state.setFlag(QStyle::State_Selected,
                       shown.state & (QStyle::State_Selected | QStyle::State_MouseOver));
    item.direction = shown.direction;
    item.font = shown.font;
    item.rect = shown.rect.adjusted(inside, 0, -inside, 0);
    const int room = item.rect.width() - 2 * kBeside;
    item.text = shown.fontMetrics.elidedText(shown.text, Qt::ElideRight, room);
    // An ampersand of a name is none of an access key.
    item.text.replace(u'&', QStringLiteral("&&"));
    row(*painter, item, shown.widget, themeOf(shown.widget));
}

bool draws(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter,
           const QWidget* widget, const Theme& theme)
{
    const auto* item = element == QStyle::CE_MenuItem
                           ? qstyleoption_cast<const QStyleOptionMenuItem*>(&option)
                           : nullptr;
    if (item)
        row(painter, *item, widget, theme);
    else if (element == QStyle::CE_ShapedFrame && isOne(widget))
        panel(painter, option, theme);
    else
        // The panel is painted already.
        return element == QStyle::CE_MenuEmptyArea || element == QStyle::CE_MenuHMargin
               || element == QStyle::CE_MenuVMargin;
    return true;
}

void round(QWidget& window)
{
    QBitmap shape(window.size());
    shape.clear();
    QPainter painter(&shape);
    painter.setBrush(Qt::color1);
    painter.setPen(Qt::color1);
    painter.drawRoundedRect(QRectF(shape.rect()).adjusted(0, 0, -1, -1), kRadius, kRadius);
    painter.end();
    window.setMask(shape);
}

} // namespace app::popup
