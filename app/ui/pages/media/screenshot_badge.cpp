#include "app/ui/pages/media/screenshot_badge.h"

#include "app/ui/look/theme.h"

#include <QPainter>

namespace app {

ScreenshotBadge::ScreenshotBadge(std::size_t number, QWidget* parent)
    : QWidget(parent), m_text(QString::number(number))
{
    constexpr int kSide = 22;
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(kSide, kSide);
}

void ScreenshotBadge::setWrong(bool isWrong)
{
    m_isWrong = isWrong;
    update();
}

void ScreenshotBadge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isWrong ? theme.error : theme.accent);
    painter.drawEllipse(rect());
    painter.setPen(m_isWrong ? theme.page : theme.onAccent);
    painter.setFont(fontFor(TextRole::Label));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace app
