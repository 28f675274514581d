#include "app/ui/window/guards/settle_guard.h"

#include "app/document/document.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>

namespace app {

namespace {

bool typesNothing(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Menu:
        return true;
    default:
        return key.modifiers().testFlag(Qt::ControlModifier)
               || key.modifiers().testFlag(Qt::AltModifier);
    }
}

bool isAct(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::Shortcut:
    case QEvent::Close:
        return true;
    case QEvent::KeyPress:
        return typesNothing(static_cast<const QKeyEvent&>(event));
    default:
        return false;
    }
}

} // namespace

SettleGuard::SettleGuard(Document& document) : m_document(document)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool SettleGuard::eventFilter(QObject* object, QEvent* event)
{
    if (!isAct(*event))
        return false;
    const QPointer<QObject> stays = object;
    m_document.settle();
    return stays.isNull();
}

} // namespace app
