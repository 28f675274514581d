#include "core/image/measure/measure_letters.h"

#include "core/image/measure/measure.h"
#include "core/image/measure/measure_colours.h"
#include "core/image/measure/measure_planes.h"
#include "core/image/measure/shapes.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

/// A letter in percent of the picture's height.
constexpr int kLowestLetter = 3;
constexpr int kHighestLetter = 45;
constexpr int kLowestPixels = 6;

/// One and the number of the nearest dominant colour; 0 where the pixel is clear.
std::uint8_t labelOf(const std::uint8_t* pixel, const std::vector<ColourShare>& colours)
{
    if (pixel[3] < kVisibleFrom)
        return 0;
    std::uint8_t label = 0;
    int nearest = 1 << 30;
    for (std::size_t at = 0; at < colours.size(); ++at) {
        const auto& colour = colours[at].colour;
        const int red = pixel[0] - colour.red;
        const int green = pixel[1] - colour.green;
        const int blue = pixel[2] - colour.blue;
        const int distance = red * red + green * green + blue * blue;
        if (distance < nearest) {
            nearest = distance;
            label = static_cast<std::uint8_t>(at + 1);
        }
    }
    return label;
}

/// Of the height and proportions of a letter; neither a full rectangle nor a full disc.
bool isLetterLike(const Shape& shape, int pictureHeight)
{
    const int height = shape.height();
    const int width = shape.width();
    const int box = width * height;
    return height * 100 >= pictureHeight * kLowestLetter
           && height * 100 <= pictureHeight * kHighestLetter && height >= kLowestPixels
           && width * 6 >= height && width * 10 <= height * 17 && shape.area * 100 >= box * 18
           && shape.area * 100 <= box * 74;
}

bool standBeside(const Shape& one, const Shape& next)
{
    const int tall = std::max(one.height(), next.height());
    const int low = std::min(one.height(), next.height());
    const int gap = next.left - one.right - 1;
    return one.label == next.label && low * 10 >= tall * 6
           && std::abs(one.bottom - next.bottom) * 10 <= tall * 2 && gap * 10 >= -tall * 2
           && gap * 10 <= tall * 9;
}

bool areAlike(const Shape& one, const Shape& other)
{
    return std::abs(one.width() - other.width()) <= 1
           && std::abs(one.height() - other.height()) <= 1
           && std::abs(one.area - other.area) * 20 <= std::max(one.area, other.area);
}

/// Letters differ from each other; the dots of a pattern do not.
int differentOnes(const std::vector<Shape>& line)
{
    int count = 0;
    for (std::size_t at = 0; at < line.size(); ++at)
        count += std::any_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(at),
                             [&](const Shape& other) { return areAlike(line[at], other); })
                     ? 0
                     : 1;
    return count;
}

/// The line that begins with this shape: each is followed by the nearest to its right.
std::vector<Shape> lineFrom(const std::vector<Shape>& shapes, std::size_t first)
{
    std::vector<Shape> line{shapes[first]};
    for (std::size_t at = first + 1; at < shapes.size(); ++at)
        if (standBeside(line.back(), shapes[at]))
            line.push_back(shapes[at]);
    return line;
}

/// The longest line of letters, among shapes of one label each.
std::vector<Shape> longestLineIn(const std::vector<std::uint8_t>& labels, int width, int height)
{
    constexpr std::size_t kMaxShapes = 400;
    auto shapes = shapesOf(labels, width);
    std::erase_if(shapes, [&](const Shape& shape) { return !isLetterLike(shape, height); });
    if (shapes.size() > kMaxShapes)
        shapes.resize(kMaxShapes);
    std::ranges::stable_sort(shapes, std::ranges::less(), &Shape::left);
    std::vector<Shape> best;
    for (std::size_t first = 0; first < shapes.size(); ++first) {
        auto line = lineFrom(shapes, first);
        const int different = differentOnes(line);
        if (different * 2 > static_cast<int>(line.size()) && line.size() > best.size())
            best = std::move(line);
    }
    return best;
}

