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
        if (change == 0 && run == 0)
            continue;
        if (change == 0 || (run != 0 && (run > 0) != (change > 0)))
            close();
        run += change;
        steepest = std::max(steepest, std::abs(change));
    }
    close();
}

/// The widths along rows and columns, of which a large picture has so many.
std::vector<int> widthsOf(const Plane& plane, int mostLines)
{
    std::vector<int> widths;
    const int rowStep = std::max(1, plane.height / mostLines);
    for (int y = rowStep / 2; y < plane.height; y += rowStep)
        collectWidths(plane, y * plane.width, 1, plane.width, widths);
    const int columnStep = std::max(1, plane.width / mostLines);
    for (int x = columnStep / 2; x < plane.width; x += columnStep)
        collectWidths(plane, x, plane.width, plane.height, widths);
    return widths;
}

std::vector<int> widthsOf(const Planes& planes, int mostLines)
{
    auto widths = widthsOf(planes.lightness, mostLines);
    if (planes.alpha)
        std::ranges::copy(widthsOf(*planes.alpha, mostLines), std::back_inserter(widths));
    return widths;
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

std::optional<int> edgeWidthOf(const Planes& planes)
{
    // A part of the lines of a large picture tells the same, if it has edges enough.
    constexpr int kUsualLines = 256;
    constexpr std::size_t kEnoughEdges = 100;
    auto widths = widthsOf(planes, kUsualLines);
    if (widths.size() < kEnoughEdges)
        widths = widthsOf(planes, std::max(planes.lightness.width, planes.lightness.height));
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
