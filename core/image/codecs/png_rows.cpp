#include "core/image/codecs/png_rows.h"

#include "core/image/codecs/png_filter.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// A 16:9 screenshot of 2160 lines in RGB, and no more memory than the command line may use.
constexpr std::size_t kMostAtOnce = 24U << 20U;
constexpr PngPass kWhole[] = {{}};
constexpr PngPass kAdam7[] = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4},
                              {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};

int stepsWithin(int size, int first, int step)
{
    return size <= first ? 0 : (size - first - 1) / step + 1;
}

} // namespace

int PngPass::width(const PngHeader& header) const
{
    return stepsWithin(header.width, firstX, stepX);
}

int PngPass::height(const PngHeader& header) const
{
    return stepsWithin(header.height, firstY, stepY);
}

std::size_t PngPass::rowBytes(const PngHeader& header) const
{
    const auto bits =
        static_cast<std::size_t>(width(header)) * static_cast<std::size_t>(header.bitsPerPixel());
    return (bits + 7) / 8;
}

std::size_t PngPass::streamBytes(const PngHeader& header) const
{
    const auto bytes = rowBytes(header);
    return bytes == 0 ? 0 : (bytes + 1) * static_cast<std::size_t>(height(header));
}

std::span<const PngPass> passesOf(const PngHeader& header)
{
    if (header.interlaced)
        return kAdam7;
    return kWhole;
}

std::optional<PngStream> decompressedAtOnce(const PngFile& file)
{
    std::size_t size = 0;
    for (const auto& pass : passesOf(file.header))
        size += pass.streamBytes(file.header);
    if (file.damage || size > kMostAtOnce)
        return std::nullopt;
    PngStream stream{std::make_unique_for_overwrite<std::uint8_t[]>(size), size};
    if (!inflateExactly(file.data, stream.all()))
        return std::nullopt;
    return stream;
}

PngRowReader::PngRowReader(const PngFile& file, bool verifyChecksum)
    : m_file(file),
      m_stream(std::in_place, file.data, verifyChecksum),
      m_step(static_cast<std::size_t>(std::max(1, file.header.bitsPerPixel() / 8)))
{
}

PngRowReader::PngRowReader(const PngFile& file, std::span<std::uint8_t> rows)
    : m_file(file),
      m_left(rows),
      m_step(static_cast<std::size_t>(std::max(1, file.header.bitsPerPixel() / 8)))
{
}

void PngRowReader::begin(const PngPass& pass)
{
    m_pass = pass;
    m_rowBytes = pass.rowBytes(m_file.header);
    for (auto& row : m_rows)
        row.assign(m_rowBytes + 1, 0);
    m_above = m_rows[0].data();
}

Result<std::monostate> PngRowReader::skip(std::size_t bytes)
{
    if (!m_stream)
        m_left = m_left.subspan(bytes);
    else if (!m_stream->skip(bytes))
        return damage();
    return std::monostate{};
}

std::span<std::uint8_t> PngRowReader::takeRow()
{
    if (!m_stream) {
        const auto row = m_left.first(m_rowBytes + 1);
        m_left = m_left.subspan(row.size());
        return row;
    }
    std::swap(m_rows[0], m_rows[1]);
    return m_stream->read(m_rows[0]) ? std::span(m_rows[0]) : std::span<std::uint8_t>();
}

Result<std::span<const std::uint8_t>> PngRowReader::nextRow()
{
    const auto row = takeRow();
    if (row.empty())
        return damage();
    if (!undoPngFilter(row[0], row.data() + 1, m_above, m_rowBytes, m_step))
        return fail(translatable("error", "The PNG is damaged: row %1 of %2 uses a filter that "
                                          "PNG does not have. Copy or save the picture again."),
                    {m_rowsRead + 1, static_cast<long long>(m_file.header.height)});
    ++m_rowsRead;
    m_above = row.data() + 1;
    return row.subspan(1);
}

Result<std::monostate> PngRowReader::finish()
{
    if (m_stream && !m_stream->finish())
        return damage();
    return std::monostate{};
}

tl::unexpected<Error> PngRowReader::damage() const
{
    if (m_file.damage)
        return tl::unexpected(*m_file.damage);
    if (m_stream && m_stream->state() == InflateStream::State::Damaged)
        return fail(translatable("error", "The PNG is damaged: its compressed pixels cannot be "
                                          "read after %1 rows. Copy or save the picture again."),
                    {m_rowsRead});
    return fail(translatable("error", "The PNG holds fewer pixels than the %1 × %2 of its "
                                      "header: they end after %3 rows. Save the picture again."),
                {static_cast<long long>(m_file.header.width),
                 static_cast<long long>(m_file.header.height), m_rowsRead});
}

} // namespace core
