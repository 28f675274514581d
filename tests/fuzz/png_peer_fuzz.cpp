#include "core/image/codecs/png_decoder.h"
#include "tests/fuzz/fuzz_target.h"

#include <png.h>

#include <cstring>
#include <optional>
#include <vector>

namespace {

constexpr long long kFewPixels = 250'000;

/// RGBA of 8 bits, from the top.
struct Pixels {
    long long width = 0;
    long long height = 0;
    std::vector<std::uint8_t> samples;
    bool isDeep = false;
};

/// Nothing where our reader refuses the picture; no samples where it is large.
std::optional<Pixels> ourPixels(std::string_view bytes)
{
    const auto decoder = core::openPng(bytes);
    if (!decoder)
        return std::nullopt;
    const auto& info = (*decoder)->info();
    Pixels pixels{info.width, info.height, {}};
    if (pixels.width * pixels.height > kFewPixels)
        return pixels;
    for (int row = 0; row < info.height; ++row) {
        const auto read = (*decoder)->nextRow();
        if (!read)
            return std::nullopt;
        pixels.isDeep = pixels.isDeep || !read->sixteen.empty();
        pixels.samples.insert(pixels.samples.end(), read->eight.begin(), read->eight.end());
    }
    return pixels;
}

/// libpng's own reading, which takes damage that it can pass over.
std::optional<std::vector<std::uint8_t>> theirPixels(std::string_view bytes)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        return std::nullopt;
    image.format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> samples(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, samples.data(), 0, nullptr) == 0) {
        png_image_free(&image);
        return std::nullopt;
    }
    return samples;
}

/// Whether the file says how its samples are to be read; libpng's simplified reading obeys that,
/// and our reader leaves it to who shows the picture.
bool hasColours(std::string_view bytes)
{
    for (const std::string_view chunk : {"gAMA", "cHRM", "iCCP", "sRGB", "cICP", "mDCv", "tRNS"})
        if (bytes.find(chunk) != std::string_view::npos)
            return true;
    return false;
}

} // namespace

/// Our reading of PNG beside libpng's simplified one: what we take, libpng takes, and of pictures
/// of eight bits without colours of their own both have the same pixels.
FUZZ_TARGET(png_peer)
{
    const auto ours = ourPixels(text);
    if (!ours || ours->width * ours->height > kFewPixels)
        return;
    const auto theirs = theirPixels(text);
    fuzz::require(theirs.has_value(), "libpng takes what we take");
    if (!ours->isDeep && !hasColours(text))
        fuzz::require(*theirs == ours->samples, "both have the same pixels");
}
