#include "app/ui/window/foot_line.h"

#include "app/ui/widgets/findings/messages.h"

#include <QApplication>

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
    setText(isHere && Messages::isKeyUseful(focus)
                ? tr("Alt+Enter leads to what can be done about the field's message.")
                : m_progress);
}

} // namespace app
