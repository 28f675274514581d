#include "tests/support/metadata.h"

#include <zlib.h>

namespace test {

namespace {

std::string twoBytes(std::size_t value)
{
    return {static_cast<char>(value >> 8U & 0xffU), static_cast<char>(value & 0xffU)};
}

std::string fourBytes(std::size_t value)
{
    return twoBytes(value >> 16U) + twoBytes(value & 0xffffU);
}

constexpr std::size_t kTiffText = 2;
constexpr std::size_t kTiffShort = 3;
constexpr std::size_t kTiffLong = 4;

std::string tiffEntry(std::size_t tag, std::size_t type, std::size_t count,
                      const std::string& value)
{
    return twoBytes(tag) + twoBytes(type) + fourBytes(count) + value;
}

const std::string kTiffHeader = "MM" + std::string("\0*\0\0\0\x08", 6);

} // namespace

std::string exif(const std::vector<ExifEntry>& entries, int orientation)
{
    const std::size_t count = entries.size() + (orientation == 1 ? 0 : 1);
    auto at = kTiffHeader.size() + 2 + count * 12 + 4;
    std::string directory = twoBytes(count);
    std::string texts;
    if (orientation != 1)
        directory += tiffEntry(0x0112, kTiffShort, 1,
                               twoBytes(static_cast<std::size_t>(orientation)) + twoBytes(0));
    for (const ExifEntry& text : entries) {
        directory +=
            tiffEntry(text.tag, kTiffText, text.text.size() + 1, fourBytes(at + texts.size()));
        texts += text.text + '\0';
    }
    return kTiffHeader + directory + fourBytes(0) + texts;
}

std::string turnedExif(int orientation)
{
    return exif({}, orientation);
}

std::string exifWithPlace(std::string_view value)
{
    const std::size_t gps = kTiffHeader.size() + 2 + 12 + 4;
    return kTiffHeader + twoBytes(1) + tiffEntry(0x8825, kTiffLong, 1, fourBytes(gps))
           + fourBytes(0) + twoBytes(2) + tiffEntry(0, 1, 4, "\x02\x03" + std::string(2, '\0'))
           + tiffEntry(1, kTiffText, 2, std::string(value) + twoBytes(0)) + fourBytes(0);
}

std::string exifWithThumbnail()
{
    const std::size_t second = kTiffHeader.size() + 2 + 4;
    return kTiffHeader + twoBytes(0) + fourBytes(second) + twoBytes(1)
           + tiffEntry(0x0201, kTiffLong, 1, fourBytes(99)) + fourBytes(0);
}

std::string segment(char marker, const std::string& body)
{
    return std::string("\xff") + marker + twoBytes(body.size() + 2) + body;
}

std::string photoshop(const std::string& datasets)
{
    return std::string("Photoshop 3.0\0", 14) + "8BIM\x04\x04" + twoBytes(0)
           + fourBytes(datasets.size()) + datasets;
}

std::string deflated(std::string_view text)
{
    std::string result(compressBound(static_cast<uLong>(text.size())), '\0');
    auto size = static_cast<uLongf>(result.size());
    compress(reinterpret_cast<Bytef*>(result.data()), &size,
             reinterpret_cast<const Bytef*>(text.data()), static_cast<uLong>(text.size()));
    result.resize(size);
    return result;
}

} // namespace test
