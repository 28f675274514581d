#include "app/ui/window/scroll_anchor.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace app {

ScrollAnchor::ScrollAnchor(QScrollArea& area) : QObject(&area), m_area(area)
{
    const QScrollBar* bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollAnchor::heedRange);
    connect(bar, &QScrollBar::valueChanged, this, &ScrollAnchor::heedPosition);
    connect(qApp, &QApplication::focusChanged, this, &ScrollAnchor::followFocus);
    area.installEventFilter(this);
}

/// Hears of presses anywhere, while the page is in view.
void ScrollAnchor::listen(bool isWanted)
{
    if (isWanted)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

int ScrollAnchor::topOf(const QWidget& widget) const
{
    return widget.mapTo(m_area.widget(), QPoint()).y() - m_area.verticalScrollBar()->value();
}

bool ScrollAnchor::isInSight(const QWidget& widget) const
{
    if (!m_area.isVisible() || !m_area.widget()->isAncestorOf(&widget))
        return false;
    const int top = topOf(widget);
    return top > -widget.height() && top < m_area.viewport()->height();
}

void ScrollAnchor::press(QObject* pressed)
{
    auto* widget = qobject_cast<QWidget*>(pressed);
    if (!widget || !isInSight(*widget))
        return;
    m_isPressed = true;
    hold(widget);
}

/// The hand is where it pressed last, whatever the press did to the focus.
void ScrollAnchor::followFocus()
{
    if (m_isPressed)
        return;
    QWidget* focus = QApplication::focusWidget();
    hold(focus && isInSight(*focus) ? focus : nullptr);
}

/// Hears of every move within the area's widget.
void ScrollAnchor::hold(QWidget* innermost)
{
    for (const Anchor& anchor : m_anchors)
        if (anchor.widget)
            anchor.widget->removeEventFilter(this);
    m_anchors.clear();
    for (QWidget* widget = innermost; widget && widget != m_area.widget();
         widget = widget->parentWidget()) {
        m_anchors.push_back({widget, topOf(*widget)});
        widget->installEventFilter(this);
    }
}

void ScrollAnchor::remember()
{
    for (Anchor& anchor : m_anchors)
        if (anchor.widget)
            anchor.top = topOf(*anchor.widget);
}

const ScrollAnchor::Anchor* ScrollAnchor::anchor() const
{
    const auto found = std::ranges::find_if(
        m_anchors, [](const Anchor& one) { return one.widget && one.widget->isVisible(); });
    return found == m_anchors.end() ? nullptr : &*found;
}

bool ScrollAnchor::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == &m_area)
            listen(event->type() == QEvent::Show);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        press(watched);
        break;
    case QEvent::KeyPress:
        // The hand is at the keys.
        if (std::exchange(m_isPressed, false))
            followFocus();
        break;
    case QEvent::Move:
        if (std::ranges::any_of(m_anchors,
                                [&](const Anchor& one) { return one.widget == watched; }))
            keepSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Once the layout that moves it is done, and before anything is painted.
void ScrollAnchor::keepSoon()
{
    if (std::exchange(m_isAsked, true))
        return;
    QMetaObject::invokeMethod(this, &ScrollAnchor::keep, Qt::QueuedConnection);
}

void ScrollAnchor::keep()
{
    m_isAsked = false;
    const QScopedValueRollback guard(m_isKeeping, true);
    QScrollBar& bar = *m_area.verticalScrollBar();
    if (const Anchor* kept = anchor()) {
        const int wanted = bar.value() + topOf(*kept->widget) - kept->top;
        if (wanted > bar.maximum())
            reachDownTo(wanted);
        bar.setValue(wanted);
    }
    remember();
}

/// A page that grows shorter than it is scrolled to is cut off below, which nobody asked for.
void ScrollAnchor::heedRange(int /*least*/, int most)
{
    const int height = m_area.viewport()->height();
    const bool isOfPage = std::exchange(m_viewHeight, height) == height;
    if (m_isKeeping || !isOfPage || m_area.verticalScrollBar()->value() <= most || !anchor())
        return;
    m_isCutOff = true;
    keepSoon();
}

void ScrollAnchor::heedPosition(int position)
{
    if (m_isKeeping || std::exchange(m_isCutOff, false))
        return;
    if (m_area.widget()->minimumHeight() > 0)
        reachDownTo(position);
    remember();
}

void ScrollAnchor::reset()
{
    reachDownTo(0);
    m_isPressed = false;
    hold(nullptr);
}

void ScrollAnchor::scrollBy(int pixels)
{
    const QScopedValueRollback guard(m_isKeeping, true);
    QScrollBar& bar = *m_area.verticalScrollBar();
    const int wanted = std::max(0, bar.value() + pixels);
    if (wanted > bar.maximum() || m_area.widget()->minimumHeight() > 0)
        reachDownTo(wanted);
    bar.setValue(wanted);
    remember();
}

/// Makes the page so high that it can be scrolled to the position, and no higher.
void ScrollAnchor::reachDownTo(int position)
{
    const QScopedValueRollback guard(m_isKeeping, true);
    m_area.widget()->setMinimumHeight(position > 0 ? m_area.viewport()->height() + position : 0);
    // The range of the scroll bar follows at once, rather than with the next layout.
    QEvent layout(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_area.widget(), &layout);
}

} // namespace app
