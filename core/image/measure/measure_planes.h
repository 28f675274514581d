#pragma once

#include "core/base/result.h"
#include "core/image/pixels/canvas.h"
#include "core/image/pixels/raster.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Pixels with less alpha than this are taken for clear where colours are compared.
inline constexpr std::uint8_t kVisibleFrom = 128;

inline constexpr PixelSize kHeroSize{815, 290};

/// A value for each pixel.
struct Plane {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> values;

    [[nodiscard]] std::uint8_t at(int x, int y) const
    {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                      + static_cast<std::size_t>(x)];
    }
    /// The pixels from left up to right, exclusive, of a row. To walk along them asks for the
    /// bounds once, at() for each pixel.
    [[nodiscard]] std::span<const std::uint8_t> row(int y, int left, int right) const
    {
        const auto first = static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                           + static_cast<std::size_t>(left);
        return std::span(values).subspan(first, static_cast<std::size_t>(right - left));
    }
};

/// Zero for each pixel of the other.
[[nodiscard]] Plane planeLike(const Plane& other);

/// What edges and text are measured on.
struct Planes {
    /// How light each pixel looks, over a middle grey where it is clear.
    Plane lightness;
    /// Nothing where every pixel is opaque.
    std::optional<Plane> alpha;
};
[[nodiscard]] Planes planesOf(const Rgba8Image& image);

/// Of a picture without alpha, whose pixels nobody needs to hold. Errors: the decoder's.
[[nodiscard]] Result<Planes> planesOf(RowDecoder& opaque);

/// A rectangle of pixels.
struct PixelBox {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

} // namespace core
