#pragma once

#include <QRectF>

class QImage;
class QPainter;

namespace app {

struct Theme;

/// What is drawn on top of a picture: where its drawing lies, with the sides that cut it off and
/// the free place of a hero image; or how each pixel stands out from what is behind it.
enum class Overlay { None, Drawing, Contrast };

/// `place` is where the picture stands, `page` the theme of the page behind it.
void paintOverlay(QPainter& painter, Overlay overlay, const QImage& picture, const QRectF& place,
                  const Theme& page);

} // namespace app
