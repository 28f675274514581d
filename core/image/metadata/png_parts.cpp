#include "core/image/metadata/png_parts.h"

#include "core/image/codecs/png_file.h"
#include "core/image/pixels/byte_order.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t kPngFrame = 12;

/// The chunks that pixels and their colours depend on (PNG, third edition, 11.2 and 11.3).
constexpr std::array<std::string_view, 15> kPngPictureChunks{
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
    "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs"};

PartKind kindOfChunk(std::string_view type)
{
    if (std::ranges::find(kPngPictureChunks, type) != kPngPictureChunks.end())
        return PartKind::Picture;
    if (type == "eXIf")
        return PartKind::Exif;
    if (type == "tEXt" || type == "zTXt" || type == "iTXt")
        return PartKind::Text;
    return type == "caBX" ? PartKind::Credentials : PartKind::Other;
}

} // namespace

std::vector<PicturePart> partsOfPng(std::string_view bytes)
{
    std::vector<PicturePart> parts{{PartKind::Picture, bytes.substr(0, kPngSignature.size())}};
    auto rest = bytes.substr(parts.front().bytes.size());
    while (rest.size() >= kPngFrame && bigEndian32(rest) <= rest.size() - kPngFrame) {
        const std::size_t length = bigEndian32(rest);
        const auto type = rest.substr(4, 4);
        parts.push_back(
            {kindOfChunk(type), rest.substr(0, length + kPngFrame), rest.substr(8, length)});
        rest.remove_prefix(length + kPngFrame);
        if (type == "IEND") {
            if (!rest.empty())
                parts.push_back({PartKind::Behind, rest, rest});
            return parts;
        }
    }
    parts.push_back({PartKind::Picture, rest});
    return parts;
}

} // namespace core
