#include "core/image/measure/private_data.h"

#include "core/image/codecs/decode.h"
#include "core/image/codecs/exif.h"
#include "core/image/codecs/png_file.h"
#include "core/image/codecs/webp_decoder.h"
#include "core/image/pixels/byte_order.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view kExifMark("Exif\0\0", 6);

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// XMP is XML; its names are searched for, not parsed: a comment that holds one is private, too.
void searchXmp(std::string_view text, PrivateData& data)
{
    data.place = data.place || contains(text, "GPSLatitude") || contains(text, "GPSLongitude");
    data.person = data.person || contains(text, "<dc:creator") || contains(text, "photoshop:Author")
                  || contains(text, "aux:OwnerName");
}

void searchExif(std::string_view tiff, PrivateData& data)
{
    const auto found = exifPrivateData(tiff);
    data.place = data.place || found.place;
    data.person = data.person || found.person;
}

/// The chunks of a PNG that hold texts; compressed ones are judged by their keyword.
void searchPng(std::string_view bytes, PrivateData& data)
{
    constexpr std::size_t kFrame = 12;
    for (std::size_t at = kPngSignature.size(); at + kFrame <= bytes.size();) {
        const std::size_t length = bigEndian32(bytes.substr(at));
        if (length > bytes.size() - at - kFrame)
            return;
        const auto type = bytes.substr(at + 4, 4);
        const auto body = bytes.substr(at + 8, length);
        if (type == "eXIf")
            searchExif(body, data);
        else if (type == "tEXt" || type == "zTXt" || type == "iTXt") {
            const auto keyword = body.substr(0, body.find('\0'));
            data.person = data.person || keyword == "Author";
            searchXmp(body, data);
        }
        at += length + kFrame;
    }
}

/// The APP1 segments of a JPEG, before its pixels begin.
void searchJpeg(std::string_view bytes, PrivateData& data)
{
    constexpr std::string_view kStartOfScan = "\xda";
    for (std::size_t at = 2; at + 4 <= bytes.size() && bytes[at] == '\xff';) {
        const auto marker = bytes.substr(at + 1, 1);
        const std::size_t length = bigEndian16(bytes.substr(at + 2));
        if (marker == kStartOfScan || length < 2 || length > bytes.size() - at - 2)
            return;
        const auto body = bytes.substr(at + 4, length - 2);
        if (marker == "\xe1" && body.starts_with(kExifMark))
            searchExif(body.substr(kExifMark.size()), data);
        else if (marker == "\xe1")
            searchXmp(body, data);
        at += length + 2;
    }
}

void searchWebp(std::string_view bytes, PrivateData& data)
{
    const auto metadata = webpMetadataOf(bytes);
    searchExif(metadata.exif, data);
    searchXmp(metadata.xmp, data);
}

/// Drawing programs note who drew, and where the file was exported to.
void searchSvg(std::string_view bytes, PrivateData& data)
{
    searchXmp(bytes, data);
    constexpr std::array<std::string_view, 3> kFolders{"/home/", "/Users/", ":\\Users\\"};
    data.folder = std::ranges::any_of(
        kFolders, [&](std::string_view folder) { return contains(bytes, folder); });
}

} // namespace

PrivateData privateDataOf(std::string_view bytes)
{
    PrivateData data;
    switch (formatOf(bytes)) {
    case ImageFormat::Png:
        searchPng(bytes, data);
        break;
    case ImageFormat::Jpeg:
        searchJpeg(bytes, data);
        break;
    case ImageFormat::Svg:
        searchSvg(bytes, data);
        break;
    case ImageFormat::WebP:
        searchWebp(bytes, data);
        break;
    case ImageFormat::Gif:
    case ImageFormat::Unknown:
        break;
    }
    return data;
}

} // namespace core
