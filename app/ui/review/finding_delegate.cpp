#include "app/ui/review/finding_delegate.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/review/finding_rows.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTreeView>

#include <algorithm>

namespace app {

namespace {

constexpr int kFindingMark = 18;
constexpr int kTallest = 10000;
/// Above and below the label of a button in a row, together.
constexpr int kFixPadding = 8;
constexpr int kMaxFixWidth = 232;

RowKind kindOf(const QModelIndex& index)
{
    return static_cast<RowKind>(index.siblingAtColumn(0).data(kKindRole).toInt());
}

void paintMark(QPainter& painter, RowKind kind, const QRect& place, const Theme& theme)
{
    switch (kind) {
    case RowKind::Heading:
    case RowKind::Fold:
        return;
    case RowKind::Error:
        paintIcon(painter, Icon::Error, place, theme.error);
        return;
    case RowKind::Warning:
        paintIcon(painter, Icon::Warning, place, theme.warning);
        return;
    case RowKind::NotChecked:
        paintIcon(painter, Icon::Untouched, place, theme.secondaryText);
        return;
    }
}

void paintSentence(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Theme& theme)
{
    const QRect row = option.rect;
    const QRect inside = row.adjusted(space::unit, space::unit, -space::unit, 0);
    paintMark(painter, kindOf(index),
              QStyle::visualRect(option.direction, row,
                                 QRect(inside.left(), inside.top(), kFindingMark, kFindingMark)),
              theme);
    const QRect text = QStyle::visualRect(option.direction, row,
                                          inside.adjusted(kFindingMark + space::unit, 0, 0, 0));
    const int lead = textFlags(option.direction, Qt::AlignLeft | Qt::AlignTop);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.setPen(isSelected ? theme.onAccentSoft : theme.secondaryText);
    painter.drawText(text, lead, index.data(kPlaceRole).toString());
    painter.setPen(isSelected ? theme.onAccentSoft : theme.text);
    painter.drawText(text.adjusted(0, option.fontMetrics.height(), 0, 0), Qt::TextWordWrap | lead,
                     index.data().toString());
}

/// Its sentence has the room that its own fix leaves.
bool isFinding(const QModelIndex& index)
{
    const RowKind kind = kindOf(index);
    return kind != RowKind::Heading && kind != RowKind::Fold;
}

/// Of the button and what is around it; 0 without a fix.
int fixWidth(const QFontMetrics& metrics, const QModelIndex& index)
{
    const QString label = index.siblingAtColumn(kFixColumn).data().toString();
    return label.isEmpty()
               ? 0
               : std::min(metrics.horizontalAdvance(label) + 2 * (space::inside + space::tight) + 2,
                          kMaxFixWidth);
}

int columnWidth(const QStyleOptionViewItem& option, int column)
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    return view ? view->header()->sectionSize(column) : 0;
}

/// The cell of the fix, which is painted after that of the sentence, with the room of both but for
/// the fix itself.
QStyleOptionViewItem besideFix(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem beside = option;
    const int more = columnWidth(option, 0);
    const int fix = fixWidth(option.fontMetrics, index);
    if (option.direction == Qt::LeftToRight)
        beside.rect.adjust(-more, 0, -fix, 0);
    else
        beside.rect.adjust(fix, 0, more, 0);
    return beside;
}

/// At the end of its cell.
QRect fixPlace(const QFontMetrics& metrics, Qt::LayoutDirection direction, const QRect& cell,
               const QModelIndex& index)
{
    const int width = std::min(fixWidth(metrics, index), cell.width());
    return QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignTop, {width, cell.height()},
                               cell);
}

/// As a button of the page, with its label cut where the column is narrow.
void paintFix(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
              const Theme& theme)
{
    const QString label = index.data().toString();
    QStyleOptionButton button;
    const QRect place = fixPlace(option.fontMetrics, option.direction, option.rect, index);
    button.rect = place.adjusted(space::tight, space::tight, -space::tight, -space::tight);
    button.rect.setHeight(
        std::min(button.rect.height(), option.fontMetrics.height() + kFixPadding));
    button.state = option.state & (QStyle::State_Enabled | QStyle::State_MouseOver);
    draw::button(painter, button, ButtonKind::Secondary, theme);
    painter.setPen(theme.text);
    const QRect text = button.rect.adjusted(space::unit, 0, -space::unit, 0);
    painter.drawText(text, Qt::AlignCenter,
                     option.fontMetrics.elidedText(label, Qt::ElideMiddle, text.width()));
}

void paintFold(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
               const Theme& theme)
{
    const QRect inside = option.rect.adjusted(2 * space::unit + kFindingMark, space::tight,
                                              -space::unit, -space::tight);
    painter.setPen(theme.accent);
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, inside),
        textFlags(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
}

} // namespace

bool FindingDelegate::isOnFix(const QTreeView& view, const QModelIndex& row, const QPoint& place)
{
    const QModelIndex fix = row.siblingAtColumn(kFixColumn);
    return fixPlace(view.fontMetrics(), view.layoutDirection(), view.visualRect(fix), fix)
        .contains(place);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    if (kindOf(index) == RowKind::Heading)
        return {0, line + 2 * space::unit};
    if (index.column() == kFixColumn) {
        const int width = fixWidth(option.fontMetrics, index);
        return {width, width == 0 ? line : line + kFixPadding + 2 * space::tight};
    }
    if (kindOf(index) == RowKind::Fold)
        return {0, line + 2 * space::tight};
    if (index.column() > 0)
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * space::unit,
                line};
    const int room = columnWidth(option, 0) + columnWidth(option, kFixColumn)
                     - fixWidth(option.fontMetrics, index);
    const int width = room - kFindingMark - 3 * space::unit;
    const QRect sentence = option.fontMetrics.boundingRect(
        {0, 0, width, kTallest}, Qt::TextWordWrap, index.data().toString());
    return {100, sentence.height() + line + 2 * space::unit};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const int lead = textFlags(option.direction, Qt::AlignLeft | Qt::AlignTop);
    const QRect inside = option.rect.adjusted(space::unit, space::unit, -space::unit, 0);
    painter->setFont(option.font);
    if (kindOf(index) == RowKind::Heading) {
        painter->fillRect(option.rect, theme.chrome);
        painter->setFont(fontFor(TextRole::Label));
        painter->setPen(theme.text);
        painter->drawText(inside, lead, index.data().toString());
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    const bool isBeside = isFinding(index) && columnWidth(option, kFixColumn) > 0;
    if (index.column() == kFixColumn && isBeside) {
        paintSentence(*painter, besideFix(option, index), index.siblingAtColumn(0), theme);
        if (fixWidth(option.fontMetrics, index) > 0)
            paintFix(*painter, option, index, theme);
    } else if (kindOf(index) == RowKind::Fold) {
        if (index.column() == 0)
            paintFold(*painter, option, index, theme);
    } else if (index.column() == 0) {
        // Otherwise it is painted with the cell of the fix, which comes later.
        if (!isBeside)
            paintSentence(*painter, option, index, theme);
    } else {
        painter->setPen(theme.accent);
        painter->drawText(inside, lead, index.data().toString());
    }
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      theme.hairline);
}

} // namespace app
