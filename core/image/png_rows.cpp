#include "core/image/png_rows.h"

#include "core/image/png_filter.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

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

PngRowReader::PngRowReader(const PngFile& file, bool verifyChecksum)
    : m_file(file),
      m_stream(file.data, verifyChecksum),
      m_step(static_cast<std::size_t>(std::max(1, file.header.bitsPerPixel() / 8)))
{
}

void PngRowReader::begin(const PngPass& pass)
{
    m_pass = pass;
    for (auto& row : m_rows)
        row.assign(pass.rowBytes(m_file.header) + 1, 0);
}

Result<std::monostate> PngRowReader::skip(std::size_t bytes)
{
    if (!m_stream.skip(bytes))
        return damage();
    return std::monostate{};
}

Result<std::span<const std::uint8_t>> PngRowReader::nextRow()
{
    std::swap(m_rows[0], m_rows[1]);
    auto& row = m_rows[0];
    if (!m_stream.read(row))
        return damage();
    if (!undoPngFilter(row[0], row.data() + 1, m_rows[1].data() + 1, row.size() - 1, m_step))
        return fail(translatable("error", "The PNG is damaged: row %1 of %2 uses a filter that "
                                          "PNG does not have. Copy or save the picture again."),
                    {m_rowsRead + 1, static_cast<long long>(m_file.header.height)});
    ++m_rowsRead;
    return std::span<const std::uint8_t>(row).subspan(1);
}

Result<std::monostate> PngRowReader::finish()
{
    if (!m_stream.finish())
        return damage();
    return std::monostate{};
}

tl::unexpected<Error> PngRowReader::damage() const
{
    if (m_file.damage)
        return tl::unexpected(*m_file.damage);
    if (m_stream.state() == InflateStream::State::Damaged)
        return fail(translatable("error", "The PNG is damaged: its compressed pixels cannot be "
                                          "read after %1 rows. Copy or save the picture again."),
                    {m_rowsRead});
    return fail(translatable("error", "The PNG holds fewer pixels than the %1 × %2 of its "
                                      "header: they end after %3 rows. Save the picture again."),
                {static_cast<long long>(m_file.header.width),
                 static_cast<long long>(m_file.header.height), m_rowsRead});
}

} // namespace core
