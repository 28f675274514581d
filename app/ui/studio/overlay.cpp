#include "app/ui/studio/overlay.h"

#include "app/ui/look/theme.h"
#include "core/image/measure/marks.h"
#include "core/image/measure/measure_background.h"
#include "core/image/measure/measure_cuts.h"
#include "core/image/measure/measure_edges.h"
#include "core/image/measure/measure_gradients.h"
#include "core/image/measure/measure_letters.h"
#include "core/image/measure/measure_planes.h"
#include "core/image/measure/measure_ripples.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <array>
#include <span>

namespace app {

namespace {

/// In hundredths: below the first a shape is hard to see, from the second on text is legible.
constexpr int kShapeContrast = 300;
constexpr int kTextContrast = 450;
constexpr int kHeatAlpha = 200;
constexpr int kTintAlpha = 70;

class OverlayWords {
    Q_DECLARE_TR_FUNCTIONS(OverlayWords)
};

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
    const auto own = core::backgroundOf(pixels).colour;
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

/// The box that the drawing would fill with the master's proportions, as high as it is.
void paintProportions(QPainter& painter, const core::PixelBox& content, const QRectF& place,
                      qreal scale, qreal proportions)
{
    const qreal width = content.height * proportions;
    const qreal middle = content.x + content.width / 2.0;
    painter.drawRect(QRectF(place.x() + (middle - width / 2) * scale, place.y() + content.y * scale,
                            width * scale, content.height * scale)
                         .adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintDrawing(QPainter& painter, const core::Rgba8Image& pixels, const QRectF& place,
                  const Theme& page, const OverlayLimits& limits)
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
    if (limits.proportions > 0) {
        painter.setPen(QPen(page.warning, 1, Qt::DotLine));
        paintProportions(painter, marks.content, place, scale, limits.proportions);
    }
    if (marks.blank) {
        painter.setPen(QPen(page.success, 2));
        paintBox(painter, *marks.blank, place, scale);
    }
}

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// Each pixel in the colour of its mark; a mark of zero has none.
void paintMarks(QPainter& painter, const core::Plane& marks, const QRectF& place,
                std::span<const QColor> colours)
{
    QImage image(marks.width, marks.height, QImage::Format_ARGB32);
    for (int y = 0; y < marks.height; ++y)
        for (int x = 0; x < marks.width; ++x) {
            const std::uint8_t mark = marks.at(x, y);
            image.setPixel(x, y, mark == 0 ? 0 : colours[mark - 1U].rgba());
        }
    painter.drawImage(place, image);
}

void paintColours(QPainter& painter, const core::Rgba8Image& pixels, const QRectF& place)
{
    const auto marks = core::colourMarks(pixels);
    std::vector<QColor> colours;
    colours.reserve(marks.colours.size());
    for (const core::Colour& colour : marks.colours)
        colours.emplace_back(colour.red, colour.green, colour.blue);
    paintMarks(painter, marks.labels, place, colours);
}

void paintLetters(QPainter& painter, const core::Rgba8Image& pixels, const QRectF& place,
                  const Theme& page)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(page.error);
    for (const core::PixelBox& box : core::letterMarks(pixels))
        paintBox(painter, box, place, place.width() / pixels.size.width);
}

QString inPixels(int hundredths)
{
    return QLocale().toString(hundredths / 100.0, 'f', 1);
}

} // namespace

void paintOverlay(QPainter& painter, Overlay overlay, const QImage& picture, const QRectF& place,
                  const Theme& page, const OverlayLimits& limits)
{
    if (picture.isNull() || overlay == Overlay::None)
        return;
    const core::Rgba8Image pixels = pixelsOf(picture);
    const QColor good = withAlpha(page.success, kHeatAlpha);
    const QColor doubtful = withAlpha(page.warning, kHeatAlpha);
    const QColor bad = withAlpha(page.error, kHeatAlpha);
    const QColor looked = withAlpha(page.accent, kTintAlpha);
    painter.save();
    switch (overlay) {
    case Overlay::None:
        break;
    case Overlay::Drawing:
        paintDrawing(painter, pixels, place, page, limits);
        break;
    case Overlay::Contrast:
        paintContrast(painter, pixels, place, page);
        break;
    case Overlay::Edges:
        paintMarks(painter, core::edgeMarks(pixels, limits.widestEdge), place,
                   std::array{good, bad});
        break;
    case Overlay::Ripples:
        paintMarks(painter, core::rippleMarks(pixels), place, std::array{looked, bad});
        break;
    case Overlay::Background:
        paintMarks(painter, core::backgroundMarks(pixels), place,
                   std::array{looked, doubtful, bad});
        break;
    case Overlay::Colours:
        paintColours(painter, pixels, place);
        break;
    case Overlay::Letters:
        paintLetters(painter, pixels, place, page);
        break;
    }
    painter.restore();
}

QString legendOf(Overlay overlay, const OverlayLimits& limits)
{
    switch (overlay) {
    case Overlay::None:
        break;
    case Overlay::Drawing:
        return OverlayWords::tr(
            "The dashed box holds the drawing, the lines cross in the middle. A bar stands where "
            "an edge cuts it off. A dotted box has the proportions of the master, where a file of "
            "its own is used. The solid box of a hero image is its emptiest place for the store's "
            "text.");
    case Overlay::Contrast:
        return OverlayWords::tr(
            "Contrast with what lies behind: red is less than 3:1 and hard to see, amber less than "
            "4.5:1, green is legible even as text.");
    case Overlay::Edges:
        return OverlayWords::tr(
                   "Green edges are at most %1 pixels wide, red ones are wider. A picture looks "
                   "blurred when fewer than one edge in five is green.")
            .arg(inPixels(limits.widestEdge));
    case Overlay::Ripples:
        return OverlayWords::tr("Blue areas beside edges ought to be even; red ripples there as "
                                "JPEG leaves them.");
    case Overlay::Background:
        return OverlayWords::tr("Blue is background in one colour, amber a gradient in the "
                                "background, red a gradient in the drawing.");
    case Overlay::Colours:
        return OverlayWords::tr("The picture in its main colours alone; these are the ones that "
                                "were counted.");
    case Overlay::Letters:
        return OverlayWords::tr("Red boxes hold the longest row of shapes that stand like letters; "
                                "the program guesses.");
    }
    return {};
}

} // namespace app
