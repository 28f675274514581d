#include "app/ui/widgets/code_edit.h"

#include "app/document/wording.h"
#include "app/ui/text_range.h"
#include "app/ui/theme.h"
#include "app/ui/widgets/json_highlighter.h"

#include <QEvent>
#include <QSyntaxHighlighter>

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

CodeEdit::CodeEdit(QWidget* parent, CodeLanguage language) : QPlainTextEdit(parent)
{
    setFont(fontFor(TextRole::Code));
    setTabChangesFocus(true);
    switch (language) {
    case CodeLanguage::Html:
        new HtmlHighlighter(document(), *this);
        break;
    case CodeLanguage::Json:
        new JsonHighlighter(document(), *this);
        break;
    }
}

void CodeEdit::mark(const std::vector<core::Finding>& findings)
{
    m_findings = findings;
    const Theme& theme = themeOf(this);
    const QString text = toPlainText();
    QList<QTextEdit::ExtraSelection> selections;
    for (const core::Finding& finding : findings) {
        if (!finding.range)
            continue;
        const Selection part = selectionOf(text, *finding.range);
        QTextEdit::ExtraSelection selection;
        selection.cursor = textCursor();
        selection.cursor.setPosition(part.start);
        selection.cursor.setPosition(part.start + part.length, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(
            finding.severity == core::Severity::Error ? theme.error : theme.warning);
        selection.format.setToolTip(wording(finding.message));
        selections += selection;
    }
    setExtraSelections(selections);
}

void CodeEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(TextRole::Code));
    if (event->type() != QEvent::PaletteChange)
        return;
    for (auto* highlighter : document()->findChildren<QSyntaxHighlighter*>())
        highlighter->rehighlight();
    mark(m_findings);
}

} // namespace app
