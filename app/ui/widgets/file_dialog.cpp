#include "app/ui/widgets/file_dialog.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>

namespace app {

namespace {

/// Qt hands Enter to the dialog while the list of matching files is still open. The dialog closes
/// first then, and the window behind it stays without the focus.
class ListCloser : public QObject {
public:
    ListCloser(QLineEdit* name, QWidget* list) : QObject(list), m_name(name), m_list(list)
    {
        list->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return QObject::eventFilter(watched, event);
        m_list->hide();
        QCoreApplication::sendEvent(m_name, event);
        return true;
    }

private:
    QLineEdit* m_name;
    QWidget* m_list;
};

} // namespace

void askOnce(QFileDialog& dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    // A dialog of the platform has none.
    for (auto* name : dialog.findChildren<QLineEdit*>())
        if (name->completer())
            new ListCloser(name, name->completer()->popup());
    dialog.open();
}

} // namespace app
