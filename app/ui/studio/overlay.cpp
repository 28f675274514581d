#include "app/ui/studio/overlay.h"

#include "app/ui/theme.h"
#include "core/image/marks.h"

#include <QImage>
#include <QPainter>

namespace app {

namespace {

/// In hundredths: below the first a shape is hard to see, from the second on text is legible.
constexpr int kShapeContrast = 300;
constexpr int kTextContrast = 450;
constexpr int kHeatAlpha = 200;

core::Rgba8Image pixelsOf(const QImage& picture)
{
    const QImage rgba = picture.convertToFormat(QImage::Format_RGBA8888);
    return {{rgba.width(), rgba.height()},
            {rgba.constBits(), rgba.constBits() + rgba.sizeInBytes()}};
}

core::Colour colourOf(const QColor& colour)
{
    const auto part = [](int value) { return static_cast<std::uint8_t>(value); };
    return {part(colour.red()), part(colour.green()), part(colour.blue())};
}

QRgb heatOf(int contrast, const Theme& page)
{
    if (contrast == 0)
        return 0;
    QColor colour = contrast < kShapeContrast  ? page.error
                    : contrast < kTextContrast ? page.warning
                                               : page.success;
    colour.setAlpha(kHeatAlpha);
    return colour.rgba();
}

/// What has a background of its own stands out from that, anything else from the page.
void paintContrast(QPainter& painter, const core::Rgba8Image& pixels, const QRectF& place,
                   const Theme& page)
{
    const auto own = core::groundOf(pixels).colour;
    const auto map = core::contrastMap(pixels, own ? *own : colourOf(page.page));
    QImage heat(pixels.size.width, pixels.size.height, QImage::Format_ARGB32);
    auto ratio = map.begin();
    for (int y = 0; y < heat.height(); ++y)
        for (int x = 0; x < heat.width(); ++x)
            heat.setPixel(x, y, heatOf(*ratio++, page));
    painter.drawImage(place, heat);
}

void paintBox(QPainter& painter, const core::PixelBox& box, const QRectF& place, qreal scale)
{
    painter.drawRect(QRectF(place.x() + box.x * scale, place.y() + box.y * scale, box.width * scale,
                            box.height * scale)
                         .adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintCuts(QPainter& painter, const core::CutSides& cuts, const QRectF& place)
{
    constexpr qreal kBar = 3;
    const QColor colour = painter.pen().color();
    if (cuts.left)
        painter.fillRect(QRectF(place.left() - kBar, place.top(), kBar, place.height()), colour);
    if (cuts.right)
        painter.fillRect(QRectF(place.right(), place.top(), kBar, place.height()), colour);
    if (cuts.top)
        painter.fillRect(QRectF(place.left(), place.top() - kBar, place.width(), kBar), colour);
    if (cuts.bottom)
        painter.fillRect(QRectF(place.left(), place.bottom(), place.width(), kBar), colour);
}

void paintDrawing(QPainter& painter, const core::Rgba8Image& pixels, const QRectF& place,
                  const Theme& page)
{
    const auto marks = core::marksOf(pixels);
    const qreal scale = place.width() / pixels.size.width;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(page.accent, 1, Qt::DashLine));
    paintBox(painter, marks.content, place, scale);
    const QPointF middle = place.center();
    painter.drawLine(QPointF(middle.x(), place.top()), QPointF(middle.x(), place.bottom()));
    painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y()));
    painter.setPen(page.error);
    paintCuts(painter, marks.cuts, place);
    if (marks.blank) {
        painter.setPen(QPen(page.success, 2));
        paintBox(painter, *marks.blank, place, scale);
    }
}

} // namespace

void paintOverlay(QPainter& painter, Overlay overlay, const QImage& picture, const QRectF& place,
                  const Theme& page)
{
    if (picture.isNull())
        return;
    painter.save();
    switch (overlay) {
    case Overlay::None:
        break;
    case Overlay::Drawing:
        paintDrawing(painter, pixelsOf(picture), place, page);
        break;
    case Overlay::Contrast:
        paintContrast(painter, pixelsOf(picture), place, page);
        break;
    }
    painter.restore();
}

} // namespace app
