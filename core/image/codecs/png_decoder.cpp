#include "core/image/codecs/png_decoder.h"

#include "core/image/codecs/exif.h"
#include "core/image/codecs/png_file.h"
#include "core/image/codecs/png_reader.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core {

namespace {

/// An interlaced picture is held as a whole: up to eight bytes a pixel.
constexpr long long kInterlacedBudget = 17'000'000;

/// The colours of a palette's entries, clear where there is no such entry.
class Palette {
public:
    explicit Palette(const PngFile& file) : m_size(file.palette.size() / 3)
    {
        const auto byteOf = [](std::string_view bytes, std::size_t at) {
            return static_cast<std::uint8_t>(bytes[at]);
        };
        const auto& alphas = file.transparency;
        for (std::size_t at = 0; at < m_size; ++at)
            m_colours[at] = {byteOf(file.palette, at * 3), byteOf(file.palette, at * 3 + 1),
                             byteOf(file.palette, at * 3 + 2),
                             at < alphas.size() ? byteOf(alphas, at) : std::uint8_t{255}};
    }

    /// RGBA of a row of entries. False when the palette lacks one of them.
    [[nodiscard]] bool spread(std::span<const std::uint8_t> entries,
                              std::span<std::uint8_t> rgba) const
    {
        std::uint8_t greatest = 0;
        for (std::size_t at = 0; at < entries.size(); ++at) {
            greatest = std::max(greatest, entries[at]);
            std::ranges::copy(m_colours[entries[at]], rgba.data() + at * 4);
        }
        return greatest < m_size;
    }

private:
    std::size_t m_size;
    std::array<std::array<std::uint8_t, 4>, 256> m_colours{};
};

RasterInfo infoOf(const PngFile& file)
{
    return {.width = file.header.width,
            .height = file.header.height,
            .hasAlpha = file.hasAlpha(),
            .orientation = exifOrientation(file.exif),
            .colour = file.colour};
}

class PngDecoder final : public RowDecoder {
public:
    PngDecoder(std::string_view bytes, const PngFile& file)
        : m_info(infoOf(file)), m_header(file.header), m_reader(bytes)
    {
        if (m_header.colour == PngColour::Palette)
            m_palette.emplace(file);
    }

    Result<std::monostate> start()
    {
        if (!m_reader.begin())
            return damage();
        m_rowBytes = m_reader.rowBytes();
        const auto held = m_header.interlaced ? static_cast<std::size_t>(m_header.height) : 1;
        m_rows.resize((m_rowBytes * held + 1) / 2);
        if (m_palette)
            m_spread.resize(static_cast<std::size_t>(m_header.width) * 4);
        if (m_header.interlaced && !m_reader.readRows(bytes(), m_rowBytes, m_header.height))
            return damage();
        return std::monostate{};
    }

    [[nodiscard]] const RasterInfo& info() const override { return m_info; }

    Result<RasterRow> nextRow() override
    {
        auto* row = bytes();
        if (m_header.interlaced)
            row += static_cast<std::size_t>(m_rowsRead) * m_rowBytes;
        else if (!m_reader.readRows(row, m_rowBytes, 1))
            return damage();
        ++m_rowsRead;
        if (m_rowsRead == m_header.height && !m_reader.finish())
            return damage();
        return asRgba({row, m_rowBytes});
    }

private:
    std::uint8_t* bytes() { return reinterpret_cast<std::uint8_t*>(m_rows.data()); }

    Result<RasterRow> asRgba(std::span<const std::uint8_t> row)
    {
        if (m_header.bitDepth == 16)
            return RasterRow{
                .eight = {},
                .sixteen = {reinterpret_cast<const std::uint16_t*>(row.data()), row.size() / 2}};
        if (!m_palette)
            return RasterRow{.eight = row, .sixteen = {}};
        if (!m_palette->spread(row, m_spread))
            return fail(translatable("error", "The PNG is damaged: a pixel refers to a colour that "
                                              "its palette does not have. Save the picture "
                                              "again."));
        return RasterRow{.eight = m_spread, .sixteen = {}};
    }

    [[nodiscard]] tl::unexpected<Error> damage() const
    {
        return fail(translatable("error", "The PNG is damaged after %1 of %2 rows: %3. Copy or "
                                          "save the picture again."),
                    {m_rowsRead, m_header.height, m_reader.message()});
    }

    RasterInfo m_info;
    PngHeader m_header;
    PngReader m_reader;
    std::optional<Palette> m_palette;
    std::size_t m_rowBytes = 0;
    /// One row, or all of them if they are interlaced; aligned for samples of 16 bits.
    std::vector<std::uint16_t> m_rows;
    std::vector<std::uint8_t> m_spread;
    int m_rowsRead = 0;
};

Result<std::monostate> checkHeader(const PngHeader& header)
{
    if (auto budget = checkPixelBudget(header.width, header.height); !budget)
        return budget;
    const auto longest = std::max(header.width, header.height);
    if (longest > PngReader::kMaxSide)
        return fail(translatable("error", "The PNG has a side of %1 pixels, more than the limit of "
                                          "%2. Scale or crop it."),
                    {longest, PngReader::kMaxSide});
    if (header.interlaced && 1LL * header.width * header.height > kInterlacedBudget)
        return fail(translatable("error", "The interlaced PNG has %1 × %2 pixels, more than the "
                                          "limit of %3 million in all. Save it without interlacing "
                                          "or scale it down."),
                    {header.width, header.height, kInterlacedBudget / 1'000'000});
    return std::monostate{};
}

} // namespace

Result<std::unique_ptr<RowDecoder>> openPng(std::string_view bytes)
{
    const auto header = readPngHeader(bytes);
    if (!header)
        return tl::unexpected(header.error());
    if (auto checked = checkHeader(*header); !checked)
        return tl::unexpected(checked.error());
    const auto file = readPngFile(bytes);
    if (!file)
        return tl::unexpected(file.error());
    if (file->damage)
        return tl::unexpected(*file->damage);
    auto decoder = std::make_unique<PngDecoder>(bytes, *file);
    if (auto started = decoder->start(); !started)
        return tl::unexpected(started.error());
    return decoder;
}

} // namespace core
