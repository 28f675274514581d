#include "app/ui/studio/sheet_picture.h"

#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"
#include "app/ui/studio/eyes.h"

#include <QPainter>

#include <cmath>

namespace app {

SheetPicture::SheetPicture(QSize slot, int zoom, const Theme& page, QWidget* parent)
    : QWidget(parent), m_slot(slot), m_zoom(zoom), m_page(page)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SheetPicture::setPicture(const QImage& picture)
{
    if (picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    redraw();
}

void SheetPicture::setVision(core::Vision vision)
{
    m_vision = vision;
    redraw();
}

void SheetPicture::setOverlay(Overlay overlay)
{
    m_overlay = overlay;
    redraw();
}

void SheetPicture::setLimits(const OverlayLimits& limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    redraw();
}

QSize SheetPicture::sizeHint() const
{
    const QSizeF size = QSizeF(m_slot * m_zoom) / devicePixelRatioF();
    return {static_cast<int>(std::ceil(size.width())) + 2 * space::inside,
            static_cast<int>(std::ceil(size.height())) + 2 * space::inside};
}

void SheetPicture::redraw()
{
    m_drawn = {};
    update();
}

QImage SheetPicture::drawn() const
{
    const qreal ratio = devicePixelRatioF();
    QImage plane(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    plane.setDevicePixelRatio(ratio);
    plane.fill(Qt::transparent);
    QPainter painter(&plane);
    draw::box(painter, rect(), kCardRadius, m_page.page, m_page.hairline);
    if (m_picture.isNull())
        return plane;
    const QRectF whole(space::inside, space::inside, m_slot.width() * m_zoom / ratio,
                       m_slot.height() * m_zoom / ratio);
    QSizeF shown = QSizeF(m_picture.size() * m_zoom) / ratio;
    // A file of another size than the slot's is shown whole.
    if (shown.width() > whole.width() || shown.height() > whole.height())
        shown.scale(whole.size(), Qt::KeepAspectRatio);
    const QRectF place(whole.topLeft(), shown);
    painter.drawImage(place, seenWith(m_vision, m_picture));
    paintOverlay(painter, m_overlay, m_picture, place, m_page, m_limits);
    return plane;
}

void SheetPicture::paintEvent(QPaintEvent* /*event*/)
{
    if (m_drawn.isNull() || m_drawn.size() != size() * devicePixelRatioF())
        m_drawn = drawn();
    QPainter(this).drawImage(0, 0, m_drawn);
}

} // namespace app
