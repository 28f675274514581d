#include "core/image/codecs/png_decoder.h"

#include "core/image/codecs/png_colours.h"
#include "core/image/codecs/png_rows.h"

namespace core {

namespace {

/// Each pass of a large interlaced picture is read by a decompressor of its own that has skipped to
/// it: rows come out in order, and twice the decompression is cheaper than holding the whole
/// picture.
class PngDecoder final : public RowDecoder {
public:
    explicit PngDecoder(PngFile file) : m_file(std::move(file)), m_colours(m_file)
    {
        m_info = {.width = m_file.header.width,
                  .height = m_file.header.height,
                  .hasAlpha = m_file.hasAlpha(),
                  .orientation = 1,
                  .colour = m_file.colour};
        const auto samples = static_cast<std::size_t>(m_info.width) * 4;
        if (m_colours.isSixteenBit())
            m_sixteen.resize(samples);
        else if (m_file.header.interlaced || !m_colours.isVerbatim())
            m_eight.resize(samples);
    }

    Result<std::monostate> start()
    {
        m_stream = decompressedAtOnce(m_file);
        std::size_t before = 0;
        for (const auto& pass : passesOf(m_file.header)) {
            const auto bytes = pass.streamBytes(m_file.header);
            if (bytes == 0)
                continue;
            auto& reader = m_stream ? m_readers.emplace_back(m_file, m_stream->all())
                                    : m_readers.emplace_back(m_file);
            reader.begin(pass);
            if (auto skipped = reader.skip(before); !skipped)
                return skipped;
            before += bytes;
        }
        return std::monostate{};
    }

    const RasterInfo& info() const override { return m_info; }

    bool findsAllDamage() const override { return m_stream.has_value(); }

    Result<RasterRow> nextRow() override
    {
        std::span<const std::uint8_t> verbatim;
        for (auto& reader : m_readers) {
            const auto& pass = reader.pass();
            if (m_y < pass.firstY || (m_y - pass.firstY) % pass.stepY != 0)
                continue;
            const auto row = reader.nextRow();
            if (!row)
                return tl::unexpected(row.error());
            verbatim = *row;
            if (!spread(*row, pass))
                return tl::unexpected(noSuchPaletteEntry());
        }
        ++m_y;
        if (m_colours.isSixteenBit())
            return RasterRow{.eight = {}, .sixteen = m_sixteen};
        return RasterRow{.eight = m_eight.empty() ? verbatim : m_eight, .sixteen = {}};
    }

private:
    bool spread(std::span<const std::uint8_t> row, const PngPass& pass)
    {
        const auto count = static_cast<std::size_t>(pass.width(m_file.header));
        const auto first = static_cast<std::size_t>(pass.firstX) * 4;
        const auto step = static_cast<std::size_t>(pass.stepX);
        if (m_colours.isSixteenBit())
            m_colours.convert(row, count, std::span(m_sixteen).subspan(first), step);
        else if (!m_eight.empty())
            return m_colours.convert(row, count, std::span(m_eight).subspan(first), step);
        return true;
    }

    PngFile m_file;
    PngColours m_colours;
    RasterInfo m_info;
    /// Nothing for a large picture: its rows are decompressed as they are asked for.
    std::optional<PngStream> m_stream;
    std::vector<PngRowReader> m_readers;
    int m_y = 0;
    std::vector<std::uint8_t> m_eight;
    std::vector<std::uint16_t> m_sixteen;
};

Result<PngFile> readBudgetedPng(std::string_view bytes)
{
    const auto header = readPngHeader(bytes);
    if (!header)
        return tl::unexpected(header.error());
    if (auto budget = checkPixelBudget(header->width, header->height); !budget)
        return tl::unexpected(budget.error());
    return readPngFile(bytes);
}

} // namespace

Error noSuchPaletteEntry()
{
    return fail(translatable("error", "The PNG is damaged: a pixel refers to a colour that its "
                                      "palette does not have. Save the picture again."))
        .value();
}

Result<std::unique_ptr<RowDecoder>> openPng(std::string_view bytes)
{
    auto file = readBudgetedPng(bytes);
    if (!file)
        return tl::unexpected(file.error());
    auto decoder = std::make_unique<PngDecoder>(std::move(*file));
    if (auto started = decoder->start(); !started)
        return tl::unexpected(started.error());
    return decoder;
}

} // namespace core
