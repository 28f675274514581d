#include "app/ui/window/foot_line.h"

#include "app/ui/widgets/findings/messages.h"

#include <QApplication>
#include <QResizeEvent>

namespace app {

FootLine::FootLine(QWidget* parent) : TextLabel(TextRole::Help, {}, parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FootLine::say);
}

void FootLine::setProgress(const QString& text)
{
    m_progress = text;
    say();
}

void FootLine::say()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool isHere = focus && window()->isAncestorOf(focus);
    if (!isHere || !Messages::isKeyUseful(focus)) {
        setText(m_progress);
        return;
    }
    const QString hint = tr("Alt+Enter leads to what can be done about the field's message.");
    const QString both = m_progress + QStringLiteral("  ·  ") + hint;
    setText(fontMetrics().horizontalAdvance(both) <= contentsRect().width() ? both : hint);
}

void FootLine::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        say();
}

} // namespace app
