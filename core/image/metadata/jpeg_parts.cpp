#include "core/image/metadata/jpeg_parts.h"

#include "core/image/pixels/byte_order.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view kExifSegment("Exif\0\0", 6);
constexpr std::string_view kXmpSegment("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr std::string_view kMoreXmpSegment("http://ns.adobe.com/xmp/extension/\0", 35);
constexpr std::string_view kProfileSegment("ICC_PROFILE\0", 12);
constexpr std::string_view kPhotoshopSegment("Photoshop 3.0\0", 14);
constexpr std::string_view kJfifSegment("JFIF\0", 5);
/// JFIF without its thumbnail.
constexpr std::size_t kJfifSize = 14;

enum JpegMarker : unsigned char {
    MarkerFirstRestart = 0xd0,
    MarkerLastRestart = 0xd7,
    MarkerStart = 0xd8,
    MarkerEnd = 0xd9,
    MarkerScan = 0xda,
    MarkerApp0 = 0xe0,
    MarkerApp1 = 0xe1,
    MarkerApp2 = 0xe2,
    MarkerApp11 = 0xeb,
    MarkerApp13 = 0xed,
    MarkerApp14 = 0xee,
    MarkerApp15 = 0xef,
    MarkerComment = 0xfe,
};

PicturePart app1(std::string_view segment, std::string_view body)
{
    if (body.starts_with(kExifSegment))
        return {PartKind::Exif, segment, body.substr(kExifSegment.size())};
    for (const auto mark : {kXmpSegment, kMoreXmpSegment})
        if (body.starts_with(mark))
            return {PartKind::Xmp, segment, body.substr(mark.size())};
    return {PartKind::Other, segment, body};
}

PicturePart segmentPart(unsigned char marker, std::string_view segment, std::string_view body)
{
    switch (marker) {
    case MarkerApp0:
        return {body.starts_with(kJfifSegment) && body.size() == kJfifSize ? PartKind::Picture
                                                                           : PartKind::Other,
                segment, body};
    case MarkerApp1:
        return app1(segment, body);
    case MarkerApp2:
        return {body.starts_with(kProfileSegment) ? PartKind::Picture : PartKind::Other, segment,
                body};
    case MarkerApp11:
        return {PartKind::Credentials, segment, body};
    case MarkerApp13:
        return body.starts_with(kPhotoshopSegment)
                   ? PicturePart{PartKind::Photoshop, segment,
                                 body.substr(kPhotoshopSegment.size())}
                   : PicturePart{PartKind::Other, segment, body};
    case MarkerApp14: // Adobe's transform of the colours.
        return {PartKind::Picture, segment, body};
    case MarkerComment:
        return {PartKind::Text, segment, body};
    default:
        return {marker > MarkerApp0 && marker <= MarkerApp15 ? PartKind::Other : PartKind::Picture,
                segment, body};
    }
}

/// Markers without a length.
bool standsAlone(unsigned char marker)
{
    return marker <= 1 || (marker >= MarkerFirstRestart && marker <= MarkerStart);
}

/// How many bytes of pixels lie before the next marker that is none of theirs.
std::size_t scanLength(std::string_view bytes)
{
    for (auto at = bytes.find('\xff'); at != std::string_view::npos && at + 1 < bytes.size();
         at = bytes.find('\xff', at + 1)) {
        const auto next = static_cast<unsigned char>(bytes[at + 1]);
        const bool isPixels =
            next == 0 || (next >= MarkerFirstRestart && next <= MarkerLastRestart);
        if (!isPixels && next != 0xff)
            return at;
    }
    return bytes.size();
}

} // namespace

std::vector<PicturePart> partsOfJpeg(std::string_view bytes)
{
    std::vector<PicturePart> parts{{PartKind::Picture, bytes.substr(0, 2)}};
    auto rest = bytes.substr(parts.front().bytes.size());
    const auto take = [&](std::size_t count) {
        parts.push_back({PartKind::Picture, rest.substr(0, count)});
        rest.remove_prefix(count);
    };
    while (rest.size() >= 2) {
        // What stands between the segments is passed over by decoders, whatever it tells.
        if (rest[0] != '\xff') {
            const auto between = rest.substr(0, rest.find('\xff'));
            parts.push_back({PartKind::Other, between, between});
            rest.remove_prefix(between.size());
            continue;
        }
        const auto marker = static_cast<unsigned char>(rest[1]);
        if (marker == 0xff) { // A fill byte.
            take(1);
            continue;
        }
        if (standsAlone(marker)) {
            take(2);
            continue;
        }
        if (marker == MarkerEnd) {
            take(2);
            if (!rest.empty())
                parts.push_back({PartKind::Behind, rest, rest});
            return parts;
        }
        if (rest.size() < 4 || bigEndian16(rest.substr(2)) < 2
            || bigEndian16(rest.substr(2)) > rest.size() - 2)
            break;
        const std::size_t length = bigEndian16(rest.substr(2)) + std::size_t{2};
        parts.push_back(segmentPart(marker, rest.substr(0, length), rest.substr(4, length - 4)));
        rest.remove_prefix(length);
        if (marker == MarkerScan)
            take(scanLength(rest));
    }
    take(rest.size());
    return parts;
}

} // namespace core
