#include "core/image/codecs/png_file.h"

#include "core/image/codecs/inflate.h"
#include "core/image/pixels/byte_order.h"

#include <libdeflate.h>

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr std::size_t kChunkFrame = 12;
constexpr std::size_t kHeaderEnd = 8 + kChunkFrame + 13;
/// Profiles of printers reach 2 MiB; more is no colour profile.
constexpr std::size_t kProfileLimit = 4U << 20U;

tl::unexpected<Error> noHeader()
{
    return fail(translatable("error", "The file begins like a PNG, but its header is cut off or "
                                      "damaged. Save the picture again."));
}

bool isPossible(PngColour colour, int depth)
{
    const bool byteDepth = depth == 8 || depth == 16;
    switch (colour) {
    case PngColour::Grey:
        return byteDepth || depth == 1 || depth == 2 || depth == 4;
    case PngColour::Palette:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case PngColour::Rgb:
    case PngColour::GreyAlpha:
    case PngColour::RgbAlpha:
        return byteDepth;
    }
    return false;
}

struct Chunk {
    std::string_view type;
    std::string_view body;
    std::size_t at = 0;
};

std::string printableType(std::string_view type)
{
    std::string result(type);
    for (auto& letter : result)
        if (letter < ' ' || letter > '~')
            letter = '?';
    return result;
}

/// The chunk at `at`. Errors: it is cut off, or its checksum does not hold.
Result<Chunk> chunkAt(std::string_view bytes, std::size_t at)
{
    const auto rest = bytes.substr(at);
    if (rest.size() < kChunkFrame || bigEndian32(rest) > rest.size() - kChunkFrame)
        return fail(translatable("error", "The PNG is cut off: it ends at byte %1, within a "
                                          "chunk. Copy or save the picture again."),
                    {static_cast<long long>(bytes.size())});
    const std::size_t length = bigEndian32(rest);
    const auto checked = rest.substr(4, length + 4);
    if (libdeflate_crc32(0, checked.data(), checked.size()) != bigEndian32(rest.substr(length + 8)))
        return fail(translatable("error", "The PNG is damaged: the checksum of its chunk %1 at "
                                          "byte %2 is wrong. Copy or save the picture again."),
                    {printableType(rest.substr(4, 4)), static_cast<long long>(at)});
    return Chunk{rest.substr(4, 4), rest.substr(8, length), at};
}

double hundredThousandths(std::string_view bytes)
{
    return bigEndian32(bytes) / 100000.0;
}

Chromaticity chromaticityAt(std::string_view body, std::size_t index)
{
    return {hundredThousandths(body.substr(index * 8)),
            hundredThousandths(body.substr(index * 8 + 4))};
}

/// iCCP: a name, a zero, the method, the deflated profile.
std::string profileIn(std::string_view body)
{
    const auto nameEnd = body.substr(0, 80).find('\0');
    if (nameEnd == std::string_view::npos || body.size() < nameEnd + 2)
        return {};
    return inflateAll(body.substr(nameEnd + 2), kProfileLimit).value_or("");
}

/// The colour chunks, of which a stronger one overrides the weaker: iCCP, sRGB, gAMA with cHRM.
struct ColourChunks {
    ColourSpace weak;
    std::string profile;
    bool isSrgb = false;

    void take(const Chunk& chunk)
    {
        const auto& body = chunk.body;
        if (chunk.type == "sRGB")
            isSrgb = true;
        else if (chunk.type == "iCCP")
            profile = profileIn(body);
        else if (chunk.type == "gAMA" && body.size() == 4 && bigEndian32(body) > 0)
            weak.gamma = std::clamp(1 / hundredThousandths(body), 0.1, 10.0);
        else if (chunk.type == "cHRM" && body.size() == 32)
            weak.primaries = Primaries{chromaticityAt(body, 0), chromaticityAt(body, 1),
                                       chromaticityAt(body, 2), chromaticityAt(body, 3)};
    }

    [[nodiscard]] ColourSpace strongest() const
    {
        if (!profile.empty())
            return {.gamma = {}, .primaries = {}, .iccProfile = profile};
        return isSrgb ? ColourSpace{} : weak;
    }
};

