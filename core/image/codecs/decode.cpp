#include "core/image/codecs/decode.h"

#include "core/image/codecs/icc.h"
#include "core/image/codecs/jpeg_decoder.h"
#include "core/image/codecs/png_decoder.h"
#include "core/image/codecs/webp_decoder.h"

#include <array>

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

/// A format that people do send, by what its files begin with at some place.
struct OtherFormat {
    std::string_view name;
    std::size_t at;
    std::string_view mark;
};
using namespace std::string_view_literals;
constexpr std::array kOtherFormats{
    OtherFormat{"GIF", 0, "GIF8"sv},         OtherFormat{"BMP", 0, "BM"sv},
    OtherFormat{"TIFF", 0, "II*\0"sv},       OtherFormat{"TIFF", 0, "MM\0*"sv},
    OtherFormat{"AVIF", 4, "ftypavif"sv},    OtherFormat{"HEIC", 4, "ftyphei"sv},
    OtherFormat{"HEIC", 4, "ftypmif1"sv},    OtherFormat{"ICO", 0, "\0\0\1\0"sv},
    OtherFormat{"JPEG XL", 0, "\xff\x0a"sv}, OtherFormat{"JPEG XL", 4, "JXL "sv},
    OtherFormat{"JPEG 2000", 4, "jP  "sv},   OtherFormat{"Photoshop", 0, "8BPS"sv},
    OtherFormat{"PDF", 0, "%PDF"sv},
};

bool isInUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xff\xfe<\0"sv) || bytes.starts_with("\xfe\xff\0<"sv)
           || bytes.starts_with("<\0"sv) || bytes.starts_with("\0<"sv);
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

Result<std::unique_ptr<RowDecoder>> openRows(std::string_view bytes)
{
    switch (formatOf(bytes)) {
    case ImageFormat::Png:
        return openPng(bytes);
    case ImageFormat::Jpeg:
        return openJpeg(bytes);
    case ImageFormat::WebP:
        return openWebp(bytes);
    case ImageFormat::Svg:
    case ImageFormat::Gif:
    case ImageFormat::Unknown:
        break;
    }
    return tl::unexpected(unknownPicture(bytes));
}

Result<std::unique_ptr<RowDecoder>> openRaster(std::string_view bytes)
{
    auto source = openRows(bytes);
    if (!source)
        return source;
    return withoutProfile(std::move(*source));
}

Error unknownPicture(std::string_view bytes)
{
    for (const auto& [name, at, mark] : kOtherFormats)
        if (bytes.size() >= at && bytes.substr(at).starts_with(mark))
            return fail(translatable("error", "The file is a %1 picture, which cannot be used "
                                              "here. Save the picture as PNG."),
                        {std::string(name)})
                .value();
    if (bytes.starts_with("\x1f\x8b"))
        return fail(translatable("error", "The file is compressed (gzip), as drawings with the "
                                          "ending .svgz are. Save the drawing as plain SVG."))
            .value();
    if (isInUtf16(bytes))
        return fail(translatable("error", "The file is written in UTF-16, which is not read here. "
                                          "Save the drawing as SVG in UTF-8."))
            .value();
    return fail(translatable("error", "The file is no picture: it begins like neither PNG, JPEG, "
                                      "WebP nor SVG. Save the picture as PNG."))
        .value();
}

} // namespace core
