#pragma once

#include "core/base/result.h"
#include "core/image/pixels/colour_space.h"

#include <optional>
#include <string_view>

namespace core {

/// The colour types of PNG, with their numbers.
enum class PngColour { Grey = 0, Rgb = 2, Palette = 3, GreyAlpha = 4, RgbAlpha = 6 };

/// What the IHDR chunk of a PNG tells.
struct PngHeader {
    int width = 0;
    int height = 0;
    int bitDepth = 8;
    PngColour colour = PngColour::Rgb;
    bool interlaced = false;

    [[nodiscard]] int channels() const;
    [[nodiscard]] int bitsPerPixel() const { return channels() * bitDepth; }
};

/// The chunks of a PNG that its pixels depend on; views into the file's bytes.
struct PngFile {
    PngHeader header;
    /// Red, green and blue of every palette entry.
    std::string_view palette;
    /// The tRNS chunk: alpha by palette entry, or the one colour that is clear.
    std::string_view transparency;
    /// The TIFF structure of the eXIf chunk.
    std::string_view exif;
    ColourSpace colour;
    /// Why the pixels cannot be had: the file is cut off, damaged or an animation.
    std::optional<Error> damage;

    [[nodiscard]] bool hasAlpha() const;
};

inline constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";

/// Errors: no such header, or one that no PNG can have.
[[nodiscard]] Result<PngHeader> readPngHeader(std::string_view bytes);

/// Reads all chunks and checks their checksums. Errors: the same.
[[nodiscard]] Result<PngFile> readPngFile(std::string_view bytes);

} // namespace core
