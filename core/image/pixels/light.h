#pragma once

#include "core/image/pixels/raster.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Adds up squares of pixels as premultiplied linear light. A square is summed in integers, which
/// are exact: 16 bits of light by 8 of alpha by at most 64 pixels.
class LuminanceSum {
public:
    /// `side` pixels make the side of a square: 1, 2, 4 or 8.
    LuminanceSum(const RasterInfo& info, int side);

    void add(const RasterRow& row);

    /// The mean of each square (RGBA) since the last call; what lies outside the picture counts as
    /// clear. Valid until the next call.
    [[nodiscard]] std::span<const float> take();

private:
    void addEight(std::span<const std::uint8_t> row);
    void addSixteen(std::span<const std::uint16_t> row);
    void fillWideTable();

    std::size_t m_side;
    std::optional<double> m_gamma;
    std::array<std::uint16_t, 256> m_light{};
    /// Filled when the first row of 16-bit samples comes.
    std::vector<std::uint16_t> m_wideLight;
    std::vector<std::int32_t> m_sums;
    std::vector<float> m_means;
    bool m_isWide = false;
};

} // namespace core
