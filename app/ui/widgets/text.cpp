#include "app/ui/widgets/text.h"

#include <QEvent>

namespace app {

Text::Text(TextRole role, const QString& text, QWidget* parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    if (role == TextRole::Help) {
        setForegroundRole(QPalette::PlaceholderText);
        setWordWrap(true);
    }
}

void Text::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(m_role));
    QLabel::changeEvent(event);
}

} // namespace app
