#include "core/image/measure/measure_edges.h"

#include "core/image/measure/measure_planes.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

/// A change of light that is an edge of the drawing, not a shade of it.
constexpr int kSharpEdge = 64;
/// Blurred pictures have no sharp edge at all; sharp ones have some soft ones.
constexpr std::size_t kSharpestOf = 5;
constexpr std::size_t kFewestEdges = 12;

/// Calls found(first, last, width) for each monotone way from light to dark along one line, with
/// its width in hundredths of a pixel.
template <class Found>
void eachEdge(const Plane& plane, int start, int step, int count, Found found)
{
    const auto* values = plane.values.data() + start;
    int run = 0;
    int steepest = 0;
    int first = 0;
    const auto close = [&](int last) {
        if (std::abs(run) >= kSharpEdge)
            found(first, last, std::abs(run) * 100 / steepest);
        run = 0;
        steepest = 0;
    };
    for (int at = 1; at < count; ++at) {
        const int change = values[static_cast<std::ptrdiff_t>(at) * step]
                           - values[static_cast<std::ptrdiff_t>(at - 1) * step];
        if (change == 0 && run == 0)
            continue;
        if (change == 0 || (run != 0 && (run > 0) != (change > 0)))
            close(at - 1);
        if (run == 0)
            first = at - 1;
        run += change;
        steepest = std::max(steepest, std::abs(change));
    }
    close(count - 1);
}

/// The widths along rows and columns, of which a large picture has so many.
std::vector<int> widthsOf(const Plane& plane, int mostLines)
{
    std::vector<int> widths;
    const auto collect = [&widths](int, int, int width) { widths.push_back(width); };
    const int rowStep = std::max(1, plane.height / mostLines);
    for (int y = rowStep / 2; y < plane.height; y += rowStep)
        eachEdge(plane, y * plane.width, 1, plane.width, collect);
    const int columnStep = std::max(1, plane.width / mostLines);
    for (int x = columnStep / 2; x < plane.width; x += columnStep)
        eachEdge(plane, x, plane.width, plane.height, collect);
    return widths;
}

std::vector<int> widthsOf(const Planes& planes, int mostLines)
{
    auto widths = widthsOf(planes.lightness, mostLines);
    if (planes.alpha)
        std::ranges::copy(widthsOf(*planes.alpha, mostLines), std::back_inserter(widths));
    return widths;
}

void markEdges(const Plane& plane, int widest, Plane& marks)
{
    const auto mark = [&](int start, int step, int first, int last, int width) {
        const std::uint8_t kind = width > widest ? mark::softEdge : mark::crispEdge;
        for (int at = first; at <= last; ++at) {
            auto& value =
                marks.values[static_cast<std::size_t>(start)
                             + static_cast<std::size_t>(at) * static_cast<std::size_t>(step)];
            value = std::max(value, kind);
        }
    };
    for (int y = 0; y < plane.height; ++y) {
        const int start = y * plane.width;
        eachEdge(plane, start, 1, plane.width,
                 [&](int first, int last, int width) { mark(start, 1, first, last, width); });
    }
    for (int x = 0; x < plane.width; ++x)
        eachEdge(plane, x, plane.width, plane.height,
                 [&](int first, int last, int width) { mark(x, plane.width, first, last, width); });
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

Plane edgeMarks(const Rgba8Image& image, int widest)
{
    const auto planes = planesOf(image);
    auto marks = planeLike(planes.lightness);
    markEdges(planes.lightness, widest, marks);
    if (planes.alpha)
        markEdges(*planes.alpha, widest, marks);
    return marks;
}

int blockSideOf(const Rgba8Image& image)
{
    constexpr int kMaxEdgeSide = 8;
    constexpr int kFewestChanges = 6;
    int found = 1;
    for (int side = 2; side <= kMaxEdgeSide; ++side)
        if (image.size.width >= 8 * side && image.size.height >= 8 * side
            && consistsOfBlocks(image, side))
            found = side;
    return found > 1 && changingRows(image) >= kFewestChanges ? found : 1;
}

} // namespace core
