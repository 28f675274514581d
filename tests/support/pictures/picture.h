#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace test {

struct Rgba {
    double red = 0;
    double green = 0;
    double blue = 0;
    double alpha = 1;
};

/// A picture drawn by code: sRGB with straight alpha, 0 … 1.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<Rgba> pixels;

    [[nodiscard]] const Rgba& at(int x, int y) const
    {
        return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                      + static_cast<std::size_t>(x)];
    }
};

[[nodiscard]] Picture draw(int width, int height, const std::function<Rgba(int x, int y)>& pixel);

/// How libpng is to write a picture.
struct PngStyle {
    /// A PNG_COLOR_TYPE_… and its bit depth; palettes and clear colours are given as chunks.
    int colourType = 6;
    int bitDepth = 8;
    bool interlaced = false;
    double gamma = 0;
    /// White, red, green, blue, each x and y; empty for none.
    std::vector<double> chromaticities = {};
    bool srgb = false;
    std::string iccProfile = {};
    /// Entries of red, green, blue, alpha.
    std::vector<std::uint8_t> palette = {};
    /// The clear colour of a grey or RGB picture, as samples.
    std::vector<std::uint16_t> clear = {};
};

/// Writes samples (one value per channel, big enough for 16 bits) with libpng.
[[nodiscard]] std::string pngOf(int width, int height, const std::vector<std::uint16_t>& samples,
                                const PngStyle& style = {});

/// The picture as 8-bit RGBA PNG.
[[nodiscard]] std::string pngOf(const Picture& picture);

/// The PNG with other sides in its header and the checksum that goes with them.
[[nodiscard]] std::string withSides(std::string png, std::uint32_t width, std::uint32_t height);

/// The PNG with one more chunk, and the checksum that goes with it, behind its header.
[[nodiscard]] std::string withChunk(std::string png, std::string_view type, std::string_view body);

/// Straight 8-bit RGBA of a PNG, read by libpng; empty when it cannot.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;

    [[nodiscard]] std::vector<int> at(int x, int y) const;
    bool operator==(const Pixels&) const = default;
};
[[nodiscard]] Pixels pixelsOf(std::string_view png);

} // namespace test
