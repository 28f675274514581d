#include "app/ui/handover/handover_delegate.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace app {

namespace {

constexpr int kTick = 18;
constexpr int kTickRoom = 2 * space::card + kTick;
constexpr int kHeadIcon = 16;

struct TailColours {
    QColor fill;
    QColor edge;
    QColor words;
};

TailColours tailColours(HandoverTail tail, const Theme& theme)
{
    switch (tail) {
    case HandoverTail::Now:
        return {theme.accentSoft, theme.accent, theme.onAccentSoft};
    case HandoverTail::LeaveAlone:
        return {theme.successSoft, theme.successSoft, theme.success};
    case HandoverTail::Changed:
        return {theme.warningSoft, theme.warningSoft, theme.warning};
    case HandoverTail::Secret:
    case HandoverTail::Count:
        break;
    }
    return {theme.card, theme.hairline, theme.secondaryText};
}

QRect inReadingOrder(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintPage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
               const Theme& theme)
{
    painter.fillRect(option.rect,
                     option.state & QStyle::State_MouseOver ? theme.hover : theme.chrome);
    const QRect inside = option.rect.adjusted(space::card, 0, -space::card, 0);
    const int lead = textFlags(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(fontFor(TextRole::Label));
    painter.setPen(theme.text);
    const QString title = index.data().toString();
    const int wide = std::min(painter.fontMetrics().horizontalAdvance(title) + 2,
                              inside.width() - 2 * kHeadIcon);
    painter.drawText(inReadingOrder(option, {inside.left(), inside.top(), wide, inside.height()}),
                     lead, painter.fontMetrics().elidedText(title, Qt::ElideRight, wide));
    painter.setFont(fontFor(TextRole::Help));
    painter.setPen(theme.secondaryText);
    painter.drawText(inReadingOrder(option, inside.adjusted(wide + space::unit, 0, -kHeadIcon, 0)),
                     lead, index.data(ExcerptRole).toString());
    const QRect icon =
        inReadingOrder(option, {inside.right() - kHeadIcon,
                                option.rect.center().y() - kHeadIcon / 2, kHeadIcon, kHeadIcon});
    if (option.state & QStyle::State_Open)
        draw::chevron(painter, icon, theme.secondaryText);
    else
        paintIcon(painter, option.direction == Qt::RightToLeft ? Icon::Back : Icon::Forward, icon,
                  theme.secondaryText);
}

/// How wide it is.
int paintTail(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
              const Theme& theme)
{
    const QString words = index.data(TailRole).toString();
    if (words.isEmpty())
        return 0;
    const auto kind = static_cast<HandoverTail>(index.data(TailKindRole).toInt());
    painter.setFont(fontFor(TextRole::Help));
    const bool isPill = kind != HandoverTail::Count;
    const int padding = isPill ? space::unit : 0;
    const int wide = painter.fontMetrics().horizontalAdvance(words) + 2 * padding;
    const int high = painter.fontMetrics().height() + space::tight;
    const QRect place = inReadingOrder(option, {option.rect.right() - space::card - wide,
                                                option.rect.center().y() - high / 2, wide, high});
    const TailColours colours = tailColours(kind, theme);
    if (isPill)
        draw::box(painter, place, high / 2.0, colours.fill, colours.edge);
    painter.setPen(colours.words);
    painter.drawText(place, Qt::AlignCenter, words);
    return wide + space::unit;
}

void paintBox(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
              const Theme& theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter.fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.hover);
    QStyleOption tick;
    tick.rect = inReadingOrder(option, {option.rect.left() + space::card,
                                        option.rect.center().y() - kTick / 2, kTick, kTick});
    const bool isDone = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    tick.state = QStyle::State_Enabled | (isDone ? QStyle::State_On : QStyle::State_Off);
    draw::checkBox(painter, tick, theme);
    const int tail = paintTail(painter, option, index, theme);
    const QRect text = inReadingOrder(
        option, option.rect.adjusted(kTickRoom, space::unit, -space::card - tail, -space::unit));
    const int lead = textFlags(option.direction, Qt::AlignLeft | Qt::AlignTop);
    painter.setFont(option.font);
    painter.setPen(isSelected ? theme.onAccentSoft : isDone ? theme.secondaryText : theme.text);
    painter.drawText(
        text, lead,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter.setFont(fontFor(TextRole::Help));
    painter.setPen(isSelected ? theme.onAccentSoft : theme.secondaryText);
    painter.drawText(text.adjusted(0, option.fontMetrics.height(), 0, 0), lead,
                     painter.fontMetrics().elidedText(index.data(ExcerptRole).toString(),
                                                      Qt::ElideRight, text.width()));
}

} // namespace

QSize HandoverDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int help = QFontMetrics(fontFor(TextRole::Help)).height();
    const bool isPage = !index.data(EntryRole).isValid();
    return {100, isPage ? option.fontMetrics.height() + 2 * space::unit
                        : option.fontMetrics.height() + help + 2 * space::unit};
}

void HandoverDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    if (index.data(EntryRole).isValid())
        paintBox(*painter, option, index, theme);
    else
        paintPage(*painter, option, index, theme);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      theme.hairline);
    if (option.state & QStyle::State_HasFocus)
        draw::focusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), kRadius, theme);
}

bool HandoverDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                   const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isBox = index.data(EntryRole).isValid();
    const bool isDone = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const auto toggle = [&] {
        return model->setData(index, isDone ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (isBox && event->type() == QEvent::MouseButtonPress) {
        const QRect tick =
            inReadingOrder(option, {option.rect.topLeft(), QSize(kTickRoom, option.rect.height())});
        return tick.contains(static_cast<QMouseEvent*>(event)->pos()) && toggle();
    }
    if (isBox && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return toggle();
    return false;
}

} // namespace app
