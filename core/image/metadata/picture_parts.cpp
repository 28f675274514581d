#include "core/image/metadata/picture_parts.h"

#include "core/image/codecs/decode.h"
#include "core/image/metadata/jpeg_parts.h"
#include "core/image/metadata/png_parts.h"
#include "core/image/metadata/webp_parts.h"

namespace core {

std::vector<PicturePart> partsOf(std::string_view bytes)
{
    switch (formatOf(bytes)) {
    case ImageFormat::Png:
        return partsOfPng(bytes);
    case ImageFormat::Jpeg:
        return partsOfJpeg(bytes);
    case ImageFormat::WebP:
        return partsOfWebp(bytes);
    case ImageFormat::Svg:
    case ImageFormat::Gif:
    case ImageFormat::Unknown:
        break;
    }
    return {};
}

} // namespace core
