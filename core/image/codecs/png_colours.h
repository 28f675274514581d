#pragma once

#include "core/image/codecs/png_file.h"
#include "core/image/pixels/raster.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// Turns unfiltered PNG rows of any colour type and depth into RGBA.
class PngColours {
public:
    /// `file` must outlive it.
    explicit PngColours(const PngFile& file);

    [[nodiscard]] bool isSixteenBit() const { return m_header.bitDepth == 16; }

    /// Spreads `count` pixels over `out` (RGBA), `step` pixels apart. False when a pixel refers to
    /// an entry that the palette does not have.
    [[nodiscard]] bool convert(std::span<const std::uint8_t> row, std::size_t count,
                               std::span<std::uint8_t> out, std::size_t step) const;
    void convert(std::span<const std::uint8_t> row, std::size_t count, std::span<std::uint16_t> out,
                 std::size_t step) const;

    /// Rows are RGBA of 8 bits as they stand.
    [[nodiscard]] bool isVerbatim() const
    {
        return m_header.colour == PngColour::RgbAlpha && m_header.bitDepth == 8;
    }

private:
    using Pixel = std::array<std::uint8_t, 4>;

    void fillTable(const PngFile& file);

    PngHeader m_header;
    /// What each sample of a grey or palette picture of up to 8 bits stands for.
    std::array<Pixel, 256> m_table{};
    std::size_t m_tableSize = 256;
    /// The samples of the clear colour, or empty.
    std::vector<std::uint16_t> m_clear;
};

} // namespace core
