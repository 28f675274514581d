#include "app/ui/widgets/code/code_line.h"

#include "app/ui/look/style.h"
#include "app/ui/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <tuple>

namespace app {

namespace {

QTextCharFormat formatOf(CodePart part, const Theme& theme)
{
    QTextCharFormat format;
    switch (part) {
    case CodePart::Keyword:
        format.setForeground(theme.codeName);
        format.setFontWeight(QFont::DemiBold);
        break;
    case CodePart::Name:
        format.setForeground(theme.text);
        break;
    case CodePart::String:
        format.setForeground(theme.codeString);
        break;
    case CodePart::Number:
        format.setForeground(theme.codeNumber);
        break;
    case CodePart::Comment:
        format.setForeground(theme.codeComment);
        format.setFontItalic(true);
        break;
    }
    return format;
}

class SpanHighlighter : public QSyntaxHighlighter {
public:
    SpanHighlighter(QTextDocument* document, const QWidget& editor,
                    std::function<std::vector<CodeSpan>(const QString&)> colours)
        : QSyntaxHighlighter(document), m_editor(editor), m_colours(std::move(colours))
    {
    }

protected:
    void highlightBlock(const QString& line) override
    {
        const Theme& theme = themeOf(&m_editor);
        for (const CodeSpan& span : m_colours(line))
            setFormat(span.where.start, span.where.length, formatOf(span.part, theme));
    }

private:
    const QWidget& m_editor;
    std::function<std::vector<CodeSpan>(const QString&)> m_colours;
};

} // namespace

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

CodeLine::CodeLine(CodeLanguage language, QWidget* parent) : CodeEdit(parent, language)
{
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(space::labelToField);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document(), &QTextDocument::contentsChanged, this, &CodeLine::fitHeight);
    fitHeight();
}

void CodeLine::setColours(std::function<std::vector<CodeSpan>(const QString& line)> colours)
{
    new SpanHighlighter(document(), *this, std::move(colours));
}

void CodeLine::setCompletions(
    std::function<Completions(const QString& text, int cursor)> completions)
{
    m_completions = std::move(completions);
}

void CodeLine::setTakesLines(std::function<bool(const QString& pasted)> takesLines)
{
    m_takesLines = std::move(takesLines);
}

void CodeLine::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        // Only a block that was laid out knows how many lines it takes.
        std::ignore = document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.lineCount());
    }
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
}

void CodeLine::resizeEvent(QResizeEvent* event)
{
    CodeEdit::resizeEvent(event);
    fitHeight();
}

QSize CodeLine::sizeHint() const
{
    const int margins = 2 * (static_cast<int>(document()->documentMargin()) + frameWidth());
    // One line is as high as a field beside it.
    const int least = fieldHeight(QFontMetrics(QApplication::font()));
    return {200, std::max(least, m_lines * fontMetrics().lineSpacing() + margins)};
}

QSize CodeLine::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void CodeLine::changeEvent(QEvent* event)
{
    CodeEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool CodeLine::handlePopupKey(const QKeyEvent& event)
{
    if (!isOffering())
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept();
        return true;
    case Qt::Key_Escape:
        closePopup();
        return true;
    default:
        return false;
    }
}

bool CodeLine::leavesVertically(const QKeyEvent& event) const
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    QTextCursor moved = textCursor();
    if (event.key() == Qt::Key_Up)
        return !moved.movePosition(QTextCursor::Up);
    if (event.key() == Qt::Key_Down)
        return !moved.movePosition(QTextCursor::Down);
    return false;
}

void CodeLine::keyPressEvent(QKeyEvent* event)
{
    if (handlePopupKey(*event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete(true);
        return;
    }
    if (isEnter(*event) && (!m_takesLines || !(event->modifiers() & Qt::ShiftModifier))) {
        emit entered();
        return;
    }
    if (leavesVertically(*event)) {
        emit leftVertically(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    CodeEdit::keyPressEvent(event);
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint();
    if (isTyped || (isOffering() && event->key() == Qt::Key_Backspace))
        complete(false);
    else if (event->key() != Qt::Key_Shift && event->key() != Qt::Key_Control)
        closePopup();
}

void CodeLine::complete(bool isAsked)
{
    if (!m_completions)
        return;
    const QString text = textOf(*this);
    Completions found = m_completions(text, textCursor().position());
    // While typing, a list comes up only for a word that is begun, and never for one that is done.
    const auto isWritten = [&](const Completion& completion) {
        return completion.text
               == QStringView(text).mid(found.replaced.start, found.replaced.length);
    };
    if (!isAsked && (found.replaced.length == 0 || std::ranges::any_of(found.items, isWritten)))
        found.items.clear();
    if (!m_popup) {
        m_popup = new CompletionPopup(this);
        connect(m_popup, &QListWidget::itemClicked, this, &CodeLine::accept);
    }
    m_popup->offer(found, cursorRect());
}

void CodeLine::closePopup()
{
    if (m_popup)
        m_popup->hide();
}

void CodeLine::accept()
{
    const Selection replaced = m_popup->replaced();
    const QString chosen = m_popup->chosen();
    m_popup->hide();
    QTextCursor cursor = textCursor();
    cursor.setPosition(replaced.start);
    cursor.setPosition(replaced.start + replaced.length, QTextCursor::KeepAnchor);
    cursor.insertText(chosen);
    setTextCursor(cursor);
}

void CodeLine::focusOutEvent(QFocusEvent* event)
{
    closePopup();
    CodeEdit::focusOutEvent(event);
}

void CodeLine::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    const bool hasLines = text.trimmed().contains(u'\n');
    if (hasLines && !(m_takesLines && m_takesLines(text))) {
        emit linesPasted(text);
        return;
    }
    if (!hasLines)
        text = text.trimmed();
    textCursor().insertText(text);
}

} // namespace app
