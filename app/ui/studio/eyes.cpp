#include "app/ui/studio/eyes.h"

namespace app {

QImage seenWith(core::Vision vision, const QImage& picture)
{
    if (vision == core::Vision::Usual || picture.isNull())
        return picture;
    QImage seen = picture.convertToFormat(QImage::Format_RGBA8888);
    seen.setDevicePixelRatio(picture.devicePixelRatio());
    core::seeWith(vision, {seen.bits(), static_cast<std::size_t>(seen.sizeInBytes())});
    return seen;
}

} // namespace app
