#pragma once

#include "core/image/measure/vision.h"

#include <QImage>

namespace app {

/// The picture as such eyes see it.
[[nodiscard]] QImage seenWith(core::Vision vision, const QImage& picture);

} // namespace app
