#include "core/image/metadata/xmp.h"

#include "core/image/metadata/notes.h"

#include <array>
#include <string>

namespace core {

namespace {

constexpr std::array<std::string_view, 6> kXmpPersons{
    "dc:creator",       "photoshop:Author",       "aux:OwnerName", "exifEX:CameraOwnerName",
    "aux:SerialNumber", "exifEX:BodySerialNumber"};
constexpr std::array<std::string_view, 6> kXmpPlaces{
    "exif:GPSLatitude",      "exif:GPSLongitude",    "photoshop:City",
    "Iptc4xmpCore:Location", "Iptc4xmpExt:Location", "exif:GPSDestLatitude"};
constexpr std::array<std::string_view, 2> kXmpRights{"dc:rights", "xmpRights:Owner"};
constexpr std::array<std::string_view, 2> kXmpThumbnails{"xmp:Thumbnails", "xmpGImg:image"};
constexpr std::string_view kXmpHistory = "xmpMM:History";

std::string withoutXmpTags(std::string_view xml)
{
    std::string text;
    bool isInTag = false;
    for (const char c : xml) {
        if (c == '<' || c == '>')
            isInTag = c == '<';
        else if (!isInTag)
            text += c;
    }
    return text;
}

/// What an element of this name holds, or an attribute: the first one that holds anything. An
/// element ends where it is closed, or at once.
std::string textUnder(std::string_view xml, std::string_view name)
{
    constexpr std::size_t kMaxTries = 8;
    auto at = xml.find(name);
    for (std::size_t tries = 0; at != std::string_view::npos && tries < kMaxTries;
         at = xml.find(name, at + 1), ++tries) {
        const auto rest = xml.substr(at + name.size());
        std::string text;
        if (at > 0 && xml[at - 1] == '<') {
            const auto start = rest.find('>');
            if (start == std::string_view::npos || (start > 0 && rest[start - 1] == '/'))
                continue;
            const auto close = rest.find("</" + std::string(name), start);
            if (close != std::string_view::npos)
                text = withoutXmpTags(rest.substr(start + 1, close - start - 1));
        } else if (rest.starts_with("=\"") || rest.starts_with("='")) {
            text = rest.substr(2, rest.find(rest[1], 2) - 2);
        }
        if (hasContent(text))
            return text;
    }
    return {};
}

template <std::size_t Count>
std::string firstTextOf(std::string_view xml, const std::array<std::string_view, Count>& names)
{
    for (const auto name : names)
        if (auto text = textUnder(xml, name); !text.empty())
            return text;
    return {};
}

} // namespace

void readXmp(std::string_view xml, PrivateData& data)
{
    data.person = data.person || !firstTextOf(xml, kXmpPersons).empty();
    data.place = data.place || !firstTextOf(xml, kXmpPlaces).empty();
    readCopyright(firstTextOf(xml, kXmpRights), data);
    data.thumbnail = data.thumbnail || !firstTextOf(xml, kXmpThumbnails).empty();
    data.history = data.history || xml.find(kXmpHistory) != std::string_view::npos;
}

} // namespace core
