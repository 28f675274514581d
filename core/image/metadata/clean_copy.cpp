#include "core/image/metadata/clean_copy.h"

#include "core/image/codecs/decode.h"
#include "core/image/codecs/exif.h"
#include "core/image/metadata/picture_parts.h"
#include "core/image/metadata/png_pixels.h"
#include "core/image/metadata/svg_clean.h"

#include <algorithm>

namespace core {

namespace {

std::string numberBytes(std::size_t value, std::size_t count, bool bigEndian)
{
    std::string bytes;
    for (std::size_t at = 0; at < count; ++at)
        bytes += static_cast<char>(value >> 8 * (bigEndian ? count - 1 - at : at) & 0xffU);
    return bytes;
}

/// A TIFF structure that holds an orientation and nothing else.
std::string tiffWith(int orientation)
{
    constexpr std::string_view kStart("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    return std::string(kStart) + static_cast<char>(orientation) + std::string(6, '\0');
}

std::string jpegSegment(std::string_view body)
{
    return "\xff\xe1" + numberBytes(body.size() + 2, 2, true) + std::string(body);
}

std::string webpChunk(std::string_view type, std::string_view body)
{
    return std::string(type) + numberBytes(body.size(), 4, false) + std::string(body)
           + std::string(body.size() % 2, '\0');
}

/// How the picture is to be turned, as its own format writes it.
std::string turnedAs(int orientation, ImageFormat format)
{
    const auto tiff = tiffWith(orientation);
    switch (format) {
    case ImageFormat::Png:
        return pngChunk("eXIf", tiff);
    case ImageFormat::Jpeg:
        return jpegSegment(std::string("Exif\0\0", 6) + tiff);
    case ImageFormat::WebP:
        return webpChunk("EXIF", tiff);
    case ImageFormat::Svg:
    case ImageFormat::Gif:
    case ImageFormat::Unknown:
        break;
    }
    return {};
}

/// Makes the header tell what the file still holds.
void correctWebpHeader(std::string& webp, bool hasExif)
{
    constexpr std::size_t kFlags = 20;
    constexpr unsigned kExifFlag = 0x08;
    constexpr unsigned kXmpFlag = 0x04;
    webp.replace(4, 4, numberBytes(webp.size() - 8, 4, false));
    if (webp.size() <= kFlags || webp.compare(12, 4, "VP8X") != 0)
        return;
    const auto flags = static_cast<unsigned char>(webp[kFlags]) & ~(kExifFlag | kXmpFlag);
    webp[kFlags] = static_cast<char>(flags | (hasExif ? kExifFlag : 0U));
}

bool isKept(const PicturePart& part)
{
    return part.kind == PartKind::Picture;
}

std::optional<std::string> cleanRaster(std::string_view bytes)
{
    const auto format = formatOf(bytes);
    auto tight =
        format == ImageFormat::Png ? withoutHiddenPixels(bytes) : std::optional<std::string>();
    const auto parts = partsOf(tight ? std::string_view(*tight) : bytes);
    if (std::ranges::all_of(parts, isKept))
        return tight;
    std::string clean;
    // Where there are several, decoders follow the first one.
    std::optional<int> orientation;
    for (const PicturePart& part : parts) {
        if (isKept(part)) {
            clean += part.bytes;
        } else if (part.kind == PartKind::Exif && !orientation) {
            orientation = exifOrientation(part.body);
            clean += *orientation == 1 ? std::string() : turnedAs(*orientation, format);
        }
    }
    if (format == ImageFormat::WebP)
        correctWebpHeader(clean, orientation.value_or(1) != 1);
    return clean;
}

} // namespace

std::optional<std::string> cleanCopyOf(std::string_view picture)
{
    if (formatOf(picture) != ImageFormat::Svg)
        return cleanRaster(picture);
    auto clean = cleanSvg(picture);
    return clean == picture ? std::nullopt : clean;
}

} // namespace core
