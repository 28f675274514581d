#include "app/ui/widgets/code/plain_edit.h"

#include "app/ui/binding/text_range.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>

namespace app {

namespace {

/// Where a text document ends a line, a text has a line feed.
QString withLineFeeds(QString text)
{
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n');
}

} // namespace

void PlainEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly())
        textCursor().insertBlock();
    else
        QPlainTextEdit::keyPressEvent(event);
}

QMimeData* PlainEdit::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(withLineFeeds(textCursor().selectedText()));
    return copied;
}

QString textOf(const QPlainTextEdit& edit)
{
    return withLineFeeds(edit.document()->toRawText());
}

void showText(QPlainTextEdit& edit, const QString& text)
{
    const QString shown = textOf(edit);
    if (shown == text)
        return;
    const auto [oldEnd, newEnd] = std::ranges::mismatch(shown, text);
    const qsizetype start = oldEnd - shown.begin();
    const qsizetype least = std::min(shown.size(), text.size()) - start;
    qsizetype kept = 0;
    while (kept < least && shown[shown.size() - 1 - kept] == text[text.size() - 1 - kept])
        ++kept;
    const QSignalBlocker quiet(&edit);
    QTextCursor change(edit.document());
    change.setPosition(static_cast<int>(start));
    change.setPosition(static_cast<int>(shown.size() - kept), QTextCursor::KeepAnchor);
    change.insertText(text.sliced(start, text.size() - kept - start));
}

void select(QPlainTextEdit& edit, core::TextRange range)
{
    const Selection selection = selectionOf(textOf(edit), range);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(selection.start);
    cursor.setPosition(selection.start + selection.length, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
}

} // namespace app
