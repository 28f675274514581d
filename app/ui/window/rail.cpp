#include "app/ui/window/rail.h"

#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"
#include "app/ui/window/page.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr int kCountGap = 8;
constexpr int kStateIcon = 18;
/// Between the edge of the row and what stands in it.
constexpr int kAside = space::unit + 10;
constexpr int kAfterIcon = 10;
/// In characters; only a large font has not so much room for two counts.
constexpr int kRoomyRail = 42;

QFont currentFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

class RailDelegate : public QStyledItemDelegate {
public:
    explicit RailDelegate(const Rail& rail, QObject* parent)
        : QStyledItemDelegate(parent), m_rail(rail)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override
    {
        return {180, std::max(40, option.fontMetrics.height() + 20)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Rail& m_rail;
};

void paintState(QPainter& painter, PageState state, const QRect& rect, const Theme& theme)
{
    switch (state) {
    case PageState::Untouched:
        paintIcon(painter, Icon::Untouched, rect, theme.outline);
        return;
    case PageState::Begun:
        draw::box(painter, QRectF(rect).adjusted(2, 2, -2, -2), 7, Qt::transparent, theme.accent,
                  1.5);
        draw::box(painter, QRectF(rect).adjusted(6, 6, -6, -6), 3, theme.accent, Qt::transparent);
        return;
    case PageState::Complete:
        paintIcon(painter, Icon::Done, rect, theme.success);
        return;
    case PageState::Warnings:
        paintIcon(painter, Icon::Warning, rect, theme.warning);
        return;
    case PageState::Errors:
        paintIcon(painter, Icon::Error, rect, theme.error);
        return;
    case PageState::Changes:
        paintIcon(painter, Icon::Compare, rect, theme.accent);
        return;
    }
}

struct Count {
    QString text;
    QColor colour;
};

/// Errors, then warnings; without any, what differs from the published version.
std::vector<Count> countsOf(const PageStatus& status, const Theme& theme)
{
    std::vector<Count> counts;
    if (status.errors > 0)
        counts.push_back({QString::number(status.errors), theme.error});
    if (status.warnings > 0)
        counts.push_back({QString::number(status.warnings), theme.warning});
    if (counts.empty() && status.changes > 0)
        counts.push_back({QString::number(status.changes), theme.secondaryText});
    return counts;
}

void RailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = themeOf(&m_rail);
    const PageStatus status = m_rail.status(index.row());
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRectF plane = QRectF(option.rect).adjusted(space::unit, 2, -space::unit, -2);
    if (isCurrent)
        draw::box(*painter, plane, kRadius, theme.accentSoft, Qt::transparent);
    else if (option.state & QStyle::State_MouseOver)
        draw::box(*painter, plane, kRadius, theme.hover, Qt::transparent);
    if (option.state & QStyle::State_HasFocus && m_rail.hasFocus())
        draw::focusRing(*painter, plane, kRadius, theme);

    const QRect inside = option.rect.adjusted(kAside, 0, -kAside, 0);
    const auto placed = [&](Qt::Alignment side, const QSize& size) {
        return QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, size, inside);
    };
    paintState(*painter, status.state, placed(Qt::AlignLeft, {kStateIcon, kStateIcon}), theme);

