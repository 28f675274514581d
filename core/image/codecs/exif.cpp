#include "core/image/codecs/exif.h"

#include "core/image/pixels/byte_order.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace core {

namespace {

constexpr std::size_t kEntrySize = 12;
constexpr std::uint16_t kOrientationTag = 0x0112;
constexpr std::uint16_t kArtistTag = 0x013b;
constexpr std::uint16_t kExifTag = 0x8769;
constexpr std::uint16_t kPlaceTag = 0x8825;
constexpr std::uint16_t kOwnerTag = 0xa430;

/// Numbers in the byte order that the block declares; zero outside of it.
class TiffReader {
public:
    explicit TiffReader(std::string_view bytes)
        : m_bytes(bytes), m_bigEndian(bytes.starts_with("MM"))
    {
    }

    [[nodiscard]] std::uint32_t sixteen(std::size_t at) const
    {
        if (at > m_bytes.size() || m_bytes.size() - at < 2)
            return 0;
        const std::uint32_t value = bigEndian16(m_bytes.substr(at));
        return m_bigEndian ? value : (value >> 8U | value << 8U) & 0xffffU;
    }

    [[nodiscard]] std::uint32_t thirtyTwo(std::size_t at) const
    {
        const auto first = sixteen(at);
        const auto second = sixteen(at + 2);
        return m_bigEndian ? first << 16U | second : second << 16U | first;
    }

private:
    std::string_view m_bytes;
    bool m_bigEndian;
};

struct Entry {
    std::uint32_t tag;
    std::size_t at;
};

/// The entries of the directory at that offset.
std::vector<Entry> entriesOf(const TiffReader& reader, std::size_t directory)
{
    std::vector<Entry> entries;
    const auto count = reader.sixteen(directory);
    for (std::size_t index = 0; index < count; ++index) {
        const auto at = directory + 2 + index * kEntrySize;
        entries.push_back({reader.sixteen(at), at});
    }
    return entries;
}

bool isTiff(std::string_view tiff)
{
    return tiff.starts_with("MM") || tiff.starts_with("II");
}

} // namespace

int exifOrientation(std::string_view tiff)
{
    if (!isTiff(tiff))
        return 1;
    const TiffReader reader(tiff);
    for (const auto& entry : entriesOf(reader, reader.thirtyTwo(4)))
        if (entry.tag == kOrientationTag) {
            const auto value = reader.sixteen(entry.at + 8);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
    return 1;
}

PrivateData exifPrivateData(std::string_view tiff)
{
    PrivateData data;
    if (!isTiff(tiff))
        return data;
    const TiffReader reader(tiff);
    const auto isPerson = [](const Entry& entry) {
        return entry.tag == kArtistTag || entry.tag == kOwnerTag;
    };
    const auto entries = entriesOf(reader, reader.thirtyTwo(4));
    data.place = std::ranges::find(entries, kPlaceTag, &Entry::tag) != entries.end();
    data.person = std::ranges::any_of(entries, isPerson);
    const auto more = std::ranges::find(entries, kExifTag, &Entry::tag);
    if (!data.person && more != entries.end())
        data.person =
            std::ranges::any_of(entriesOf(reader, reader.thirtyTwo(more->at + 8)), isPerson);
    return data;
}

} // namespace core