/// The commonest lightness of a tile; every second row tells.
int paperOf(const Plane& light, int left, int top, int right, int bottom)
{
    std::array<int, 16> counts{};
    for (int y = top; y < bottom; y += 2)
        for (const std::uint8_t value : light.row(y, left, right))
            ++counts[value >> 4U];
    const auto most = std::ranges::max_element(counts) - counts.begin();
    return static_cast<int>(most) * 16 + 8;
}

/// 1 for lightness that is told apart from what is around it, in tiles of so many pixels.
std::vector<std::uint8_t> foregroundShare(const Plane& light, int tile)
{
    constexpr int kContrast = 56;
    std::vector<std::uint8_t> ink(light.values.size());
    for (int top = 0; top < light.height; top += tile)
        for (int left = 0; left < light.width; left += tile) {
            const int bottom = std::min(top + tile, light.height);
            const int right = std::min(left + tile, light.width);
            const int paper = paperOf(light, left, top, right, bottom);
            for (int y = top; y < bottom; ++y) {
                auto* out = ink.data() + static_cast<std::ptrdiff_t>(y) * light.width + left;
                for (const std::uint8_t value : light.row(y, left, right))
                    *out++ = std::abs(value - paper) >= kContrast ? 1 : 0;
            }
        }
    return ink;
}

std::vector<std::uint8_t> labelsOf(const Rgba8Image& image, const std::vector<ColourShare>& colours)
{
    std::vector<std::uint8_t> labels;
    labels.reserve(image.pixels.size() / 4);
    for (std::size_t at = 0; at < image.pixels.size(); at += 4)
        labels.push_back(labelOf(image.pixels.data() + at, colours));
    return labels;
}

std::vector<Shape> lineByColour(const Rgba8Image& image, const std::vector<ColourShare>& colours)
{
    return longestLineIn(labelsOf(image, colours), image.size.width, image.size.height);
}

std::vector<Shape> lineByLightness(const Plane& lightness)
{
    // Large letters must not fill a tile.
    constexpr int kTile = 128;
    return longestLineIn(foregroundShare(lightness, kTile), lightness.width, lightness.height);
}

} // namespace

int lettersOf(const Rgba8Image& image, const std::vector<ColourShare>& colours)
{
    return static_cast<int>(lineByColour(image, colours).size());
}

int lettersOf(const Plane& lightness)
{
    return static_cast<int>(lineByLightness(lightness).size());
}

std::vector<PixelBox> letterMarks(const Rgba8Image& image)
{
    auto line = lineByColour(image, coloursOf(image));
    if (image.size == kHeroSize)
        if (auto other = lineByLightness(planesOf(image).lightness); other.size() > line.size())
            line = std::move(other);
    std::vector<PixelBox> boxes;
    if (line.size() < 2)
        return boxes;
    for (const Shape& shape : line)
        boxes.push_back({shape.left, shape.top, shape.width(), shape.height()});
    return boxes;
}

ColourMarks colourMarks(const Rgba8Image& image)
{
    ColourMarks marks;
    for (const ColourShare& share : coloursOf(image))
        marks.colours.push_back(share.colour);
    marks.labels = {image.size.width, image.size.height, labelsOf(image, coloursOf(image))};
    return marks;
}

std::optional<int> letterHeightOf(const Plane& lightness)
{
    constexpr std::size_t kFewestLetters = 40;
    constexpr int kLowest = 3;
    constexpr int kHighest = 40;
    constexpr int kTile = 32;
    const auto ink = foregroundShare(lightness, kTile);
    std::vector<int> heights;
    for (const auto& shape : shapesOf(ink, lightness.width)) {
        const int height = shape.height();
        const int width = shape.width();
        const bool isLetter = height >= kLowest && height <= kHighest && width * 5 >= height
                              && width <= 2 * height && shape.area * 100 <= width * height * 90;
        if (isLetter)
            heights.push_back(height * 100);
    }
    if (heights.size() < kFewestLetters)
        return std::nullopt;
    // Most letters of a text are small ones.
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() * 2 / 5);
    std::ranges::nth_element(heights, middle);
    return *middle;
}

} // namespace core
