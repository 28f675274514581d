#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

/// An entry of a directory of a TIFF structure.
struct TiffEntry {
    std::uint32_t tag = 0;
    /// 2 is a text, 3 and 4 are numbers of 16 and 32 bits.
    std::uint32_t type = 0;
    /// How many values there are.
    std::uint32_t count = 0;
    /// Where the entry's four bytes of value, or of its offset, lie.
    std::size_t at = 0;
};

/// Reads the TIFF structure of an EXIF block, in the byte order that it declares. What lies outside
/// of it reads as zero.
class TiffReader {
public:
    explicit TiffReader(std::string_view bytes)
        : m_bytes(bytes), m_bigEndian(bytes.starts_with("MM"))
    {
    }

    [[nodiscard]] bool isTiff() const { return m_bigEndian || m_bytes.starts_with("II"); }

    [[nodiscard]] std::size_t firstDirectory() const { return thirtyTwo(4); }

    /// Where the directory behind this one lies; zero for none.
    [[nodiscard]] std::size_t directoryAfter(std::size_t directory) const;

    /// Those that lie within the bytes, at most 65,535.
    [[nodiscard]] std::vector<TiffEntry> entriesAt(std::size_t directory) const;

    /// The number that an entry of one value holds, as an offset or a count.
    [[nodiscard]] std::uint32_t offsetIn(const TiffEntry& entry) const
    {
        return thirtyTwo(entry.at);
    }

    /// The same of a number of 16 bits.
    [[nodiscard]] std::uint32_t numberIn(const TiffEntry& entry) const { return sixteen(entry.at); }

    /// The bytes of all its values; empty where they lie outside, or their type has no size.
    [[nodiscard]] std::string_view valueOf(const TiffEntry& entry) const;

private:
    [[nodiscard]] std::uint32_t sixteen(std::size_t at) const;
    [[nodiscard]] std::uint32_t thirtyTwo(std::size_t at) const;

    std::string_view m_bytes;
    bool m_bigEndian;
};

/// The orientation (1 … 8) that the TIFF structure of an EXIF block tells; 1 when it tells none.
[[nodiscard]] int exifOrientation(std::string_view tiff);

} // namespace core
