#include "app/ui/look/window_keys.h"

#include <QKeyEvent>

namespace app {

bool isWindowKey(const QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)
           || key.keyCombination() == kExportKey;
}

bool leavesField(const QFocusEvent& event)
{
    return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::ActiveWindowFocusReason
           && event.reason() != Qt::MenuBarFocusReason;
}

} // namespace app