/// acTL of more than one picture.
bool isAnimation(const Chunk& chunk)
{
    return chunk.type == "acTL" && chunk.body.size() >= 4 && bigEndian32(chunk.body) > 1;
}

Error animated()
{
    return fail(translatable("error", "The PNG is an animation (APNG). Save the one picture of it "
                                      "that you want as a plain PNG."))
        .value();
}

/// Reads the chunks behind the header up to IEND into `file`.
void readChunks(std::string_view bytes, PngFile& file)
{
    ColourChunks colours;
    for (std::size_t at = kHeaderEnd;;) {
        const auto chunk = chunkAt(bytes, at);
        if (!chunk) {
            file.damage = chunk.error();
            break;
        }
        at += chunk->body.size() + kChunkFrame;
        if (chunk->type == "IEND")
            break;
        if (chunk->type == "PLTE" && file.palette.empty())
            file.palette = chunk->body.substr(0, std::min<std::size_t>(chunk->body.size(), 768));
        else if (chunk->type == "tRNS" && file.transparency.empty())
            file.transparency = chunk->body;
        else if (chunk->type == "eXIf" && file.exif.empty())
            file.exif = chunk->body;
        else if (isAnimation(*chunk))
            file.damage = animated();
        else
            colours.take(*chunk);
    }
    file.colour = colours.strongest();
}

/// A tRNS chunk counts only with the length that its colour type asks for.
bool isTransparencyValid(const PngFile& file)
{
    switch (file.header.colour) {
    case PngColour::Grey:
        return file.transparency.size() == 2;
    case PngColour::Rgb:
        return file.transparency.size() == 6;
    case PngColour::Palette:
        return !file.transparency.empty();
    case PngColour::GreyAlpha:
    case PngColour::RgbAlpha:
        return false;
    }
    return false;
}

} // namespace

int PngHeader::channels() const
{
    switch (colour) {
    case PngColour::Grey:
    case PngColour::Palette:
        return 1;
    case PngColour::GreyAlpha:
        return 2;
    case PngColour::Rgb:
        return 3;
    case PngColour::RgbAlpha:
        return 4;
    }
    return 4;
}

bool PngFile::hasAlpha() const
{
    return header.colour == PngColour::GreyAlpha || header.colour == PngColour::RgbAlpha
           || !transparency.empty();
}

Result<PngHeader> readPngHeader(std::string_view bytes)
{
    if (bytes.size() < kHeaderEnd || !bytes.starts_with(kPngSignature))
        return noHeader();
    const auto chunk = chunkAt(bytes, kPngSignature.size());
    if (!chunk || chunk->type != "IHDR" || chunk->body.size() != 13)
        return noHeader();
    const auto body = chunk->body;
    const auto width = bigEndian32(body);
    const auto height = bigEndian32(body.substr(4));
    const auto byteAt = [&](std::size_t index) { return static_cast<unsigned char>(body[index]); };
    const PngHeader header{.width = static_cast<int>(width & 0x7fffffffU),
                           .height = static_cast<int>(height & 0x7fffffffU),
                           .bitDepth = byteAt(8),
                           .colour = static_cast<PngColour>(byteAt(9)),
                           .interlaced = byteAt(12) == 1};
    const bool inRange = width >= 1 && height >= 1 && width < 0x80000000U && height < 0x80000000U;
    const bool knownMethods = byteAt(10) == 0 && byteAt(11) == 0 && byteAt(12) <= 1;
    if (!inRange || !knownMethods || !isPossible(header.colour, header.bitDepth))
        return noHeader();
    return header;
}

Result<PngFile> readPngFile(std::string_view bytes)
{
    const auto header = readPngHeader(bytes);
    if (!header)
        return tl::unexpected(header.error());
    PngFile file;
    file.header = *header;
    readChunks(bytes, file);
    if (!isTransparencyValid(file))
        file.transparency = {};
    if (!file.damage && file.header.colour == PngColour::Palette && file.palette.size() < 3)
        file.damage = fail(translatable("error", "The PNG has no palette although its pixels "
                                                 "refer to one. Save the picture again."))
                          .value();
    return file;
}

} // namespace core
