#include "core/image/exif.h"

#include "core/image/byte_order.h"

#include <cstddef>

namespace core {

namespace {

constexpr std::size_t kEntrySize = 12;
constexpr std::uint16_t kOrientationTag = 0x0112;

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

} // namespace

int exifOrientation(std::string_view tiff)
{
    if (!tiff.starts_with("MM") && !tiff.starts_with("II"))
        return 1;
    const TiffReader reader(tiff);
    const std::size_t directory = reader.thirtyTwo(4);
    const auto entries = reader.sixteen(directory);
    for (std::size_t entry = 0; entry < entries; ++entry) {
        const auto at = directory + 2 + entry * kEntrySize;
        if (reader.sixteen(at) != kOrientationTag)
            continue;
        const auto value = reader.sixteen(at + 8);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

} // namespace core
