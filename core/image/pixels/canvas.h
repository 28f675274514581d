#pragma once

#include "core/image/pixels/derive_order.h"
#include "core/image/pixels/scaler.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

/// 8-bit sRGB with straight alpha, row by row.
struct Rgba8Image {
    PixelSize size;
    std::vector<std::uint8_t> pixels;

    /// The four channels of a pixel inside the picture.
    [[nodiscard]] const std::uint8_t* at(int x, int y) const
    {
        return pixels.data() + (static_cast<std::ptrdiff_t>(y) * size.width + x) * 4;
    }
};

/// Where a master's content lies on a logo, and which part of the master it shows.
struct Placement {
    SourceWindow window;
    int x = 0;
    int y = 0;
    PixelSize size;
};

/// Fits a master of `source` pixels into the logo.
[[nodiscard]] Placement place(PixelSize source, const DeriveOrder& order);

/// The size of the part of a master that a crop leaves.
[[nodiscard]] PixelSize croppedSize(PixelSize master, const PictureCrop& crop);

/// Whether a master has fewer pixels than the logo needs.
[[nodiscard]] bool isEnlarged(PixelSize master, const DeriveOrder& order);

/// The part of the master has fewer pixels than it takes on the logo.
[[nodiscard]] bool isEnlarged(const Placement& placement);

/// Lays the content on its canvas, over the background in linear light.
[[nodiscard]] Rgba8Image compose(const LinearImage& content, const Placement& placement,
                                 PixelSize canvas, const std::optional<Colour>& background);

/// The size at which a raster is shown.
[[nodiscard]] PixelSize shownSize(const RasterInfo& info);

/// Where a part of a picture as it is shown lies in the rows of its file, which are of `size`.
[[nodiscard]] SourceWindow unturned(const SourceWindow& shown, PixelSize size, int orientation);

/// Turns rows as an EXIF orientation (1 … 8) asks for.
[[nodiscard]] LinearImage oriented(LinearImage image, int orientation);

/// Whether an orientation swaps width and height.
[[nodiscard]] constexpr bool swapsSides(int orientation)
{
    return orientation >= 5 && orientation <= 8;
}

} // namespace core
