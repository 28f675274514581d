#include "core/image/pixels/light.h"

#include "core/image/pixels/srgb.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double kFullLight = 65535;

std::uint16_t lightOf(double encoded, const std::optional<double>& gamma)
{
    const double light = gamma ? std::pow(encoded, *gamma) : linearFromSrgb(encoded);
    return static_cast<std::uint16_t>(std::lround(light * kFullLight));
}

/// Opaque pixels, the most of most pictures, are multiplied by their alpha once.
void addOpaque(const std::uint8_t* pixel, const std::uint8_t* end,
               const std::array<std::uint16_t, 256>& light, std::int32_t* sums)
{
    std::int32_t red = 0;
    std::int32_t green = 0;
    std::int32_t blue = 0;
    std::int32_t count = 0;
    for (; pixel < end; pixel += 4, ++count) {
        red += light[pixel[0]];
        green += light[pixel[1]];
        blue += light[pixel[2]];
    }
    sums[0] += red * 255;
    sums[1] += green * 255;
    sums[2] += blue * 255;
    sums[3] += count * 65535 * 255;
}

} // namespace

LuminanceSum::LuminanceSum(const RasterInfo& info, int side)
    : m_side(static_cast<std::size_t>(side)), m_gamma(info.colour.gamma)
{
    for (std::size_t code = 0; code < m_light.size(); ++code)
        m_light[code] = lightOf(static_cast<double>(code) / 255, m_gamma);
    const auto squares = (static_cast<std::size_t>(info.width) + m_side - 1) / m_side;
    m_sums.resize(squares * 4);
    m_means.resize(squares * 4);
}

void LuminanceSum::add(const RasterRow& row)
{
    m_isWide = !row.sixteen.empty();
    if (m_isWide)
        addSixteen(row.sixteen);
    else
        addEight(row.eight);
}

std::span<const float> LuminanceSum::take()
{
    // A 16-bit alpha is multiplied to 32 bits and cut to 24, an 8-bit one gives 24 at once.
    const double full = m_isWide ? kFullLight * kFullLight / 256 : kFullLight * 255;
    const auto factor = static_cast<float>(1 / (full * static_cast<double>(m_side * m_side)));
    std::ranges::transform(m_sums, m_means.begin(),
                           [factor](std::int32_t sum) { return static_cast<float>(sum) * factor; });
    std::ranges::fill(m_sums, 0);
    return m_means;
}

void LuminanceSum::addEight(std::span<const std::uint8_t> row)
{
    auto* sums = m_sums.data();
    for (std::size_t at = 0; at < row.size(); at += m_side * 4, sums += 4) {
        const auto end = std::min(at + m_side * 4, row.size());
        std::uint8_t alphas = 255;
        for (auto pixel = at; pixel < end; pixel += 4)
            alphas &= row[pixel + 3];
        if (alphas == 255) {
            addOpaque(row.data() + at, row.data() + end, m_light, sums);
            continue;
        }
        for (auto pixel = at; pixel < end; pixel += 4) {
            const std::int32_t alpha = row[pixel + 3];
            sums[0] += m_light[row[pixel]] * alpha;
            sums[1] += m_light[row[pixel + 1]] * alpha;
            sums[2] += m_light[row[pixel + 2]] * alpha;
            sums[3] += 65535 * alpha;
        }
    }
}

void LuminanceSum::addSixteen(std::span<const std::uint16_t> row)
{
    if (m_wideLight.empty())
        fillWideTable();
    const auto part = [](std::uint32_t value, std::uint32_t alpha) {
        return static_cast<std::int32_t>(value * alpha >> 8U);
    };
    auto* sums = m_sums.data();
    for (std::size_t at = 0; at < row.size(); at += m_side * 4, sums += 4) {
        const auto end = std::min(at + m_side * 4, row.size());
        for (auto pixel = at; pixel < end; pixel += 4) {
            const std::uint32_t alpha = row[pixel + 3];
            sums[0] += part(m_wideLight[row[pixel]], alpha);
            sums[1] += part(m_wideLight[row[pixel + 1]], alpha);
            sums[2] += part(m_wideLight[row[pixel + 2]], alpha);
            sums[3] += part(65535, alpha);
        }
    }
}

void LuminanceSum::fillWideTable()
{
    m_wideLight.resize(65536);
    for (std::size_t code = 0; code < m_wideLight.size(); ++code)
        m_wideLight[code] = lightOf(static_cast<double>(code) / 65535, m_gamma);
}

} // namespace core
