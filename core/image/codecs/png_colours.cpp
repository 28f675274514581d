#include "core/image/codecs/png_colours.h"

#include "core/image/pixels/byte_order.h"

#include <algorithm>

namespace core {

namespace {

std::uint16_t wideSample(const std::uint8_t* bytes)
{
    return static_cast<std::uint16_t>(bytes[0] << 8 | bytes[1]);
}

/// Sample number `index` of a row with 1, 2, 4 or 8 bits per sample.
std::size_t packedSample(std::span<const std::uint8_t> row, std::size_t index, std::size_t depth)
{
    const auto bit = index * depth;
    const auto shift = 8 - depth - bit % 8;
    return std::size_t{row[bit / 8]} >> shift & ((std::size_t{1} << depth) - 1);
}

/// Red, green and blue of a sample group of `channels` samples, and its alpha.
template <class Sample>
std::array<Sample, 4> spread(const Sample* samples, std::size_t channels, Sample opaque)
{
    switch (channels) {
    case 1:
        return {samples[0], samples[0], samples[0], opaque};
    case 2:
        return {samples[0], samples[0], samples[0], samples[1]};
    case 3:
        return {samples[0], samples[1], samples[2], opaque};
    default:
        return {samples[0], samples[1], samples[2], samples[3]};
    }
}

/// The way of most screenshots.
void addOpaqueAlpha(const std::uint8_t* rgb, std::size_t count, std::uint8_t* rgba)
{
    for (std::size_t x = 0; x < count; ++x) {
        rgba[x * 4] = rgb[x * 3];
        rgba[x * 4 + 1] = rgb[x * 3 + 1];
        rgba[x * 4 + 2] = rgb[x * 3 + 2];
        rgba[x * 4 + 3] = 255;
    }
}

} // namespace

PngColours::PngColours(const PngFile& file) : m_header(file.header)
{
    if (m_header.colour != PngColour::Palette)
        for (std::size_t at = 0; at + 1 < file.transparency.size(); at += 2)
            m_clear.push_back(bigEndian16(file.transparency.substr(at)));
    fillTable(file);
}

void PngColours::fillTable(const PngFile& file)
{
    const auto byteOf = [](std::string_view bytes, std::size_t at) {
        return static_cast<std::uint8_t>(bytes[at]);
    };
    if (m_header.colour == PngColour::Palette) {
        m_tableSize = file.palette.size() / 3;
        for (std::size_t at = 0; at < m_tableSize; ++at)
            m_table[at] = {byteOf(file.palette, at * 3), byteOf(file.palette, at * 3 + 1),
                           byteOf(file.palette, at * 3 + 2),
                           at < file.transparency.size() ? byteOf(file.transparency, at)
                                                         : std::uint8_t{255}};
    } else if (m_header.colour == PngColour::Grey && m_header.bitDepth <= 8) {
        const auto most = (std::size_t{1} << static_cast<unsigned>(m_header.bitDepth)) - 1;
        for (std::size_t at = 0; at <= most; ++at) {
            const auto grey = static_cast<std::uint8_t>(at * 255 / most);
            const bool clear = !m_clear.empty() && m_clear[0] == at;
            m_table[at] = {grey, grey, grey, static_cast<std::uint8_t>(clear ? 0 : 255)};
        }
    }
}

bool PngColours::convert(std::span<const std::uint8_t> row, std::size_t count,
                         std::span<std::uint8_t> out, std::size_t step) const
{
    const auto channels = static_cast<std::size_t>(m_header.channels());
    const auto depth = static_cast<std::size_t>(m_header.bitDepth);
    if (channels == 3 && m_clear.empty() && step == 1) {
        addOpaqueAlpha(row.data(), count, out.data());
        return true;
    }
    for (std::size_t x = 0; x < count; ++x) {
        Pixel pixel;
        if (channels == 1) {
            const auto sample = packedSample(row, x, depth);
            if (sample >= m_tableSize)
                return false;
            pixel = m_table[sample];
        } else {
            const auto* samples = row.data() + x * channels;
            pixel = spread(samples, channels, std::uint8_t{255});
            if (!m_clear.empty() && std::equal(m_clear.begin(), m_clear.end(), samples))
                pixel[3] = 0;
        }
        std::copy(pixel.begin(), pixel.end(), out.data() + x * step * 4);
    }
    return true;
}

void PngColours::convert(std::span<const std::uint8_t> row, std::size_t count,
                         std::span<std::uint16_t> out, std::size_t step) const
{
    const auto channels = static_cast<std::size_t>(m_header.channels());
    for (std::size_t x = 0; x < count; ++x) {
        std::array<std::uint16_t, 4> samples{};
        for (std::size_t channel = 0; channel < channels; ++channel)
            samples[channel] = wideSample(row.data() + (x * channels + channel) * 2);
        auto pixel = spread(samples.data(), channels, std::uint16_t{65535});
        if (!m_clear.empty() && std::equal(m_clear.begin(), m_clear.end(), samples.begin()))
            pixel[3] = 0;
        std::copy(pixel.begin(), pixel.end(), out.data() + x * step * 4);
    }
}

} // namespace core
