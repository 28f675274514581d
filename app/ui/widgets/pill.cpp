#include "app/ui/widgets/pill.h"

#include "app/ui/look/style_draw.h"

#include <QPainter>

namespace app {

Pill::Pill(Kind kind, const QString& text, QWidget* parent)
    : TextLabel(TextRole::Help, text, parent), m_kind(kind)
{
    setWordWrap(false);
    setContentsMargins(space::unit, space::tight / 2, space::unit, space::tight / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool isWarning = m_kind == Kind::Warning;
    draw::box(painter, rect(), height() / 2.0, isWarning ? theme.warningSoft : theme.card,
              isWarning ? theme.warningSoft : theme.hairline);
    painter.end();
    TextLabel::paintEvent(event);
}

} // namespace app
