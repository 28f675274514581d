#include "core/image/metadata/png_pixels.h"

#include "core/image/codecs/inflate.h"
#include "core/image/codecs/png_file.h"
#include "core/image/metadata/notes.h"
#include "core/image/metadata/png_parts.h"

#include <libdeflate.h>

#include <array>
#include <cstdint>
#include <memory>
#include <utility>

namespace core {

namespace {

/// Larger pictures are refused elsewhere.
constexpr std::uint64_t kMaxPixelBytes = 1ULL << 30U;
/// Of what lies behind the last line.
constexpr std::size_t kMaxBehind = 64U << 20U;
constexpr int kRepackLevel = 9;

struct FreeInflater {
    void operator()(libdeflate_decompressor* one) const { libdeflate_free_decompressor(one); }
};
struct FreeDeflater {
    void operator()(libdeflate_compressor* one) const { libdeflate_free_compressor(one); }
};

/// The lines of a part of the picture, each with the number of its filter.
std::uint64_t bytesOfLines(std::uint64_t width, std::uint64_t height, int bitsPerPixel)
{
    if (width == 0 || height == 0)
        return 0;
    return height * (1 + (width * static_cast<std::uint64_t>(bitsPerPixel) + 7) / 8);
}

/// The steps of Adam7: where a pass begins, and how far apart its pixels are.
struct Pass {
    std::uint64_t left = 0;
    std::uint64_t top = 0;
    std::uint64_t across = 1;
    std::uint64_t down = 1;
};
constexpr std::array kPasses{Pass{0, 0, 8, 8}, Pass{4, 0, 8, 8}, Pass{0, 4, 4, 8}, Pass{2, 0, 4, 4},
                             Pass{0, 2, 2, 4}, Pass{1, 0, 2, 2}, Pass{0, 1, 1, 2}};

std::uint64_t pixelBytes(const PngHeader& header)
{
    const auto width = static_cast<std::uint64_t>(header.width);
    const auto height = static_cast<std::uint64_t>(header.height);
    if (!header.interlaced)
        return bytesOfLines(width, height, header.bitsPerPixel());
    std::uint64_t bytes = 0;
    const auto steps = [](std::uint64_t size, std::uint64_t start, std::uint64_t step) {
        return size > start ? (size - start + step - 1) / step : 0;
    };
    for (const Pass& pass : kPasses)
        bytes += bytesOfLines(steps(width, pass.left, pass.across),
                              steps(height, pass.top, pass.down), header.bitsPerPixel());
    return bytes;
}

bool isPixelChunk(const PicturePart& part)
{
    return part.bytes.size() > 8 && part.bytes.substr(4, 4) == "IDAT";
}

/// The compressed pixels of all chunks, and how many bytes they have to give.
struct PackedPixels {
    std::string stream;
    std::size_t wanted = 0;
};

std::optional<PackedPixels> packedPixels(std::string_view png)
{
    const auto header = readPngHeader(png);
    const std::uint64_t wanted = header ? pixelBytes(*header) : 0;
    if (wanted == 0 || wanted > kMaxPixelBytes)
        return std::nullopt;
    PackedPixels packed{{}, static_cast<std::size_t>(wanted)};
    for (const PicturePart& part : partsOfPng(png))
        if (isPixelChunk(part))
            packed.stream += part.body;
    // Deflate gives about a thousand bytes for one at most: what is too short shows no picture.
    constexpr std::size_t kMostSwelling = 1040;
    if (packed.stream.size() < packed.wanted / kMostSwelling)
        return std::nullopt;
    return packed;
}

std::string deflatedAgain(std::string_view pixels)
{
    const std::unique_ptr<libdeflate_compressor, FreeDeflater> deflater(
        libdeflate_alloc_compressor(kRepackLevel));
    std::string packed(libdeflate_zlib_compress_bound(deflater.get(), pixels.size()), '\0');
    packed.resize(libdeflate_zlib_compress(deflater.get(), pixels.data(), pixels.size(),
                                           packed.data(), packed.size()));
    return packed;
}

/// The stream with the pixels alone; nothing where it is so already, or cannot be read.
std::optional<std::string> tightStream(const PackedPixels& packed)
{
    const std::unique_ptr<libdeflate_decompressor, FreeInflater> inflater(
        libdeflate_alloc_decompressor());
    std::string pixels(packed.wanted, '\0');
    std::size_t used = 0;
    std::size_t given = 0;
    const auto outcome =
        libdeflate_zlib_decompress_ex(inflater.get(), packed.stream.data(), packed.stream.size(),
                                      pixels.data(), pixels.size(), &used, &given);
    if (outcome == LIBDEFLATE_SUCCESS) {
        if (!hasContent(std::string_view(packed.stream).substr(used)))
            return std::nullopt;
        return packed.stream.substr(0, used);
    }
    if (outcome != LIBDEFLATE_INSUFFICIENT_SPACE)
        return std::nullopt;
    const auto all = inflateAll(packed.stream, packed.wanted + kMaxBehind);
    if (!all || !hasContent(std::string_view(*all).substr(packed.wanted)))
        return std::nullopt;
    return deflatedAgain(std::string_view(*all).substr(0, packed.wanted));
}

std::string bigEndianBytes(std::size_t value)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(value >> shift & 0xFFU);
    return bytes;
}

} // namespace

bool hidesBehindPixels(std::string_view png)
{
    const auto packed = packedPixels(png);
    return packed && tightStream(*packed);
}

std::optional<std::string> withoutHiddenPixels(std::string_view png)
{
    const auto packed = packedPixels(png);
    const auto tight = packed ? tightStream(*packed) : std::nullopt;
    if (!tight)
        return std::nullopt;
    std::string clean;
    bool isWritten = false;
    for (const PicturePart& part : partsOfPng(png)) {
        if (!isPixelChunk(part))
            clean += part.bytes;
        else if (!std::exchange(isWritten, true))
            clean += pngChunk("IDAT", *tight);
    }
    return clean;
}

std::string pngChunk(std::string_view type, std::string_view body)
{
    const auto checked = std::string(type) + std::string(body);
    return bigEndianBytes(body.size()) + checked
           + bigEndianBytes(libdeflate_crc32(0, checked.data(), checked.size()));
}

} // namespace core
