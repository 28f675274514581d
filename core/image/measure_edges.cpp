#include "core/image/measure.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

/// A change of light that is an edge of the drawing, not a shade of it.
constexpr int kSharpEdge = 64;
/// Blurred pictures have no sharp edge at all; sharp ones have some soft ones.
constexpr std::size_t kSharpestOf = 5;
constexpr std::size_t kFewestEdges = 12;

/// The widths of the monotone ways from light to dark along one line.
void collectWidths(const Plane& plane, int start, int step, int count, std::vector<int>& widths)
{
    const auto* values = plane.values.data() + start;
    int run = 0;
    int steepest = 0;
    const auto close = [&] {
        if (std::abs(run) >= kSharpEdge)
            widths.push_back(std::abs(run) * 100 / steepest);
        run = 0;
        steepest = 0;
    };
    for (int at = 1; at < count; ++at) {
        const int change = values[static_cast<std::ptrdiff_t>(at) * step]
                           - values[static_cast<std::ptrdiff_t>(at - 1) * step];
        if (change == 0 || (run != 0 && (run > 0) != (change > 0)))
            close();
        run += change;
        steepest = std::max(steepest, std::abs(change));
    }
    close();
}

std::vector<int> widthsOf(const Plane& plane)
{
    std::vector<int> widths;
    for (int y = 0; y < plane.height; ++y)
        collectWidths(plane, y * plane.width, 1, plane.width, widths);
    for (int x = 0; x < plane.width; ++x)
        collectWidths(plane, x, plane.width, plane.height, widths);
    return widths;
}

Plane alphaOf(const Rgba8Image& image)
{
    Plane plane{image.size.width, image.size.height, {}};
    for (std::size_t at = 3; at < image.pixels.size(); at += 4)
        plane.values.push_back(image.pixels[at]);
    return plane;
}

bool isBlock(const Rgba8Image& image, int left, int top, int side)
{
    const auto pixel = [&](int x, int y) {
        return image.pixels.data() + (static_cast<std::ptrdiff_t>(y) * image.size.width + x) * 4;
    };
    const auto* first = pixel(left, top);
    for (int y = top; y < std::min(top + side, image.size.height); ++y)
        for (int x = left; x < std::min(left + side, image.size.width); ++x)
            if (!std::equal(first, first + 4, pixel(x, y)))
                return false;
    return true;
}

bool consistsOfBlocks(const Rgba8Image& image, int side)
{
    for (int y = 0; y < image.size.height; y += side)
        for (int x = 0; x < image.size.width; x += side)
            if (!isBlock(image, x, y, side))
                return false;
    return true;
}

/// The share of rows that differ from the one above, in percent: a few straight lines on even
/// places are no sign of enlargement.
int changingRows(const Rgba8Image& image)
{
    const auto row = static_cast<std::ptrdiff_t>(image.size.width) * 4;
    int changes = 0;
    for (int y = 1; y < image.size.height; ++y) {
        const auto line = image.pixels.begin() + y * row;
        changes += std::equal(line, line + row, line - row) ? 0 : 1;
    }
    return changes * 100 / image.size.height;
}

} // namespace

Plane lightnessOf(const Rgba8Image& image)
{
    constexpr int kMiddleGrey = 128;
    Plane plane{image.size.width, image.size.height, {}};
    plane.values.reserve(image.pixels.size() / 4);
    for (std::size_t at = 0; at < image.pixels.size(); at += 4) {
        const auto* pixel = image.pixels.data() + at;
        const int light = (54 * pixel[0] + 183 * pixel[1] + 19 * pixel[2]) >> 8;
        const int alpha = pixel[3];
        plane.values.push_back(
            static_cast<std::uint8_t>((light * alpha + kMiddleGrey * (255 - alpha) + 127) / 255));
    }
    return plane;
}

std::optional<int> edgeWidthOf(const Rgba8Image& image)
{
    auto widths = widthsOf(lightnessOf(image));
    const auto alpha = alphaOf(image);
    if (std::ranges::any_of(alpha.values, [](std::uint8_t value) { return value != 255; }))
        std::ranges::copy(widthsOf(alpha), std::back_inserter(widths));
    if (widths.size() < kFewestEdges)
        return std::nullopt;
    const auto chosen = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / kSharpestOf);
    std::ranges::nth_element(widths, chosen);
    return *chosen;
}

int blockSideOf(const Rgba8Image& image)
{
    constexpr int kLargestSide = 8;
    constexpr int kFewestChanges = 6;
    int found = 1;
    for (int side = 2; side <= kLargestSide; ++side)
        if (image.size.width >= 8 * side && image.size.height >= 8 * side
            && consistsOfBlocks(image, side))
            found = side;
    return found > 1 && changingRows(image) >= kFewestChanges ? found : 1;
}

} // namespace core