    const QFont font = isCurrent ? currentFont(option.font) : option.font;
    painter->setFont(font);
    painter->setPen(isCurrent ? theme.onAccentSoft : theme.text);
    const auto counts = countsOf(status, theme);
    int countWidth = 0;
    for (const Count& count : counts)
        countWidth += QFontMetrics(font).horizontalAdvance(count.text) + kCountGap;
    // Widths are rounded: a name that lacks a tenth of a pixel is not to be cut.
    const int nameWidth = inside.width() - kStateIcon - kAfterIcon - countWidth + 1;
    const QRect name = QStyle::visualRect(
        option.direction, inside, inside.adjusted(kStateIcon + kAfterIcon, 0, -countWidth, 0));
    const int lead = textFlags(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(
        name, lead,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
    // From the end of the row: the mildest last.
    QRect room = QRect(inside.right() - countWidth + 1, inside.top(), countWidth, inside.height());
    for (const Count& count : counts) {
        const int width = QFontMetrics(font).horizontalAdvance(count.text) + kCountGap;
        painter->setPen(count.colour);
        painter->drawText(QStyle::visualRect(option.direction, inside,
                                             QRect(room.topLeft(), QSize(width, room.height()))),
                          textFlags(option.direction, Qt::AlignRight | Qt::AlignVCenter),
                          count.text);
        room.setLeft(room.left() + width);
    }
}

QString spokenState(const QString& title, const PageStatus& status)
{
    switch (status.state) {
    case PageState::Untouched:
        return Rail::tr("%1, not started").arg(title);
    case PageState::Begun:
        return Rail::tr("%1, begun").arg(title);
    case PageState::Complete:
        return Rail::tr("%1, complete").arg(title);
    case PageState::Warnings:
        return Rail::tr("%1, %n warning(s)", nullptr, status.warnings).arg(title);
    case PageState::Errors:
        return Rail::tr("%1, %n error(s)", nullptr, status.errors).arg(title)
               + (status.warnings == 0 ? QString()
                                       : Rail::tr(", %n warning(s)", nullptr, status.warnings));
    case PageState::Changes:
        return title;
    }
    return title;
}

QString spoken(const QString& title, const PageStatus& status)
{
    const QString state = spokenState(title, status);
    return status.changes == 0
               ? state
               : state + QStringLiteral(", ")
                     + Rail::tr("%n change(s) since it was published", nullptr, status.changes);
}

} // namespace

Rail::Rail(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new RailDelegate(*this, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Steps"));
    const std::size_t pages = core::allPages().size();
    for (std::size_t page = 0; page < pages; ++page)
        addItem(pageTitle(page));
    m_statuses.resize(pages);
    setStatuses(std::vector<PageStatus>(pages));
}

void Rail::setStatuses(std::vector<PageStatus> statuses)
{
    // Told at every key: only a step that is not what it was is spoken and painted anew.
    const auto before = std::exchange(m_statuses, std::move(statuses));
    for (int step = 0; step < count(); ++step) {
        const auto at = static_cast<std::size_t>(step);
        const QString words = spoken(item(step)->text(), m_statuses[at]);
        if (before[at] == m_statuses[at] && item(step)->toolTip() == words)
            continue;
        item(step)->setData(Qt::AccessibleTextRole, words);
        item(step)->setToolTip(words);
        viewport()->update(visualItemRect(item(step)));
    }
}

// A list view lays all rows out and paints them, while a status changes no row's size.
void Rail::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::dataChanged(first, last, roles);
}

// A list chooses by any button, and would take the page away from below the focus.
void Rail::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        QListWidget::mousePressEvent(event);
}

// A list view tells of the step also where the focus is elsewhere, and counts without the hidden.
void Rail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::currentChanged(current, previous);
    if (!hasFocus() || !current.isValid())
        return;
    QAccessibleEvent told(this, QAccessible::Focus);
    told.setChild(current.row());
    QAccessible::updateAccessibility(&told);
}

PageStatus Rail::status(int step) const
{
    return m_statuses[static_cast<std::size_t>(step)];
}

QSize Rail::sizeHint() const
{
    // The chosen page is the widest: half bold, with a count of two digits.
    const QFontMetrics metrics(currentFont(font()));
    const int number = metrics.horizontalAdvance(QStringLiteral("00")) + kCountGap;
    int widest = 0;
    for (int step = 0; step < count(); ++step)
        widest = std::max(widest, metrics.horizontalAdvance(item(step)->text()));
    const int one = 2 * kAside + kStateIcon + kAfterIcon + widest + number;
    // Two counts have their room, too, where the names leave it.
    const int usual = std::max(200, one);
    const int roomy = std::min(kRoomyRail * metrics.averageCharWidth(), one + number);
    return {std::max(usual, roomy), 12 * 40};
}

} // namespace app
