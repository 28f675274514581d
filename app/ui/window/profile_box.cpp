#include "app/ui/window/profile_box.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace app {

void ProfileBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4:
    case Qt::Key_Up:
    case Qt::Key_Down:
        showPopup();
        return;
    default:
        event->ignore();
    }
}

void ProfileBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace app
