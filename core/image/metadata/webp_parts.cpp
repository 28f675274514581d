#include "core/image/metadata/webp_parts.h"

#include "core/image/pixels/byte_order.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t kRiffStart = 12;
constexpr std::size_t kWebpFrame = 8;
constexpr std::string_view kExifStart("Exif\0\0", 6);
constexpr std::array<std::string_view, 7> kWebpPictureChunks{"VP8 ", "VP8L", "VP8X", "ALPH",
                                                             "ICCP", "ANIM", "ANMF"};

PicturePart chunkPart(std::string_view type, std::string_view chunk, std::string_view body)
{
    if (std::ranges::find(kWebpPictureChunks, type) != kWebpPictureChunks.end())
        return {PartKind::Picture, chunk, body};
    if (type == "EXIF")
        return {PartKind::Exif, chunk,
                body.starts_with(kExifStart) ? body.substr(kExifStart.size()) : body};
    return {type == "XMP " ? PartKind::Xmp : PartKind::Other, chunk, body};
}

} // namespace

std::vector<PicturePart> partsOfWebp(std::string_view bytes)
{
    std::vector<PicturePart> parts{{PartKind::Picture, bytes.substr(0, kRiffStart)}};
    // The size of RIFF counts what follows it.
    const auto end = std::min(bytes.size(), std::size_t{littleEndian32(bytes.substr(4))} + 8);
    auto rest = bytes.substr(kRiffStart, std::max(end, kRiffStart) - kRiffStart);
    while (rest.size() >= kWebpFrame) {
        const std::size_t length = littleEndian32(rest.substr(4));
        if (length > rest.size() - kWebpFrame)
            break;
        // Chunks begin at even places.
        const auto whole = std::min(kWebpFrame + length + length % 2, rest.size());
        parts.push_back(
            chunkPart(rest.substr(0, 4), rest.substr(0, whole), rest.substr(kWebpFrame, length)));
        rest.remove_prefix(whole);
    }
    if (!rest.empty())
        parts.push_back({PartKind::Picture, rest});
    if (const auto behind = bytes.substr(std::max(end, kRiffStart)); !behind.empty())
        parts.push_back({PartKind::Behind, behind, behind});
    return parts;
}

} // namespace core
