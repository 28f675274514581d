#include "tests/support/pictures/spoiling.h"

#include "core/image/derive/derive.h"
#include "tests/support/pictures/picture.h"

#include <jpeglib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio> // jpeglib.h uses FILE without it.
#include <cstdlib>
#include <vector>

namespace test {

namespace {

std::string pngFrom(const Pixels& pixels)
{
    return pngOf(pixels.width, pixels.height, {pixels.rgba.begin(), pixels.rgba.end()});
}

/// The clamped pixel's channels, multiplied by alpha.
std::array<double, 4> premultiplied(const Pixels& pixels, int x, int y)
{
    x = std::clamp(x, 0, pixels.width - 1);
    y = std::clamp(y, 0, pixels.height - 1);
    const auto* pixel =
        pixels.rgba.data() + (static_cast<std::ptrdiff_t>(y) * pixels.width + x) * 4;
    const double alpha = pixel[3] / 255.0;
    return {pixel[0] * alpha, pixel[1] * alpha, pixel[2] * alpha, pixel[3] * 1.0};
}

void append(std::vector<std::uint8_t>& rgba, const std::array<double, 4>& sum)
{
    const double alpha = std::max(sum[3] / 255, 1e-6);
    for (std::size_t channel = 0; channel < 4; ++channel)
        rgba.push_back(static_cast<std::uint8_t>(
            std::clamp(std::lround(channel == 3 ? sum[3] : sum[channel] / alpha), 0L, 255L)));
}

/// Each pixel as the sum of its neighbours on one line, weighed.
Pixels smeared(const Pixels& pixels, const std::vector<double>& weights, bool upright)
{
    Pixels result{pixels.width, pixels.height, {}};
    const int reach = static_cast<int>(weights.size() / 2);
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x) {
            std::array<double, 4> sum{};
            for (int step = -reach; step <= reach; ++step) {
                const auto part =
                    premultiplied(pixels, upright ? x : x + step, upright ? y + step : y);
                for (std::size_t channel = 0; channel < 4; ++channel)
                    sum[channel] += weights[static_cast<std::size_t>(step + reach)] * part[channel];
            }
            append(result.rgba, sum);
        }
    return result;
}

std::vector<std::uint8_t> rgbOnWhite(const Pixels& pixels)
{
    std::vector<std::uint8_t> rgb;
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x) {
            const auto pixel = premultiplied(pixels, x, y);
            for (std::size_t channel = 0; channel < 3; ++channel)
                rgb.push_back(
                    static_cast<std::uint8_t>(std::lround(pixel[channel] + 255 - pixel[3])));
        }
    return rgb;
}

std::string jpegOf(const Pixels& pixels, int quality)
{
    const auto rgb = rgbOnWhite(pixels);
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &buffer, &size);
    jpeg.image_width = static_cast<JDIMENSION>(pixels.width);
    jpeg.image_height = static_cast<JDIMENSION>(pixels.height);
    jpeg.input_components = 3;
    jpeg.in_color_space = JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, quality, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    while (jpeg.next_scanline < jpeg.image_height) {
        auto* row = const_cast<JSAMPROW>(rgb.data()) // NOLINT: libjpeg only reads it.
                    + std::size_t{jpeg.next_scanline} * jpeg.image_width * 3;
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    std::string result(reinterpret_cast<const char*>(buffer), size);
    jpeg_destroy_compress(&jpeg);
    std::free(buffer);
    return result;
}

} // namespace

std::string blurred(const std::string& png, double sigma)
{
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<double> weights;
    double all = 0;
    for (int step = -reach; step <= reach; ++step) {
        weights.push_back(std::exp(-step * step / (2 * sigma * sigma)));
        all += weights.back();
    }
    for (double& weight : weights)
        weight /= all;
    return pngFrom(smeared(smeared(pixelsOf(png), weights, false), weights, true));
}

std::string enlarged(const std::string& png, int side, bool inBlocks)
{
    const auto small = pixelsOf(png);
    Pixels large{side, side, {}};
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            if (inBlocks) {
                append(large.rgba,
                       premultiplied(small, x * small.width / side, y * small.height / side));
                continue;
            }
            const double sourceX = (x + 0.5) * small.width / side - 0.5;
            const double sourceY = (y + 0.5) * small.height / side - 0.5;
            const int left = static_cast<int>(std::floor(sourceX));
            const int top = static_cast<int>(std::floor(sourceY));
            std::array<double, 4> sum{};
            for (const int stepY : {0, 1})
                for (const int stepX : {0, 1}) {
                    const double weight = (1 - std::abs(sourceX - left - stepX))
                                          * (1 - std::abs(sourceY - top - stepY));
                    const auto part = premultiplied(small, left + stepX, top + stepY);
                    for (std::size_t channel = 0; channel < 4; ++channel)
                        sum[channel] += weight * part[channel];
                }
            append(large.rgba, sum);
        }
    return pngFrom(large);
}

std::string throughJpeg(const std::string& png, int quality)
{
    const auto pixels = pixelsOf(png);
    const auto jpeg = jpegOf(pixels, quality);
    const core::PixelSize size{pixels.width, pixels.height};
    auto images = core::deriveImages(jpeg, {&size, 1}, {});
    return images ? std::move(images->front().png) : std::string();
}

std::string onCanvas(const std::string& png, int width, int height, int left, int top)
{
    const auto pixels = pixelsOf(png);
    Pixels canvas{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool inside =
                x >= left && y >= top && x < left + pixels.width && y < top + pixels.height;
            append(canvas.rgba,
                   inside ? premultiplied(pixels, x - left, y - top) : std::array<double, 4>{});
        }
    return pngFrom(canvas);
}

} // namespace test
