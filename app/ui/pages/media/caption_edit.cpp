#include "app/ui/pages/media/caption_edit.h"

#include "app/ui/look/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

namespace app {

CaptionEdit::CaptionEdit(QWidget* parent) : PlainEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAcceptDrops(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(space::tight);
    fit();
}

void CaptionEdit::fit()
{
    constexpr int kLines = 2;
    setFixedHeight(kLines * fontMetrics().lineSpacing() + 2 * (space::tight + frameWidth()) + 2);
}

void CaptionEdit::changeEvent(QEvent* event)
{
    PlainEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void CaptionEdit::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() & Qt::AltModifier) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        if (key == Qt::Key_Up || key == (isMirrored ? Qt::Key_Right : Qt::Key_Left))
            return emit moveWanted(-1);
        if (key == Qt::Key_Down || key == (isMirrored ? Qt::Key_Left : Qt::Key_Right))
            return emit moveWanted(1);
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        event->ignore();
    else
        PlainEdit::keyPressEvent(event);
}

void CaptionEdit::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    insertPlainText(text.replace(u'\n', u' '));
}

} // namespace app
