#include "core/image/measure/measure_ripples.h"

#include "core/image/measure/measure_planes.h"

#include <algorithm>
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

/// How near the nearest edge is, counted in rows, columns and diagonals.
constexpr std::uint8_t kTooNear = 1;
constexpr std::uint8_t kWithinReach = 2;

/// 1 for each pixel that differs much from the one to its right or from the one below.
Plane edgesOf(const Plane& light)
{
    auto edges = planeLike(light);
    const auto width = static_cast<std::size_t>(light.width);
    const auto mark = [&](std::size_t first, std::size_t count, std::size_t toOther) {
        const auto* values = light.values.data() + first;
        auto* out = edges.values.data() + first;
        for (std::size_t at = 0; at < count; ++at)
            out[at] |= std::abs(values[at + toOther] - values[at]) >= kRingingEdge ? 1 : 0;
    };
    for (std::size_t row = 0; row < light.values.size(); row += width)
        mark(row, width - 1, 1);
    mark(0, light.values.size() - width, width);
    return edges;
}

/// Tells each pixel of a row how near the next edge in that row is.
void reachAlong(const std::uint8_t* edges, int width, std::uint8_t* reach)
{
    const auto walk = [&](int from, int end, int step) {
        int since = kFarthest + 1;
        for (int x = from; x != end; x += step) {
            since = edges[x] != 0 ? 0 : since + 1;
            reach[x] |= since < kNearest     ? kTooNear | kWithinReach
                        : since <= kFarthest ? kWithinReach
                                             : 0;
        }
    };
    walk(0, width, 1);
    walk(width - 1, -1, -1);
}

/// The same in all directions: what lies in the rows around counts by the rows between.
Plane reachOf(const Plane& light)
{
    const auto edges = edgesOf(light);
    auto along = planeLike(light);
    auto reach = planeLike(light);
    const std::ptrdiff_t width = light.width;
    for (int y = 0; y < light.height; ++y)
        reachAlong(edges.values.data() + y * width, light.width, along.values.data() + y * width);
    for (int y = 0; y < light.height; ++y) {
        auto* out = reach.values.data() + y * width;
        const int last = std::min(y + kFarthest, light.height - 1);
        for (int row = std::max(0, y - kFarthest); row <= last; ++row) {
            const auto* from = along.values.data() + row * width;
            const int counted =
                std::abs(row - y) < kNearest ? kTooNear | kWithinReach : kWithinReach;
            for (std::ptrdiff_t x = 0; x < width; ++x)
                out[x] |= static_cast<std::uint8_t>(from[x] & counted);
        }
    }
    return reach;
}

/// Up and down again, by little.
bool isRipple(int before, int here, int after)
{
    const int up = here - before;
    const int down = after - here;
    return up * down < 0 && std::abs(up) <= kHighestRipple && std::abs(down) <= kHighestRipple;
}

/// Calls look(x, y, whether it ripples) for each pixel of the even areas beside edges.
template <class Look>
void eachBesideEdges(const Plane& light, Look look)
{
    const auto reach = reachOf(light);
    for (int y = 1; y + 1 < light.height; ++y)
        for (int x = 1; x + 1 < light.width; ++x) {
            if (reach.at(x, y) != kWithinReach)
                continue;
            const int here = light.at(x, y);
            look(x, y,
                 isRipple(light.at(x - 1, y), here, light.at(x + 1, y))
                     || isRipple(light.at(x, y - 1), here, light.at(x, y + 1)));
        }
}

} // namespace

int ripplesOf(const Plane& light)
{
    int beside = 0;
    int rippling = 0;
    eachBesideEdges(light, [&](int, int, bool ripples) {
        ++beside;
        rippling += ripples ? 1 : 0;
    });
    return beside < kFewestEvenPixels ? 0 : rippling * 100 / beside;
}

Plane rippleMarks(const Rgba8Image& image)
{
    const auto light = planesOf(image).lightness;
    auto marks = planeLike(light);
    eachBesideEdges(light, [&](int x, int y, bool ripples) {
        marks.values[static_cast<std::size_t>(y) * static_cast<std::size_t>(light.width)
                     + static_cast<std::size_t>(x)] = ripples ? mark::ripple : mark::besideEdge;
    });
    return marks;
}

} // namespace core
