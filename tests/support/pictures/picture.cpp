#include "tests/support/pictures/picture.h"

#include <png.h>

#include <cmath>
#include <zlib.h>

namespace test {

namespace {

void appendTo(png_structp png, png_bytep data, png_size_t size)
{
    static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<char*>(data), size);
}

int channelsOf(int colourType)
{
    switch (colourType) {
    case PNG_COLOR_TYPE_GRAY_ALPHA:
        return 2;
    case PNG_COLOR_TYPE_RGB:
        return 3;
    case PNG_COLOR_TYPE_RGB_ALPHA:
        return 4;
    default:
        return 1;
    }
}

void writePalette(png_structp png, png_infop info, const PngStyle& style)
{
    std::vector<png_color> colours;
    std::vector<png_byte> alphas;
    for (std::size_t at = 0; at < style.palette.size(); at += 4) {
        colours.push_back({style.palette[at], style.palette[at + 1], style.palette[at + 2]});
        alphas.push_back(style.palette[at + 3]);
    }
    png_set_PLTE(png, info, colours.data(), static_cast<int>(colours.size()));
    png_set_tRNS(png, info, alphas.data(), static_cast<int>(alphas.size()), nullptr);
}

void writeClear(png_structp png, png_infop info, const PngStyle& style)
{
    png_color_16 clear{};
    clear.gray = style.clear[0];
    if (style.clear.size() == 3) {
        clear.red = style.clear[0];
        clear.green = style.clear[1];
        clear.blue = style.clear[2];
    }
    png_set_tRNS(png, info, nullptr, 0, &clear);
}

void writeColourSpace(png_structp png, png_infop info, const PngStyle& style)
{
    if (style.gamma > 0)
        png_set_gAMA(png, info, style.gamma);
    if (style.chromaticities.size() == 8) {
        const auto& c = style.chromaticities;
        png_set_cHRM(png, info, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
    }
    if (style.srgb)
        png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    if (!style.iccProfile.empty())
        png_set_iCCP(png, info, "profile", PNG_COMPRESSION_TYPE_BASE,
                     reinterpret_cast<png_const_bytep>(style.iccProfile.data()),
                     static_cast<png_uint_32>(style.iccProfile.size()));
}

std::vector<std::uint8_t> packedRow(const std::uint16_t* samples, std::size_t count, int depth)
{
    std::vector<std::uint8_t> row;
    if (depth == 16) {
        for (std::size_t at = 0; at < count; ++at) {
            row.push_back(static_cast<std::uint8_t>(samples[at] >> 8));
            row.push_back(static_cast<std::uint8_t>(samples[at] & 0xff));
        }
        return row;
    }
    const auto bits = static_cast<std::size_t>(depth);
    row.resize((count * bits + 7) / 8);
    for (std::size_t at = 0; at < count; ++at) {
        auto& byte = row[at * bits / 8];
        byte = static_cast<std::uint8_t>(byte | samples[at] << (8 - bits - at * bits % 8));
    }
    return row;
}

std::uint16_t code(double value)
{
    return static_cast<std::uint16_t>(std::lround(value * 255));
}

} // namespace

Picture draw(int width, int height, const std::function<Rgba(int x, int y)>& pixel)
{
    Picture picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.pixels.push_back(pixel(x, y));
    return picture;
}

std::string pngOf(int width, int height, const std::vector<std::uint16_t>& samples,
                  const PngStyle& style)
{
    auto* png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    auto* info = png_create_info_struct(png);
    std::string bytes;
    png_set_write_fn(png, &bytes, appendTo, nullptr);
    png_set_IHDR(png, info, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height),
                 style.bitDepth, style.colourType,
                 style.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (!style.palette.empty())
        writePalette(png, info, style);
    if (!style.clear.empty())
        writeClear(png, info, style);
    writeColourSpace(png, info, style);
    png_write_info(png, info);
    const auto perRow = static_cast<std::size_t>(width * channelsOf(style.colourType));
    std::vector<std::vector<std::uint8_t>> rows;
    std::vector<png_bytep> pointers;
    for (int y = 0; y < height; ++y)
        rows.push_back(packedRow(samples.data() + static_cast<std::size_t>(y) * perRow, perRow,
                                 style.bitDepth));
    for (auto& row : rows)
        pointers.push_back(row.data());
    png_write_image(png, pointers.data());
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return bytes;
}

std::string pngOf(const Picture& picture)
{
    std::vector<std::uint16_t> samples;
    for (const auto& pixel : picture.pixels)
        for (const double value : {pixel.red, pixel.green, pixel.blue, pixel.alpha})
            samples.push_back(code(value));
    return pngOf(picture.width, picture.height, samples);
}

std::string withSides(std::string png, std::uint32_t width, std::uint32_t height)
{
    const auto put = [&](std::size_t at, std::uint32_t value) {
        for (std::size_t byte = 0; byte < 4; ++byte)
            png[at + byte] = static_cast<char>(value >> (24 - 8 * byte) & 0xffU);
    };
    put(16, width);
    put(20, height);
    const auto* checked = reinterpret_cast<const Bytef*>(png.data() + 12);
    put(29, static_cast<std::uint32_t>(crc32(0, checked, 17)));
    return png;
}

std::string withChunk(std::string png, std::string_view type, std::string_view body)
{
    constexpr std::size_t kHeaderEnd = 33;
    const auto bigEndian = [](std::uint64_t value) {
        std::string bytes;
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            bytes += static_cast<char>(value >> shift & 0xffU);
        return bytes;
    };
    const auto checked = std::string(type) + std::string(body);
    const auto sum =
        crc32(0, reinterpret_cast<const Bytef*>(checked.data()), static_cast<uInt>(checked.size()));
    return png.insert(kHeaderEnd, bigEndian(body.size()) + checked + bigEndian(sum));
}

std::vector<int> Pixels::at(int x, int y) const
{
    const auto first = (static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                        + static_cast<std::size_t>(x))
                       * 4;
    return {rgba[first], rgba[first + 1], rgba[first + 2], rgba[first + 3]};
}

Pixels pixelsOf(std::string_view png)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, png.data(), png.size()) == 0)
        return {};
    image.format = PNG_FORMAT_RGBA;
    Pixels pixels{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    pixels.rgba.resize(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, pixels.rgba.data(), 0, nullptr) == 0)
        return {};
    return pixels;
}

} // namespace test
