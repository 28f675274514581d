#include "app/ui/widgets/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

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

void Text::setElided()
{
    m_isElided = true;
    updateGeometry();
}

QSize Text::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_isElided ? QSize(std::min(whole.width(), 4 * space::section), whole.height()) : whole;
}

void Text::paintEvent(QPaintEvent* event)
{
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    if (!m_isElided || shown == text()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
                          isEnabled(), shown, foregroundRole());
    if (toolTip() != text())
        setToolTip(text());
}

void Text::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(m_role));
    QLabel::changeEvent(event);
}

} // namespace app
