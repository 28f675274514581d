#include "core/image/codecs/decode.h"

#include "core/image/codecs/icc.h"
#include "core/image/codecs/jpeg_decoder.h"
#include "core/image/codecs/png_decoder.h"
#include "core/image/codecs/webp_decoder.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kSvgSearch = 4096;

/// XML whose first element is <svg>, behind a declaration, comments and a document type.
bool looksLikeSvg(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const auto start = bytes.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || bytes[start] != '<')
        return false;
    const auto head = bytes.substr(start, kSvgSearch);
    for (auto at = head.find("svg"); at != std::string_view::npos; at = head.find("svg", at + 1))
        if (at > 0 && (head[at - 1] == '<' || head[at - 1] == ':')
            && head.substr(at + 3).find_first_of(" \t\r\n>/") == 0)
            return true;
    return false;
}

/// Colours stay those of the file.
Result<std::unique_ptr<RowDecoder>> openAsItIs(std::string_view bytes)
{
    switch (const auto format = formatOf(bytes)) {
    case ImageFormat::Png:
        return openPng(bytes);
    case ImageFormat::Jpeg:
        return openJpeg(bytes);
    case ImageFormat::WebP:
        return openWebp(bytes);
    case ImageFormat::Svg:
    case ImageFormat::Gif:
    case ImageFormat::Unknown:
        return tl::unexpected(unknownPicture(format));
    }
    return tl::unexpected(unknownPicture(ImageFormat::Unknown));
}

} // namespace

ImageFormat formatOf(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (bytes.starts_with("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a"))
        return ImageFormat::Gif;
    if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP"))
        return ImageFormat::WebP;
    return looksLikeSvg(bytes) ? ImageFormat::Svg : ImageFormat::Unknown;
}

Result<std::unique_ptr<RowDecoder>> openRaster(std::string_view bytes)
{
    auto source = openAsItIs(bytes);
    if (!source)
        return source;
    return withoutProfile(std::move(*source));
}

Error unknownPicture(ImageFormat format)
{
    if (format == ImageFormat::Gif)
        return fail(translatable("error", "The file is a GIF picture, which cannot be used here. "
                                          "Save the picture as PNG."))
            .value();
    return fail(translatable("error", "The file is no picture: it begins like neither PNG, JPEG, "
                                      "WebP nor SVG. Save the picture as PNG."))
        .value();
}

} // namespace core
