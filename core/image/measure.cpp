#include "core/image/measure.h"

#include "core/image/image.h"
#include "core/image/pixels.h"
#include "core/image/srgb.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

/// Edges and text are measured in pixels as they are; no store shows a picture larger than this.
constexpr int kLongestSide = 1280;
/// Areas, colours and shapes need fewer pixels.
constexpr int kLongestSmallSide = 256;
/// Pictures of this width on may be screenshots.
constexpr int kScreenshotWidth = 480;
constexpr PixelSize kHero{815, 290};
constexpr PixelSize kHeroBlank{415, 100};
constexpr int kHeroBlankX = 370;

int clearPercent(const Rgba8Image& image)
{
    long long alphas = 0;
    for (std::size_t at = 3; at < image.pixels.size(); at += 4)
        alphas += 255 - image.pixels[at];
    return static_cast<int>(alphas * 400 / (255 * static_cast<long long>(image.pixels.size())));
}

int meanLuminance(const Rgba8Image& image)
{
    std::array<double, 256> light{};
    for (std::size_t code = 0; code < light.size(); ++code)
        light[code] = linearFromSrgb(static_cast<double>(code) / 255);
    double sum = 0;
    for (std::size_t at = 0; at < image.pixels.size(); at += 4) {
        const auto* pixel = image.pixels.data() + at;
        sum += 0.2126 * light[pixel[0]] + 0.7152 * light[pixel[1]] + 0.0722 * light[pixel[2]];
    }
    return static_cast<int>(sum * 4000 / static_cast<double>(image.pixels.size()));
}

ContentBox inThousandths(const PixelBox& box, PixelSize size)
{
    return {box.x * 1000 / size.width, box.y * 1000 / size.height, box.width * 1000 / size.width,
            box.height * 1000 / size.height};
}

/// What needs the pixels as they are.
void measureLarge(const Rgba8Image& image, const ImageFacts& facts, ImageMeasures& measures)
{
    const bool isDrawing = facts.format == ImageFormat::Svg;
    const bool isWhole = !isDrawing && image.size == PixelSize{facts.width, facts.height};
    if (!isDrawing) {
        measures.edgeWidth = edgeWidthOf(image);
        if (measures.edgeWidth)
            *measures.edgeWidth =
                static_cast<int>(1LL * *measures.edgeWidth * facts.width / image.size.width);
    }
    if (isWhole) {
        measures.blockSide = blockSideOf(image);
        measures.ripples = ripplesOf(image);
    }
    if (!isDrawing && image.size.width >= kScreenshotWidth) {
        measures.letterHeight = letterHeightOf(image);
        if (measures.letterHeight)
            *measures.letterHeight =
                static_cast<int>(1LL * *measures.letterHeight * facts.width / image.size.width);
    }
    if (isWhole && image.size == kHero)
        measures.heroInk = inkOf(image, kHeroBlankX, kHeroBlank);
}

void measureSmall(const Rgba8Image& image, ImageMeasures& measures)
{
    const auto ground = groundOf(image);
    const auto gradients = gradientsOf(image, ground);
    const auto box = contentBoxOf(ground);
    const auto light = lightnessOf(image);
    measures.clear = clearPercent(image);
    measures.border = ground.border;
    measures.ground = ground.colour;
    measures.groundContrast = groundContrastOf(image, ground);
    measures.groundGradient = gradients.ground;
    measures.contentGradient = gradients.content;
    measures.colours = coloursOf(image);
    measures.content = inThousandths(box, image.size);
    measures.cutSides = cutSidesOf(ground);
    measures.letters = lettersOf(image, measures.colours);
    measures.luminance = meanLuminance(image);
    measures.picture = thumbprintOf(light, {0, 0, image.size.width, image.size.height});
    measures.drawing = thumbprintOf(light, box);
}

} // namespace

int inkOf(const Rgba8Image& image, int x, PixelSize size)
{
    constexpr int kStep = 10;
    constexpr int kInk = 32;
    const auto light = lightnessOf(image);
    int least = 100;
    for (int top = 0; top + size.height <= image.size.height; top += kStep) {
        std::array<int, 256> counts{};
        for (int y = top; y < top + size.height; ++y)
            for (int column = x; column < x + size.width; ++column)
                ++counts[light.at(column, y)];
        const auto paper = std::ranges::max_element(counts) - counts.begin();
        int ink = 0;
        for (std::ptrdiff_t value = 0; value < 256; ++value)
            if (std::abs(value - paper) > kInk)
                ink += counts[static_cast<std::size_t>(value)];
        const int area = size.width * size.height;
        least = std::min(least, (ink * 100 + area - 1) / area);
    }
    return least;
}

Thumbprint thumbprintOf(const Plane& lightness, const PixelBox& box)
{
    constexpr int kSide = 16;
    Thumbprint print{};
    for (int row = 0; row < kSide; ++row)
        for (int column = 0; column < kSide; ++column) {
            const int left = box.x + column * box.width / kSide;
            const int right = std::max(left + 1, box.x + (column + 1) * box.width / kSide);
            const int top = box.y + row * box.height / kSide;
            const int bottom = std::max(top + 1, box.y + (row + 1) * box.height / kSide);
            long long sum = 0;
            for (int y = top; y < bottom; ++y)
                for (int x = left; x < right; ++x)
                    sum += lightness.at(x, y);
            const long long count = 1LL * (right - left) * (bottom - top);
            print[static_cast<std::size_t>(row * kSide + column)] =
                static_cast<std::uint8_t>(sum / count);
        }
    return print;
}

ImageFacts measureImage(std::string_view bytes)
{
    auto facts = examineImage(bytes);
    if (facts.problem)
        return facts;
    const bool isDrawing = facts.format == ImageFormat::Svg;
    auto image = pixelsOf(bytes, isDrawing ? kLongestSmallSide : kLongestSide);
    if (!image) // As without librsvg, say: such a picture may be sound all the same.
        return facts;
    ImageMeasures measures;
    measureLarge(*image, facts, measures);
    measureSmall(reduced(std::move(*image), kLongestSmallSide), measures);
    measures.privateData = privateDataOf(bytes);
    facts.measures = std::move(measures);
    return facts;
}

} // namespace core
