#include "core/image/measure.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

constexpr int kRingingEdge = 48;
/// JPEG ripples all over a block of 8 pixels, whereas a resampled edge ripples for 3 pixels only.
constexpr int kNearest = 4;
constexpr int kFarthest = 7;
constexpr int kHighestRipple = 16;
/// Below this many pixels a percentage tells nothing.
constexpr int kFewestEvenPixels = 100;

/// Steps to the nearest edge in rows, columns or diagonals, up to 255.
Plane distancesToEdges(const Plane& light)
{
    Plane distance{light.width, light.height,
                   std::vector<std::uint8_t>(light.values.size(), std::uint8_t{255})};
    const auto at = [&](int x, int y) {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(light.width)
               + static_cast<std::size_t>(x);
    };
    for (int y = 0; y < light.height; ++y)
        for (int x = 0; x < light.width; ++x) {
            const bool right = x + 1 < light.width
                               && std::abs(light.at(x + 1, y) - light.at(x, y)) >= kRingingEdge;
            const bool below = y + 1 < light.height
                               && std::abs(light.at(x, y + 1) - light.at(x, y)) >= kRingingEdge;
            if (right || below)
                distance.values[at(x, y)] = 0;
        }
    const auto relax = [&](int x, int y, int side) {
        auto& own = distance.values[at(x, y)];
        const std::array<std::array<int, 2>, 4> neighbours{
            {{x - side, y}, {x - 1, y - side}, {x, y - side}, {x + 1, y - side}}};
        for (const auto& [otherX, otherY] : neighbours)
            if (otherX >= 0 && otherX < light.width && otherY >= 0 && otherY < light.height)
                own = static_cast<std::uint8_t>(
                    std::min<int>(own, distance.values[at(otherX, otherY)] + 1));
    };
    for (int y = 0; y < light.height; ++y)
        for (int x = 0; x < light.width; ++x)
            relax(x, y, 1);
    for (int y = light.height - 1; y >= 0; --y)
        for (int x = light.width - 1; x >= 0; --x)
            relax(x, y, -1);
    return distance;
}

/// Up and down again, by little.
bool isRipple(int before, int here, int after)
{
    const int up = here - before;
    const int down = after - here;
    return up * down < 0 && std::abs(up) <= kHighestRipple && std::abs(down) <= kHighestRipple;
}

} // namespace

int ripplesOf(const Rgba8Image& image)
{
    const auto light = lightnessOf(image);
    const auto distance = distancesToEdges(light);
    int beside = 0;
    int rippling = 0;
    for (int y = 1; y + 1 < light.height; ++y)
        for (int x = 1; x + 1 < light.width; ++x) {
            if (distance.at(x, y) < kNearest || distance.at(x, y) > kFarthest)
                continue;
            ++beside;
            const int here = light.at(x, y);
            if (isRipple(light.at(x - 1, y), here, light.at(x + 1, y))
                || isRipple(light.at(x, y - 1), here, light.at(x, y + 1)))
                ++rippling;
        }
    return beside < kFewestEvenPixels ? 0 : rippling * 100 / beside;
}

} // namespace core
