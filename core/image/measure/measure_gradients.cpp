#include "core/image/measure/measure_gradients.h"

#include "core/image/measure/measure_background.h"
#include "core/image/measure/measure_planes.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace core {

namespace {

/// Steps from pixel to pixel that are part of a gradient, the whole change that makes one, and how
/// many steps it takes at least.
constexpr int kMaxStep = 8;
constexpr int kSmallestRange = 12;
constexpr int kFewestSteps = 5;
/// A gradient goes one way, or there and back; noise goes to and fro.
constexpr int kMaxWay = 5; // halves of the range
/// A pixel is part of a gradient if the light changes within this many pixels of it.
constexpr int kReach = 8;
/// A part of the picture that is smaller than this percentage is not judged.
constexpr int kSmallestPart = 4;

/// A line of pixels: `count` of them, `step` bytes apart.
struct Line {
    const std::uint8_t* first;
    std::ptrdiff_t step;
    int count;

    [[nodiscard]] const std::uint8_t* at(int index) const { return first + index * step; }
};

bool isSame(const std::uint8_t* one, const std::uint8_t* other)
{
    return std::memcmp(one, other, 4) == 0;
}

bool continues(const std::uint8_t* before, const std::uint8_t* here)
{
    if (before[3] < kVisibleFrom || here[3] < kVisibleFrom)
        return false;
    for (std::size_t channel = 0; channel < 3; ++channel)
        if (std::abs(here[channel] - before[channel]) > kMaxStep)
            return false;
    return true;
}

/// Whether one channel passes evenly from one value to another between two pixels of a line.
bool isGradient(const Line& line, int start, int end, std::size_t channel)
{
    int least = 255;
    int most = 0;
    int way = 0;
    int steps = 0;
    for (int at = start; at < end; ++at) {
        const int value = line.at(at)[channel];
        least = std::min(least, value);
        most = std::max(most, value);
        const int step = at == start ? 0 : std::abs(value - line.at(at - 1)[channel]);
        way += step;
        steps += step == 0 ? 0 : 1;
    }
    const int range = most - least;
    return range >= kSmallestRange && steps >= kFewestSteps && 2 * way <= kMaxWay * range;
}

/// Marks the pixels of a run that lie where it changes.
template <class Mark>
void markChanges(const Line& line, int start, int end, std::size_t channel, Mark mark)
{
    for (int at = start; at < end; ++at) {
        const int before = line.at(std::max(start, at - kReach))[channel];
        const int after = line.at(std::min(end - 1, at + kReach))[channel];
        if (before != after)
            mark(at);
    }
}

template <class Mark>
void markLine(const Line& line, Mark mark)
{
    int start = 0;
    int steps = 0;
    for (int at = 1; at <= line.count; ++at) {
        const bool isEven = at < line.count && isSame(line.at(at - 1), line.at(at));
        if (isEven || (at < line.count && continues(line.at(at - 1), line.at(at)))) {
            steps += isEven ? 0 : 1;
            continue;
        }
        for (std::size_t channel = 0; channel < 3 && steps >= kFewestSteps; ++channel)
            if (isGradient(line, start, at, channel))
                markChanges(line, start, at, channel, mark);
        start = at;
        steps = 0;
    }
}

std::vector<std::uint8_t> gradedPixels(const Rgba8Image& image)
{
    const int width = image.size.width;
    const int height = image.size.height;
    std::vector<std::uint8_t> graded(image.pixels.size() / 4);
    const auto mark = [&](int x, int y) {
        graded[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
               + static_cast<std::size_t>(x)] = 1;
    };
    for (int y = 0; y < height; ++y)
        markLine({image.pixels.data() + static_cast<std::ptrdiff_t>(y) * width * 4, 4, width},
                 [&](int x) { mark(x, y); });
    for (int x = 0; x < width; ++x)
        markLine({image.pixels.data() + static_cast<std::ptrdiff_t>(x) * 4,
                  std::ptrdiff_t{width} * 4, height},
                 [&](int y) { mark(x, y); });
    return graded;
}

} // namespace

Gradients gradientsOf(const Rgba8Image& image, const Background& ground)
{
    const auto graded = gradedPixels(image);
    // Pixels and graded pixels, of the content and of the ground.
    std::array<int, 2> all{};
    std::array<int, 2> inGradients{};
    for (std::size_t at = 0; at < graded.size(); ++at) {
        if (image.pixels[at * 4 + 3] < kVisibleFrom)
            continue;
        const std::size_t part = ground.mask.values[at];
        ++all[part];
        inGradients[part] += graded[at];
    }
    const auto percent = [&](std::size_t part) {
        const bool isJudged = all[part] * 100 >= static_cast<int>(graded.size()) * kSmallestPart;
        return isJudged ? inGradients[part] * 100 / all[part] : 0;
    };
    return {.ground = percent(1), .content = percent(0)};
}

Plane backgroundMarks(const Rgba8Image& image)
{
    const auto graded = gradedPixels(image);
    Plane marks = backgroundOf(image).mask;
    for (std::size_t at = 0; at < graded.size(); ++at) {
        const bool isBackground = marks.values[at] != 0;
        const bool isGraded = graded[at] != 0 && image.pixels[at * 4 + 3] >= kVisibleFrom;
        marks.values[at] = isGraded ? isBackground ? mark::groundGradient : mark::contentGradient
                           : isBackground ? mark::ground
                                          : 0;
    }
    return marks;
}

} // namespace core
