#include "core/image/pixels/scaler.h"

#include "core/image/pixels/lanczos.h"
#include "core/image/pixels/light.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace core {

namespace {

/// Squares may be averaged while this many of them remain for each pixel of the target: fewer
/// would cost quality against Lanczos alone.
constexpr double kCellsPerPixel = 8;
constexpr int kMaxFirstSide = 8;

/// The four channels of a pixel as one value of the processor; GCC and Clang know no other way to
/// say so that holds at every level of optimisation.
using Pixel = float __attribute__((vector_size(16)));

Pixel pixelAt(const float* channels)
{
    Pixel pixel;
    std::memcpy(&pixel, channels, sizeof pixel);
    return pixel;
}

/// Resamples rows of cells to one target as they come.
class Resampler {
public:
    Resampler(const CellAxis& x, const CellAxis& y, const ScaleTarget& target, double side,
              LinearImage& image)
        : m_columns(lanczosTaps(x, target.window.x / side, target.window.width / side,
                                target.size.width)),
          m_rows(lanczosTaps(y, target.window.y / side, target.window.height / side,
                             target.size.height)),
          m_line(m_columns.size() * 4),
          m_image(image)
    {
        image.size = target.size;
        image.pixels.assign(m_columns.size() * m_rows.size() * 4, 0);
    }

    void push(std::span<const float> cells)
    {
        while (m_firstOpen < m_rows.size() && endOf(m_rows[m_firstOpen]) <= m_y)
            ++m_firstOpen;
        if (m_firstOpen < m_rows.size() && m_rows[m_firstOpen].first <= m_y) {
            resampleLine(cells);
            for (auto row = m_firstOpen; row < m_rows.size() && m_rows[row].first <= m_y; ++row)
                addLine(row);
        }
        ++m_y;
    }

private:
    static int endOf(const Taps& taps)
    {
        return taps.first + static_cast<int>(taps.weights.size());
    }

    void resampleLine(std::span<const float> cells)
    {
        auto* out = m_line.data();
        for (const auto& taps : m_columns) {
            const auto* cell = cells.data() + static_cast<std::size_t>(taps.first) * 4;
            const auto* weight = taps.weights.data();
            const auto* const end = weight + taps.weights.size();
            Pixel sums[2] = {};
            for (; weight + 1 < end; weight += 2, cell += 8) {
                sums[0] += pixelAt(cell) * weight[0];
                sums[1] += pixelAt(cell + 4) * weight[1];
            }
            if (weight < end)
                sums[0] += pixelAt(cell) * weight[0];
            const Pixel sum = sums[0] + sums[1];
            std::memcpy(out, &sum, sizeof sum);
            out += 4;
        }
    }

    void addLine(std::size_t row)
    {
        const float weight = m_rows[row].weights[static_cast<std::size_t>(m_y - m_rows[row].first)];
        auto* out = m_image.pixels.data() + row * m_line.size();
        for (const float value : m_line)
            *out++ += weight * value;
    }

    std::vector<Taps> m_columns;
    std::vector<Taps> m_rows;
    std::vector<float> m_line;
    LinearImage& m_image;
    std::size_t m_firstOpen = 0;
    int m_y = 0;
};

/// The picture as squares of one size, the targets that are made from them, and the level of
/// squares twice as large.
class SquareGrid {
public:
    SquareGrid(const RasterInfo& info, int side)
        : m_side(side), m_x(axis(info.width, side)), m_y(axis(info.height, side))
    {
    }

    void serve(const ScaleTarget& target, LinearImage& image)
    {
        m_resamplers.emplace_back(m_x, m_y, target, m_side, image);
    }

    SquareGrid& coarser(const RasterInfo& info)
    {
        if (!m_coarser) {
            m_coarser = std::make_unique<SquareGrid>(info, m_side * 2);
            m_half.resize(static_cast<std::size_t>(m_coarser->m_x.count) * 4);
        }
        return *m_coarser;
    }

    void push(std::span<const float> cells)
    {
        for (auto& resampler : m_resamplers)
            resampler.push(cells);
        if (!m_coarser)
            return;
        addHalf(cells);
        if (m_hasHalf)
            pushHalf();
        else
            m_hasHalf = true;
    }

    void finish()
    {
        if (!m_coarser)
            return;
        if (m_hasHalf)
            pushHalf();
        m_coarser->finish();
    }

private:
    static CellAxis axis(int length, int side)
    {
        return {.count = (length + side - 1) / side, .extent = static_cast<double>(length) / side};
    }

    void addHalf(std::span<const float> cells)
    {
        // The bounds are those of the axes; to ask at each cell takes longer than the sums.
        const float* cell = cells.data();
        float* half = m_half.data();
        for (std::size_t at = 0; at < cells.size(); ++at)
            half[at / 8 * 4 + at % 4] += 0.25F * cell[at];
    }

    void pushHalf()
    {
        m_coarser->push(m_half);
        std::ranges::fill(m_half, 0.0F);
        m_hasHalf = false;
    }

    int m_side;
    CellAxis m_x;
    CellAxis m_y;
    std::vector<Resampler> m_resamplers;
    std::unique_ptr<SquareGrid> m_coarser;
    /// Means of two by two cells, half of them when m_hasHalf.
    std::vector<float> m_half;
    bool m_hasHalf = false;
};

/// The largest power of two that leaves kCellsPerPixel squares for each pixel.
int sideFor(const ScaleTarget& target)
{
    const double ratio = std::min(target.window.width / target.size.width,
                                  target.window.height / target.size.height);
    int side = 1;
    while (ratio / (side * 2) >= kCellsPerPixel)
        side *= 2;
    return side;
}

int firstSide(std::span<const ScaleTarget> targets)
{
    int side = kMaxFirstSide;
    for (const auto& target : targets)
        side = std::min(side, sideFor(target));
    return side;
}

void toSrgbPrimaries(const ColourMatrix& matrix, LinearImage& image)
{
    for (std::size_t at = 0; at < image.pixels.size(); at += 4) {
        auto* pixel = image.pixels.data() + at;
        const float red = pixel[0];
        const float green = pixel[1];
        const float blue = pixel[2];
        for (std::size_t row = 0; row < 3; ++row)
            pixel[row] = matrix[row][0] * red + matrix[row][1] * green + matrix[row][2] * blue;
    }
}

} // namespace

Result<std::vector<LinearImage>> scale(RowDecoder& source, std::span<const ScaleTarget> targets)
{
    const auto& info = source.info();
    const int side = firstSide(targets);
    std::vector<LinearImage> images(targets.size());
    SquareGrid finest(info, side);
    for (std::size_t index = 0; index < targets.size(); ++index) {
        auto* level = &finest;
        for (int coarse = side; coarse < sideFor(targets[index]); coarse *= 2)
            level = &level->coarser(info);
        level->serve(targets[index], images[index]);
    }
    LuminanceSum summer(info, side);
    for (int y = 1; y <= info.height; ++y) {
        const auto row = source.nextRow();
        if (!row)
            return tl::unexpected(row.error());
        summer.add(*row);
        if (y % side == 0 || y == info.height)
            finest.push(summer.take());
    }
    finest.finish();
    const auto matrix = info.colour.primaries ? matrixToSrgb(*info.colour.primaries) : std::nullopt;
    if (matrix)
        for (auto& image : images)
            toSrgbPrimaries(*matrix, image);
    return images;
}

} // namespace core
