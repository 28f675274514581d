#include "core/image/codecs/inflate.h"
#include "core/image/codecs/png_colours.h"
#include "core/image/codecs/png_decoder.h"
#include "core/image/codecs/png_rows.h"

#include <memory>

namespace core {

namespace {

constexpr std::uint8_t kLastFilter = 4;

/// Only a palette with fewer entries than a pixel has values can lack one.
bool mayLackPaletteEntries(const PngFile& file)
{
    return file.header.colour == PngColour::Palette
           && file.palette.size() / 3 < std::size_t{1}
                                            << static_cast<unsigned>(file.header.bitDepth);
}

bool haveAllRowsFilters(std::span<const std::uint8_t> rows, const PngHeader& header)
{
    for (const auto& pass : passesOf(header)) {
        const auto size = pass.streamBytes(header);
        const auto step = pass.rowBytes(header) + 1;
        for (std::size_t at = 0; at < size; at += step)
            if (rows[at] > kLastFilter)
                return false;
        rows = rows.subspan(size);
    }
    return true;
}

/// Whether the compressed stream is exactly the rows of the picture, by its own checksum too, and
/// each row has a filter that exists: then every pixel can be had, and none needs to be. False says
/// nothing, only that a closer look is due.
bool isPlainlySound(const PngFile& file)
{
    if (mayLackPaletteEntries(file))
        return false;
    const auto stream = decompressedAtOnce(file);
    return stream && haveAllRowsFilters(stream->all(), file.header);
}

std::optional<Error> findDamageInRows(const PngFile& file)
{
    const PngColours colours(file);
    const bool needsLookUp = file.header.colour == PngColour::Palette;
    std::vector<std::uint8_t> pixels(needsLookUp ? static_cast<std::size_t>(file.header.width) * 4
                                                 : 0);
    PngRowReader reader(file, true);
    for (const auto& pass : passesOf(file.header)) {
        const auto count = static_cast<std::size_t>(pass.width(file.header));
        const auto rows = count == 0 ? 0 : pass.height(file.header);
        reader.begin(pass);
        for (int y = 0; y < rows; ++y) {
            const auto row = reader.nextRow();
            if (!row)
                return row.error();
            if (needsLookUp && !colours.convert(*row, count, pixels, 1))
                return noSuchPaletteEntry();
        }
    }
    if (auto finished = reader.finish(); !finished)
        return finished.error();
    return std::nullopt;
}

} // namespace

std::optional<Error> findDamage(const PngFile& file)
{
    if (isPlainlySound(file))
        return std::nullopt;
    if (auto damage = findDamageInRows(file))
        return damage;
    return file.damage;
}

} // namespace core
