#include "app/ui/form/editor_lock.h"

#include "app/ui/look/icons.h"
#include "app/ui/widgets/radio_group.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace app {

namespace {

class EditorLock {
    Q_DECLARE_TR_FUNCTIONS(EditorLock)
};

constexpr const char* kLockName = "editorLock";

void lockLine(QLineEdit& line, bool isLocked)
{
    line.setReadOnly(isLocked);
    delete line.findChild<QAction*>(QLatin1String(kLockName), Qt::FindDirectChildrenOnly);
    if (!isLocked)
        return;
    QAction* lock = line.addAction(iconFor(Icon::Lock), QLineEdit::TrailingPosition);
    lock->setObjectName(QLatin1String(kLockName));
    lock->setText(EditorLock::tr("Frozen"));
}

} // namespace

void setLocked(QWidget& editor, QWidget& focus, bool isLocked)
{
    if (auto* line = qobject_cast<QLineEdit*>(&focus))
        lockLine(*line, isLocked);
    else if (qobject_cast<QAbstractButton*>(&editor) || qobject_cast<RadioGroup*>(&editor))
        editor.setDisabled(isLocked);
}

} // namespace app
