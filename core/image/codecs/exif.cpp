#include "core/image/codecs/exif.h"

#include "core/image/pixels/byte_order.h"

#include <array>

namespace core {

namespace {

constexpr std::size_t kEntrySize = 12;
constexpr std::uint32_t kOrientationTag = 0x0112;
/// Bytes of a value by its type; zero for types that TIFF does not have.
constexpr std::array<std::size_t, 13> kTypeSizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
/// Larger values lie elsewhere, at an offset.
constexpr std::size_t kInPlace = 4;

} // namespace

std::uint32_t TiffReader::sixteen(std::size_t at) const
{
    if (at > m_bytes.size() || m_bytes.size() - at < 2)
        return 0;
    const std::uint32_t value = bigEndian16(m_bytes.substr(at));
    return m_bigEndian ? value : (value >> 8U | value << 8U) & 0xffffU;
}

std::uint32_t TiffReader::thirtyTwo(std::size_t at) const
{
    const auto first = sixteen(at);
    const auto second = sixteen(at + 2);
    return m_bigEndian ? first << 16U | second : second << 16U | first;
}

std::size_t TiffReader::directoryAfter(std::size_t directory) const
{
    return thirtyTwo(directory + 2 + sixteen(directory) * kEntrySize);
}

std::vector<TiffEntry> TiffReader::entriesAt(std::size_t directory) const
{
    std::vector<TiffEntry> entries;
    const auto count = sixteen(directory);
    for (std::size_t index = 0; index < count; ++index) {
        const auto at = directory + 2 + index * kEntrySize;
        if (at + kEntrySize > m_bytes.size())
            break;
        entries.push_back({sixteen(at), sixteen(at + 2), thirtyTwo(at + 4), at + 8});
    }
    return entries;
}

std::string_view TiffReader::valueOf(const TiffEntry& entry) const
{
    if (entry.type >= kTypeSizes.size())
        return {};
    const auto size = kTypeSizes[entry.type] * entry.count;
    const auto at = size > kInPlace ? offsetIn(entry) : entry.at;
    if (at > m_bytes.size() || size > m_bytes.size() - at)
        return {};
    return m_bytes.substr(at, size);
}

int exifOrientation(std::string_view bytes)
{
    const TiffReader tiff(bytes);
    if (!tiff.isTiff())
        return 1;
    for (const auto& entry : tiff.entriesAt(tiff.firstDirectory()))
        if (entry.tag == kOrientationTag) {
            const auto value = tiff.numberIn(entry);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
    return 1;
}

} // namespace core
