#pragma once

#include "core/base/result.h"
#include "core/image/pixels/colour_space.h"

#include <cstdint>
#include <span>

namespace core {

/// Larger pictures are refused before a pixel is decoded: 64 million pixels.
constexpr long long kPixelBudget = 64'000'000;

/// What a raster's header tells.
struct RasterInfo {
    int width = 0;
    int height = 0;
    bool hasAlpha = false;
    /// EXIF orientation, 1 … 8: how the rows are to be turned for display.
    int orientation = 1;
    ColourSpace colour;
};

/// One row of RGBA samples with straight alpha: either of 8 or of 16 bits, the other is empty.
struct RasterRow {
    std::span<const std::uint8_t> eight;
    std::span<const std::uint16_t> sixteen;
};

/// Decodes a raster from the top row to the bottom one. Whoever has read all rows without an error
/// knows that the file is whole: the last row comes only if nothing behind it is cut off or
/// damaged.
class RowDecoder {
public:
    RowDecoder() = default;
    RowDecoder(const RowDecoder&) = delete;
    RowDecoder& operator=(const RowDecoder&) = delete;
    virtual ~RowDecoder() = default;

    [[nodiscard]] virtual const RasterInfo& info() const = 0;

    /// Valid until the next call; called at most info().height times.
    virtual Result<RasterRow> nextRow() = 0;
};

/// An error when a picture of this size exceeds the pixel budget or has no pixels.
[[nodiscard]] Result<std::monostate> checkPixelBudget(long long width, long long height);

} // namespace core
