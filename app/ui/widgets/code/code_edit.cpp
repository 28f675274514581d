#include "app/ui/widgets/code/code_edit.h"

#include "app/document/base/wording.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/code/json_highlighter.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QSyntaxHighlighter>

#include <algorithm>

namespace app {

namespace {

/// Colours tags, attribute values, references and comments, line by line; a tag or a comment that
/// goes on is the state of its line.
class HtmlHighlighter : public QSyntaxHighlighter {
public:
    HtmlHighlighter(QTextDocument* document, const QWidget& editor)
        : QSyntaxHighlighter(document), m_editor(editor)
    {
    }

protected:
    void highlightBlock(const QString& line) override
    {
        auto state = static_cast<State>(std::max(0, previousBlockState()));
        for (qsizetype at = 0; at < line.size();)
            at = step(line, at, state);
        setCurrentBlockState(static_cast<int>(state));
    }

private:
    enum class State { Text, Tag, Comment };

    qsizetype step(const QString& line, qsizetype at, State& state)
    {
        switch (state) {
        case State::Comment:
            return span(line, at, QStringLiteral("-->"), themeOf(&m_editor).codeComment, state);
        case State::Tag:
            return tag(line, at, state);
        case State::Text:
            return text(line, at, state);
        }
        return line.size();
    }

    qsizetype span(const QString& line, qsizetype at, const QString& end, const QColor& colour,
                   State& state)
    {
        const qsizetype found = line.indexOf(end, at);
        const qsizetype stop = found < 0 ? line.size() : found + end.size();
        setFormat(static_cast<int>(at), static_cast<int>(stop - at), colour);
        if (found >= 0)
            state = State::Text;
        return stop;
    }

    qsizetype tag(const QString& line, qsizetype at, State& state)
    {
        const Theme& theme = themeOf(&m_editor);
        const QChar first = line[at];
        if (first == u'"' || first == u'\'') {
            const qsizetype found = line.indexOf(first, at + 1);
            const qsizetype stop = found < 0 ? line.size() : found + 1;
            setFormat(static_cast<int>(at), static_cast<int>(stop - at), theme.codeString);
            return stop;
        }
        setFormat(static_cast<int>(at), 1, theme.codeName);
        if (first == u'>')
            state = State::Text;
        return at + 1;
    }

    qsizetype text(const QString& line, qsizetype at, State& state)
    {
        const Theme& theme = themeOf(&m_editor);
        if (line.mid(at, 4) == QLatin1String("<!--")) {
            state = State::Comment;
            return at;
        }
        if (line[at] == u'<') {
            state = State::Tag;
            return at;
        }
        if (line[at] == u'&') {
            const qsizetype end = line.indexOf(u';', at);
            if (end > 0 && end - at < 10) {
                setFormat(static_cast<int>(at), static_cast<int>(end - at + 1), theme.codeNumber);
                return end + 1;
            }
        }
        return at + 1;
    }

    const QWidget& m_editor;
};

} // namespace

CodeEdit::CodeEdit(QWidget* parent, CodeLanguage language) : PlainEdit(parent)
{
    setFont(fontFor(TextRole::Code));
    keepLeftToRight(*this);
    setTabChangesFocus(true);
    switch (language) {
    case CodeLanguage::Plain:
        break;
    case CodeLanguage::Html:
        new HtmlHighlighter(document(), *this);
        break;
    case CodeLanguage::Json:
        new JsonHighlighter(document(), *this);
        break;
    }
}

void CodeEdit::setLines(int least, int most)
{
    const auto fit = [this, least, most] {
        const int lines = std::clamp(blockCount(), least, most);
        const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
        setFixedHeight(lines * fontMetrics().lineSpacing() + frame);
    };
    connect(this, &QPlainTextEdit::blockCountChanged, this, fit);
    connect(document(), &QTextDocument::blockCountChanged, this, fit);
    fit();
}

void CodeEdit::mark(const std::vector<core::Finding>& findings)
{
    m_marks.clear();
    const QString text = textOf(*this);
    for (const core::Finding& finding : findings)
        if (finding.range)
            m_marks.push_back({selectionOf(text, *finding.range), finding});
    showMarks();
}

void CodeEdit::setOpenParts(std::vector<Selection> parts)
{
    const auto isSame = [](const Selection& one, const Selection& other) {
        return one.start == other.start && one.length == other.length;
    };
    if (std::ranges::equal(parts, m_openParts, isSame))
        return;
    m_openParts = std::move(parts);
    showMarks();
}

void CodeEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> shown;
    const Theme& theme = themeOf(this);
    for (const Selection& part : m_openParts) {
        QTextEdit::ExtraSelection tint;
        tint.cursor = QTextCursor(document());
        tint.cursor.setPosition(part.start);
        tint.cursor.setPosition(part.start + part.length, QTextCursor::KeepAnchor);
        tint.format.setBackground(theme.accentSoft);
        tint.format.setForeground(theme.onAccentSoft);
        shown += tint;
    }
    setExtraSelections(shown + wavyLines(m_marks, *document(), *this));
    viewport()->update();
}

QString CodeEdit::markAt(const QPoint& place) const
{
    const auto found = findingsAt(m_marks, cursorForPosition(place).position());
    return found.empty() ? QString() : wording(found.front().message);
}

void CodeEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuOpening(*menu, findingsAt(m_marks, cursorForPosition(event->pos()).position()));
    menu->popup(event->globalPos());
}

void CodeEdit::paintEvent(QPaintEvent* event)
{
    PlainEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QTextCursor cursor(document());
    for (const FindingMark& mark : m_marks) {
        if (mark.part.length > 0 || mark.part.start >= document()->characterCount())
            continue;
        cursor.setPosition(mark.part.start);
        const QRectF gap = cursorRect(cursor);
        constexpr qreal kHalf = 4;
        const QPointF tip(std::max(gap.center().x(), kHalf), gap.bottom() - kHalf);
        QPainterPath caret(tip);
        caret.lineTo(tip + QPointF(kHalf, kHalf + 1));
        caret.lineTo(tip + QPointF(-kHalf, kHalf + 1));
        painter.fillPath(caret, colourOf(mark, *this));
    }
}

bool CodeEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlainEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showFinding(findingsAt(m_marks, cursorForPosition(help->pos()).position()), help->globalPos(),
                viewport());
    return true;
}

void CodeEdit::changeEvent(QEvent* event)
{
    PlainEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(TextRole::Code));
    if (event->type() != QEvent::PaletteChange)
        return;
    // New colours are no edit, though the document tells of them as if they were one.
    const QSignalBlocker quiet(this);
    for (auto* highlighter : document()->findChildren<QSyntaxHighlighter*>())
        highlighter->rehighlight();
    showMarks();
}

} // namespace app
