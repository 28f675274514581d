#include "core/image/codecs/png_samples.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr std::size_t kMaxPalette = 256;

/// Alpha first, so that sorted colours begin with those that need a tRNS entry.
std::uint32_t keyOf(const std::uint8_t* pixel)
{
    return std::uint32_t{pixel[3]} << 24U | std::uint32_t{pixel[0]} << 16U
           | std::uint32_t{pixel[1]} << 8U | std::uint32_t{pixel[2]};
}

/// All colours, sorted; empty when a palette cannot hold them.
std::map<std::uint32_t, std::uint8_t> paletteOf(const Rgba8Image& image)
{
    std::map<std::uint32_t, std::uint8_t> colours;
    std::uint32_t last = 0;
    for (std::size_t at = 0; at < image.pixels.size(); at += 4) {
        const auto key = keyOf(image.pixels.data() + at);
        if (at > 0 && key == last)
            continue;
        last = key;
        colours.emplace(key, std::uint8_t{0});
        if (colours.size() > kMaxPalette)
            return {};
    }
    std::uint8_t index = 0;
    for (auto& colour : colours)
        colour.second = index++;
    return colours;
}

int depthFor(std::size_t colours)
{
    if (colours <= 2)
        return 1;
    if (colours <= 4)
        return 2;
    return colours <= 16 ? 4 : 8;
}

PngSamples paletteSamples(const Rgba8Image& image,
                          const std::map<std::uint32_t, std::uint8_t>& colours)
{
    PngSamples result;
    result.colour = PngColour::Palette;
    result.bitDepth = depthFor(colours.size());
    result.step = 1;
    for (const auto& [key, index] : colours) {
        for (const unsigned shift : {16U, 8U, 0U})
            result.palette += static_cast<char>(key >> shift & 0xffU);
        if (key >> 24U != 255)
            result.paletteAlpha += static_cast<char>(key >> 24U);
    }
    const auto width = static_cast<std::size_t>(image.size.width);
    const auto depth = static_cast<std::size_t>(result.bitDepth);
    result.rows = static_cast<std::size_t>(image.size.height);
    result.rowBytes = (width * depth + 7) / 8;
    result.bytes.assign(result.rowBytes * result.rows, 0);
    for (std::size_t y = 0; y < result.rows; ++y)
        for (std::size_t x = 0; x < width; ++x) {
            const auto index = colours.at(keyOf(image.pixels.data() + (y * width + x) * 4));
            auto& byte = result.bytes[y * result.rowBytes + x * depth / 8];
            byte = static_cast<std::uint8_t>(byte | index << (8 - depth - x * depth % 8));
        }
    return result;
}

bool isOpaque(const Rgba8Image& image)
{
    for (std::size_t at = 3; at < image.pixels.size(); at += 4)
        if (image.pixels[at] != 255)
            return false;
    return true;
}

bool isGrey(const Rgba8Image& image)
{
    for (std::size_t at = 0; at < image.pixels.size(); at += 4)
        if (image.pixels[at] != image.pixels[at + 1] || image.pixels[at] != image.pixels[at + 2])
            return false;
    return true;
}

} // namespace

PngSamples directSamples(const Rgba8Image& image)
{
    const bool opaque = isOpaque(image);
    const bool grey = isGrey(image);
    PngSamples result;
    if (grey)
        result.colour = opaque ? PngColour::Grey : PngColour::GreyAlpha;
    else
        result.colour = opaque ? PngColour::Rgb : PngColour::RgbAlpha;
    const std::size_t colours = grey ? 1 : 3;
    result.step = colours + (opaque ? 0 : 1);
    result.rows = static_cast<std::size_t>(image.size.height);
    result.rowBytes = static_cast<std::size_t>(image.size.width) * result.step;
    result.bytes.reserve(result.rowBytes * result.rows);
    for (std::size_t at = 0; at < image.pixels.size(); at += 4) {
        const auto* pixel = image.pixels.data() + at;
        result.bytes.insert(result.bytes.end(), pixel, pixel + colours);
        if (!opaque)
            result.bytes.push_back(pixel[3]);
    }
    return result;
}

PngSamples smallestEncoding(const Rgba8Image& image)
{
    const auto colours = paletteOf(image);
    return colours.empty() ? directSamples(image) : paletteSamples(image, colours);
}

} // namespace core
