#include "core/image/measure/measure_colours.h"

#include "core/image/measure/measure_planes.h"
#include "core/image/pixels/srgb.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace core {

namespace {

/// Colours nearer than this in OKLab count as one.
constexpr double kNear = 0.11;
constexpr int kSmallestShare = 2;
constexpr int kEven = 16;
/// Where fewer of a hundred pixels lie within areas, edges count as well.
constexpr std::size_t kFewestInside = 25;

using Lab = std::array<double, 3>;

/// The space in which distances match what people see (Ottosson 2020).
Lab okLab(const Colour& colour)
{
    const double r = linearFromCode(colour.red);
    const double g = linearFromCode(colour.green);
    const double b = linearFromCode(colour.blue);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double distance(const Lab& one, const Lab& other)
{
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

struct Bin {
    std::array<long long, 3> sums{};
    long long count = 0;

    void add(const std::uint8_t* pixel)
    {
        for (std::size_t channel = 0; channel < 3; ++channel)
            sums[channel] += pixel[channel];
        ++count;
    }

    [[nodiscard]] Colour mean() const
    {
        const auto channel = [&](std::size_t at) {
            return static_cast<std::uint8_t>((sums[at] + count / 2) / count);
        };
        return {channel(0), channel(1), channel(2)};
    }
};

/// Whether the pixel has about the colour of its right and lower neighbours: it is no edge.
bool isInside(const Rgba8Image& image, int x, int y)
{
    const auto width = static_cast<std::ptrdiff_t>(image.size.width);
    const auto* pixel = image.pixels.data() + (y * width + x) * 4;
    if (x + 1 >= image.size.width || y + 1 >= image.size.height)
        return false;
    for (const auto* other : {pixel + 4, pixel + width * 4})
        for (std::size_t channel = 0; channel < 4; ++channel)
            if (std::abs(pixel[channel] - other[channel]) > kEven)
                return false;
    return true;
}

/// Pixels by the upper four bits of their channels; those inside areas where there are enough.
std::vector<Bin> binsOf(const Rgba8Image& image)
{
    std::vector<Bin> inside(4096);
    std::vector<Bin> all(4096);
    std::size_t insideCount = 0;
    std::size_t count = 0;
    for (int y = 0; y < image.size.height; ++y)
        for (int x = 0; x < image.size.width; ++x) {
            const auto* pixel =
                image.pixels.data() + (static_cast<std::ptrdiff_t>(y) * image.size.width + x) * 4;
            if (pixel[3] < kVisibleFrom)
                continue;
            const auto bin = static_cast<std::size_t>((pixel[0] >> 4) << 8 | (pixel[1] >> 4) << 4
                                                      | pixel[2] >> 4);
            all[bin].add(pixel);
            ++count;
            if (!isInside(image, x, y))
                continue;
            inside[bin].add(pixel);
            ++insideCount;
        }
    return insideCount * 100 >= count * kFewestInside ? inside : all;
}

struct Cluster {
    Colour colour;
    Lab lab{};
    long long count = 0;
};

} // namespace

std::vector<ColourShare> coloursOf(const Rgba8Image& image)
{
    auto bins = binsOf(image);
    std::erase_if(bins, [](const Bin& bin) { return bin.count == 0; });
    std::ranges::stable_sort(bins, std::ranges::greater(), &Bin::count);
    std::vector<Cluster> clusters;
    long long all = 0;
    for (const auto& bin : bins) {
        const auto colour = bin.mean();
        const auto lab = okLab(colour);
        const auto near = std::ranges::find_if(
            clusters, [&](const Cluster& cluster) { return distance(cluster.lab, lab) < kNear; });
        if (near == clusters.end())
            clusters.push_back({colour, lab, bin.count});
        else
            near->count += bin.count;
        all += bin.count;
    }
    std::ranges::stable_sort(clusters, std::ranges::greater(), &Cluster::count);
    std::vector<ColourShare> shares;
    for (const auto& cluster : clusters)
        if (cluster.count * 100 > all * kSmallestShare)
            shares.push_back({cluster.colour, static_cast<int>(cluster.count * 100 / all)});
    return shares;
}

} // namespace core
