#include "app/ui/start/recent_delegate.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/start/recent_table.h"
#include "app/ui/start/recent_words.h"

#include <QPainter>
#include <QPainterPath>

namespace app {

namespace {

constexpr int kTile = 24;
constexpr int kRecentMark = 16;

QColor colourOf(RecentMark::Tone tone, const Theme& theme)
{
    switch (tone) {
    case RecentMark::Tone::None:
        return theme.secondaryText;
    case RecentMark::Tone::Good:
        return theme.success;
    case RecentMark::Tone::Warning:
        return theme.warning;
    case RecentMark::Tone::Error:
        return theme.error;
    case RecentMark::Tone::Accent:
        return theme.accent;
    }
    return theme.text;
}

void drawLine(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
              const QString& text, Qt::Alignment side, Qt::TextElideMode elide = Qt::ElideRight)
{
    painter.drawText(room, textFlags(option.direction, side | Qt::AlignVCenter),
                     QFontMetrics(painter.font()).elidedText(text, elide, room.width()));
}

} // namespace

RecentDelegate::RecentDelegate(RecentTable& table) : QStyledItemDelegate(&table), m_table(table) {}

void RecentDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const Theme& theme = themeOf(&m_table);
    const QPoint pointer = m_table.viewport()->mapFromGlobal(QCursor::pos());
    const bool isOver = m_table.viewport()->rect().contains(pointer) && m_table.underMouse()
                        && m_table.rowAt(pointer.y()) == index.row();
    const bool isCurrent = m_table.hasFocus() && index.row() == m_table.currentRow();
    // The row is one plane, of which each cell shows its part; the card's corners stay round.
    const QRect row(0, option.rect.y(), m_table.viewport()->width(), option.rect.height());
    const QRectF plane = QRectF(row).adjusted(2, 2, -2, -2);
    painter.setClipRect(option.rect);
    if (isCurrent || isOver)
        draw::box(painter, plane, kRadius, isCurrent ? theme.accentSoft : theme.hover,
                  Qt::transparent);
    if (index.row() > 0)
        painter.fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, theme.hairline);
    if (isCurrent)
        draw::focusRing(painter, plane, kRadius, theme);
}

void RecentDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Theme& theme = themeOf(&m_table);
    const QString name = index.data().toString();
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const QRect tile = placed(
        {option.rect.x() + space::card, option.rect.center().y() - kTile / 2 + 1, kTile, kTile});
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture.isNull()) {
        draw::box(painter, tile, 4, theme.accentSoft, Qt::transparent);
        painter.setFont(fontFor(TextRole::Label));
        painter.setPen(theme.onAccentSoft);
        painter.drawText(tile, Qt::AlignCenter, name.left(1).toUpper());
    } else {
        QPainterPath round;
        round.addRoundedRect(tile, 4, 4);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(round);
        painter.drawImage(tile, picture);
        painter.restore();
    }
    const bool isMissing = index.data(MissingRole).toBool();
    painter.setFont(fontFor(isMissing ? TextRole::Body : TextRole::Label));
    painter.setPen(isMissing ? theme.secondaryText : theme.text);
    drawLine(painter, option,
             placed(option.rect.adjusted(space::card + kTile + space::card, 0, -space::unit, 0)),
             name, Qt::AlignLeft, Qt::ElideMiddle);
}

void RecentDelegate::paintState(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto tone = static_cast<RecentMark::Tone>(index.data(ToneRole).toInt());
    if (tone == RecentMark::Tone::None)
        return;
    const QColor colour = colourOf(tone, themeOf(&m_table));
    const QRect mark(option.rect.x(), option.rect.center().y() - kRecentMark / 2 + 1, kRecentMark,
                     kRecentMark);
    paintIcon(painter, static_cast<Icon>(index.data(IconRole).toInt()),
              QStyle::visualRect(option.direction, option.rect, mark), colour);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(colour);
    drawLine(
        painter, option,
        QStyle::visualRect(option.direction, option.rect,
                           option.rect.adjusted(kRecentMark + space::unit, 0, -space::unit, 0)),
        index.data().toString(), Qt::AlignLeft);
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(themeOf(&m_table).secondaryText);
    const QRect room = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(0, 0, -space::unit, 0));
    switch (index.column()) {
    case RecentTable::Name:
        paintName(*painter, option, index);
        break;
    case RecentTable::State:
        paintState(*painter, option, index);
        break;
    case RecentTable::Address:
        drawLine(*painter, option, room, index.data().toString(), Qt::AlignLeft, Qt::ElideMiddle);
        break;
    case RecentTable::When:
        drawLine(*painter, option, room, index.data().toString(), Qt::AlignRight);
        break;
    default:
        drawLine(*painter, option, room, index.data().toString(), Qt::AlignLeft);
    }
    painter->restore();
}

} // namespace app
