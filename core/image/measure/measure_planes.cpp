#include "core/image/measure/measure_planes.h"

#include "core/image/derive/shown_pixels.h"

#include <algorithm>

namespace core {

namespace {

constexpr unsigned kMiddleGrey = 128;

/// By the weights of the Rec. 709 primaries.
std::uint16_t brightness(const std::uint8_t* pixel)
{
    return static_cast<std::uint16_t>((54U * pixel[0] + 183U * pixel[1] + 19U * pixel[2]) >> 8U);
}

void lightenOpaque(std::span<const std::uint8_t> rgba, std::uint8_t* out)
{
    for (std::size_t at = 0; at < rgba.size() / 4; ++at)
        out[at] = static_cast<std::uint8_t>(brightness(rgba.data() + at * 4));
}

void lightenOverGrey(std::span<const std::uint8_t> rgba, std::uint8_t* out)
{
    for (std::size_t at = 0; at < rgba.size() / 4; ++at) {
        const auto* pixel = rgba.data() + at * 4;
        const unsigned alpha = pixel[3];
        out[at] = static_cast<std::uint8_t>(
            (brightness(pixel) * alpha + kMiddleGrey * (255 - alpha) + 127) / 255);
    }
}

bool isOpaque(std::span<const std::uint8_t> rgba)
{
    std::uint8_t alphas = 255;
    for (std::size_t at = 3; at < rgba.size(); at += 4)
        alphas &= rgba[at];
    return alphas == 255;
}

Plane emptyPlane(PixelSize size)
{
    return {size.width, size.height,
            std::vector<std::uint8_t>(static_cast<std::size_t>(size.width)
                                      * static_cast<std::size_t>(size.height))};
}

} // namespace

Plane planeLike(const Plane& other)
{
    return {other.width, other.height, std::vector<std::uint8_t>(other.values.size())};
}

Planes planesOf(const Rgba8Image& image)
{
    Planes planes{emptyPlane(image.size), std::nullopt};
    if (isOpaque(image.pixels)) {
        lightenOpaque(image.pixels, planes.lightness.values.data());
        return planes;
    }
    lightenOverGrey(image.pixels, planes.lightness.values.data());
    planes.alpha = emptyPlane(image.size);
    auto& alphas = planes.alpha->values;
    for (std::size_t at = 0; at < alphas.size(); ++at)
        alphas[at] = image.pixels[at * 4 + 3];
    return planes;
}

Result<Planes> planesOf(RowDecoder& opaque)
{
    const auto& info = opaque.info();
    Planes planes{emptyPlane({info.width, info.height}), std::nullopt};
    auto* out = planes.lightness.values.data();
    const auto read = eachRow(opaque, [&](std::span<const std::uint8_t> row) {
        lightenOpaque(row, out);
        out += info.width;
    });
    if (!read)
        return tl::unexpected(read.error());
    return planes;
}

} // namespace core
