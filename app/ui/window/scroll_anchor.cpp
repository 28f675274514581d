#include "app/ui/window/scroll_anchor.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace app {

ScrollAnchor::ScrollAnchor(QScrollArea& area) : QObject(&area), m_area(area)
{
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollAnchor::forgetRoom);
    connect(qApp, &QApplication::focusChanged, this, &ScrollAnchor::remember);
}

QWidget* ScrollAnchor::focused() const
{
    QWidget* widget = QApplication::focusWidget();
    if (!widget || !m_area.isVisible() || !m_area.widget()->isAncestorOf(widget))
        return nullptr;
    const int top = topOf(*widget);
    return top > -widget->height() && top < m_area.viewport()->height() ? widget : nullptr;
}

int ScrollAnchor::topOf(const QWidget& widget) const
{
    return widget.mapTo(m_area.widget(), QPoint()).y() - m_area.verticalScrollBar()->value();
}

void ScrollAnchor::remember()
{
    QWidget* now = focused();
    if (now != m_anchor) {
        watch(false);
        m_anchor = now;
        watch(true);
    }
    if (m_anchor)
        m_top = topOf(*m_anchor);
}

/// Hears of every move of the anchor within the area's widget.
void ScrollAnchor::watch(bool isWanted)
{
    for (QWidget* widget = m_anchor; widget && widget != m_area.widget();
         widget = widget->parentWidget()) {
        if (isWanted)
            widget->installEventFilter(this);
        else
            widget->removeEventFilter(this);
    }
}

bool ScrollAnchor::eventFilter(QObject* watched, QEvent* event)
{
    // Once the layout that moves it is done, and before anything is painted.
    if (event->type() == QEvent::Move && !m_isAsked) {
        m_isAsked = true;
        QMetaObject::invokeMethod(this, &ScrollAnchor::keep, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ScrollAnchor::keep()
{
    m_isAsked = false;
    const QScopedValueRollback guard(m_isKeeping, true);
    QScrollBar& bar = *m_area.verticalScrollBar();
    if (m_anchor && m_anchor == QApplication::focusWidget()) {
        const int wanted = bar.value() + topOf(*m_anchor) - m_top;
        if (wanted > bar.maximum())
            reachDownTo(wanted);
        bar.setValue(wanted);
    }
    remember();
}

void ScrollAnchor::forgetRoom(int position)
{
    if (m_isKeeping)
        return;
    if (m_area.widget()->minimumHeight() > 0)
        reachDownTo(position);
    remember();
}

void ScrollAnchor::reset()
{
    reachDownTo(0);
    watch(false);
    m_anchor.clear();
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
