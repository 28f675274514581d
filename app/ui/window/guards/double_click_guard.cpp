#include "app/ui/window/guards/double_click_guard.h"

#include <QApplication>
#include <QMouseEvent>

namespace app {

DoubleClickGuard::DoubleClickGuard(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DoubleClickGuard::eventFilter(QObject* object, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if ((!isPress && event->type() != QEvent::MouseButtonDblClick) || !object->isWidgetType())
        return false;
    const quint64 time = static_cast<QMouseEvent*>(event)->timestamp();
    if (!isPress)
        return time != m_pressedAt && (!m_pressed || !m_pressed->isVisible());
    // A press that nobody takes goes on to the widgets around.
    if (!m_pressed || time != m_pressedAt || time == 0)
        m_pressed = static_cast<QWidget*>(object);
    m_pressedAt = time;
    return false;
}

} // namespace app
