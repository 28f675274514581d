#include "core/image/measure/marks.h"

#include "core/image/measure/contrast.h"
#include "core/image/measure/measure_background.h"
#include "core/image/measure/measure_cuts.h"
#include "core/image/measure/measure_planes.h"
#include "core/image/pixels/srgb.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace core {

namespace {

constexpr PixelBox kFreePlace{370, 0, 415, 100};

/// How many pixels of the box are not about as light as most of it.
int drawnOn(const Rgba8Image& image, const PixelBox& box)
{
    constexpr int kOther = 32;
    std::array<int, 256> counts{};
    for (int y = box.y; y < box.y + box.height; ++y)
        for (int x = box.x; x < box.x + box.width; ++x) {
            const auto* pixel = image.at(x, y);
            ++counts[static_cast<std::size_t>((pixel[0] * 54 + pixel[1] * 183 + pixel[2] * 19)
                                              / 256)];
        }
    const auto paper = std::ranges::max_element(counts) - counts.begin();
    int drawn = 0;
    for (std::ptrdiff_t value = 0; value < 256; ++value)
        drawn += std::abs(value - paper) > kOther ? counts[static_cast<std::size_t>(value)] : 0;
    return drawn;
}

PixelBox largestClearBox(const Rgba8Image& image)
{
    constexpr int kStep = 10;
    PixelBox emptiest = kFreePlace;
    int least = drawnOn(image, emptiest);
    for (int top = kStep; top + kFreePlace.height <= image.size.height; top += kStep) {
        PixelBox box = kFreePlace;
        box.y = top;
        const int drawn = drawnOn(image, box);
        if (drawn < least) {
            least = drawn;
            emptiest = box;
        }
    }
    return emptiest;
}

} // namespace

PictureMarks marksOf(const Rgba8Image& image)
{
    const Background ground = backgroundOf(image);
    PictureMarks marks{contentBoxOf(ground), cutSidesOf(ground)};
    if (image.size == kHeroSize)
        marks.blank = largestClearBox(image);
    return marks;
}

std::vector<std::uint16_t> contrastMap(const Rgba8Image& image, const Colour& ground)
{
    constexpr int kSame = 16;
    std::array<double, 256> light{};
    for (std::size_t code = 0; code < light.size(); ++code)
        light[code] = linearFromSrgb(static_cast<double>(code) / 255);
    const double behind = luminanceOf(ground) + 0.05;
    std::vector<std::uint16_t> map(image.pixels.size() / 4);
    for (std::size_t at = 0; at < map.size(); ++at) {
        const auto* pixel = image.pixels.data() + at * 4;
        const bool isBackground = std::abs(pixel[0] - ground.red) < kSame
                                  && std::abs(pixel[1] - ground.green) < kSame
                                  && std::abs(pixel[2] - ground.blue) < kSame;
        if (isBackground || pixel[3] < kVisibleFrom)
            continue;
        const double own =
            0.2126 * light[pixel[0]] + 0.7152 * light[pixel[1]] + 0.0722 * light[pixel[2]] + 0.05;
        map[at] = static_cast<std::uint16_t>(
            std::floor(std::max(own, behind) / std::min(own, behind) * 100));
    }
    return map;
}

} // namespace core
