#pragma once

#include <QRectF>
#include <QString>

class QImage;
class QPainter;

namespace app {

struct Theme;

/// What is drawn on top of a picture, to show where the numbers measured in it come from.
enum class Overlay {
    None,
    /// Where the drawing lies, the sides that cut it off, the free place of a hero image, and the
    /// proportions that the drawing has in the master.
    Drawing,
    /// How each pixel stands out from what is behind it.
    Contrast,
    /// Which edges are crisp and which are soft.
    Edges,
    /// What JPEG left beside edges.
    Ripples,
    /// The background, and gradients in it and in the drawing.
    Background,
    /// The main colours alone.
    Colours,
    /// Shapes that stand in a line like letters.
    Letters
};

struct OverlayLimits {
    /// Up to this width, in hundredths of a pixel, an edge is crisp.
    int widestEdge = 0;
    /// Width by height of the drawing in the master; zero where there is none to compare with.
    qreal proportions = 0;

    bool operator==(const OverlayLimits&) const = default;
};

/// `place` is where the picture stands, `page` the theme of the page behind it.
void paintOverlay(QPainter& painter, Overlay overlay, const QImage& picture, const QRectF& place,
                  const Theme& page, const OverlayLimits& limits);

/// What the overlay's colours and lines mean; nothing for None.
[[nodiscard]] QString legendOf(Overlay overlay, const OverlayLimits& limits);

} // namespace app
