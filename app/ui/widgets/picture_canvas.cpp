#include "app/ui/widgets/picture_canvas.h"

#include "app/ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int kSquare = 8;
/// Slots wider than this give way to a narrow window.
constexpr int kFirmWidth = 255;
/// A plane that fills what there is has this much at least, and so much beside its picture.
constexpr QSize kLeastPlane{48, 48};
constexpr int kAround = 4;

void paintCheckerboard(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.fillRect(rect, theme.page);
    for (int y = 0; y < rect.height(); y += kSquare)
        for (int x = (y / kSquare % 2) * kSquare; x < rect.width(); x += 2 * kSquare)
            painter.fillRect(QRect(x, y, kSquare, kSquare).intersected(rect), theme.hover);
}

} // namespace

PictureCanvas::PictureCanvas(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(fontFor(TextRole::Help));
}

void PictureCanvas::setSlot(QSize pixels)
{
    m_slot = pixels;
    if (!m_fills)
        setMaximumWidth(sizeHint().width());
    updateGeometry();
}

void PictureCanvas::setFills(bool isRoundedAbove)
{
    m_fills = true;
    m_isRoundedAbove = isRoundedAbove;
    setMaximumWidth(QWIDGETSIZE_MAX);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureCanvas::setPicture(const QImage& picture)
{
    if (picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    update();
    emit percentChanged();
}

void PictureCanvas::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    update();
}

QSizeF PictureCanvas::shownSize() const
{
    const QSizeF own = m_picture.isNull() ? QSizeF(m_slot) / devicePixelRatioF()
                                          : QSizeF(m_picture.size()) / devicePixelRatioF();
    const int around = m_fills ? 2 * kAround : 0;
    const QSizeF room(width() - around, height() - around);
    return own.width() > room.width() || own.height() > room.height()
               ? own.scaled(room, Qt::KeepAspectRatio)
               : own;
}

int PictureCanvas::percent() const
{
    if (m_fills && !m_picture.isNull())
        return std::clamp(
            qRound(100 * shownSize().width() * devicePixelRatioF() / m_picture.width()), 1, 100);
    const int full = sizeHint().width();
    return full > 0 ? std::min(100, width() * 100 / full) : 100;
}

QSize PictureCanvas::sizeHint() const
{
    const qreal ratio = devicePixelRatioF();
    return {static_cast<int>(std::ceil(m_slot.width() / ratio)),
            static_cast<int>(std::ceil(m_slot.height() / ratio))};
}

QSize PictureCanvas::minimumSizeHint() const
{
    if (m_fills)
        return kLeastPlane;
    const QSize full = sizeHint();
    const int width = std::min(full.width(), kFirmWidth);
    return {width, heightForWidth(width)};
}

int PictureCanvas::heightForWidth(int width) const
{
    const QSize full = sizeHint();
    if (full.width() <= 0 || width >= full.width())
        return full.height();
    return std::max(1, full.height() * width / full.width());
}

void PictureCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    emit percentChanged();
}

void PictureCanvas::clipCorners(QPainter& painter) const
{
    if (!m_isRoundedAbove)
        return;
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, kCardRadius), kCardRadius - 1,
                        kCardRadius - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(path);
}

void PictureCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QRect plane = rect();
    clipCorners(painter);
    if (m_picture.isNull() && m_placeholder.isEmpty()) {
        paintCheckerboard(painter, plane, theme);
    } else if (m_picture.isNull()) {
        painter.fillRect(plane, theme.chrome);
        painter.setPen(theme.secondaryText);
        painter.drawText(plane.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWordWrap,
                         m_placeholder);
    } else {
        paintCheckerboard(painter, plane, theme);
        const QSizeF own = QSizeF(m_picture.size()) / devicePixelRatioF();
        const QSizeF shown = shownSize();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, shown != own);
        const QPoint corner((plane.width() - qRound(shown.width())) / 2,
                            (plane.height() - qRound(shown.height())) / 2);
        painter.drawImage(QRectF(corner, shown), m_picture);
    }
}

} // namespace app
