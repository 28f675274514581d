#include "app/ui/widgets/card.h"

#include "app/ui/look/style_draw.h"

#include <QPainter>

namespace app {

Card::Card(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    setAttribute(Qt::WA_OpaquePaintEvent, kind == Kind::Chrome || kind == Kind::Page);
}

void Card::setEdges(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Card::setPlain(bool isPlain)
{
    m_isPlain = isPlain;
    update();
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    if (m_isPlain)
        return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    if (m_kind == Kind::Card || m_kind == Kind::Current) {
        draw::box(painter, rect(), kCardRadius, theme.card,
                  m_kind == Kind::Current ? theme.accent : theme.hairline);
        return;
    }
    painter.fillRect(rect(), m_kind == Kind::Chrome ? theme.chrome : theme.page);
    if (m_edges & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, theme.hairline);
    if (m_edges & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    if (m_edges & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), theme.hairline);
    if (m_edges & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), theme.hairline);
}

} // namespace app
