#include "app/ui/widgets/roving_focus.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace app {

RovingFocus::RovingFocus(std::vector<QWidget*> controls, QWidget& area)
    : QObject(&area), m_area(area), m_controls(controls.begin(), controls.end())
{
    for (QWidget* control : controls)
        control->installEventFilter(this);
    makeStop(controls.front());
}

bool RovingFocus::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        makeStop(watched);
    // A control that goes out of sight or use takes the stop along.
    if (event->type() == QEvent::Hide || event->type() == QEvent::EnabledChange)
        leave(*static_cast<QWidget*>(watched));
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (m_passing.contains(watched))
        return key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier
               && passBy(*watched, *event);
    const bool isSideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    if (!isSideways || key.modifiers() != Qt::NoModifier)
        return false;
    const bool isForward =
        (key.key() == Qt::Key_Right)
        == (static_cast<QWidget*>(watched)->layoutDirection() == Qt::LeftToRight);
    if (QWidget* control = next(watched, isForward ? 1 : -1))
        control->setFocus(Qt::TabFocusReason);
    return true;
}

void RovingFocus::letPass(QWidget* edit)
{
    m_passing.insert(edit);
    edit->installEventFilter(this);
}

/// The edit takes the key while none of the controls is a stop.
bool RovingFocus::passBy(QObject& edit, QEvent& key)
{
    const auto stop = std::ranges::find_if(m_controls, [](const QPointer<QWidget>& control) {
        return control && control->focusPolicy() != Qt::NoFocus;
    });
    if (stop == m_controls.end())
        return false;
    (*stop)->setFocusPolicy(Qt::NoFocus);
    QCoreApplication::sendEvent(&edit, &key);
    (*stop)->setFocusPolicy(Qt::TabFocus);
    return true;
}

void RovingFocus::leave(const QWidget& control)
{
    if (control.focusPolicy() == Qt::NoFocus || isAtHand(control))
        return;
    if (const QWidget* first = next(nullptr, 1))
        makeStop(first);
}

bool RovingFocus::isAtHand(const QWidget& control) const
{
    return control.isVisibleTo(&m_area) && control.isEnabledTo(&m_area);
}

void RovingFocus::makeStop(const QObject* control)
{
    const auto next = std::ranges::find(m_controls, control);
    if (next == m_controls.end() || !*next)
        return;
    (*next)->setFocusPolicy(Qt::TabFocus);
    for (const auto& each : m_controls) {
        if (!each || each == *next || each->focusPolicy() == Qt::NoFocus)
            continue;
        // Who orders the tab stops of a page sees only the one that is a stop at that time, so the
        // next one takes its place; both must be stops for that.
        QWidget::setTabOrder(each, *next);
        each->setFocusPolicy(Qt::NoFocus);
    }
}

QWidget* RovingFocus::next(const QObject* from, int step) const
{
    const auto count = static_cast<int>(m_controls.size());
    const auto found = std::ranges::find_if(
        m_controls, [from](const QPointer<QWidget>& control) { return control == from; });
    int at = found == m_controls.end() ? -1 : static_cast<int>(found - m_controls.begin());
    for (at += step; at >= 0 && at < count; at += step)
        if (QWidget* control = m_controls[static_cast<std::size_t>(at)];
            control && isAtHand(*control))
            return control;
    return nullptr;
}

} // namespace app
