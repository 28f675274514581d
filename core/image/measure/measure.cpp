#include "core/image/measure/measure.h"

#include "core/image/codecs/decode.h"
#include "core/image/derive/shown_pixels.h"
#include "core/image/measure/contrast.h"
#include "core/image/measure/examine.h"
#include "core/image/measure/measure_background.h"
#include "core/image/measure/measure_colours.h"
#include "core/image/measure/measure_cuts.h"
#include "core/image/measure/measure_edges.h"
#include "core/image/measure/measure_gradients.h"
#include "core/image/measure/measure_letters.h"
#include "core/image/measure/measure_planes.h"
#include "core/image/measure/measure_ripples.h"
#include "core/image/metadata/private_data.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

/// Edges and text are measured in pixels as they are; no store shows a picture larger than this.
constexpr int kMaxSide = 1280;
/// Areas, colours and shapes need fewer pixels.
constexpr int kMaxSmallSide = 256;
/// Pictures of this width on may be screenshots.
constexpr int kScreenshotWidth = 480;
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
    double sum = 0;
    for (std::size_t at = 0; at < image.pixels.size(); at += 4) {
        const auto* pixel = image.pixels.data() + at;
        sum += luminanceOf({pixel[0], pixel[1], pixel[2]});
    }
    return static_cast<int>(sum * 4000 / static_cast<double>(image.pixels.size()));
}

ContentBox inThousandths(const PixelBox& box, PixelSize size)
{
    return {box.x * 1000 / size.width, box.y * 1000 / size.height, box.width * 1000 / size.width,
            box.height * 1000 / size.height};
}

/// The hundredths of a pixel of a reduced picture as those of the whole one.
std::optional<int> atFullSize(std::optional<int> hundredths, const ImageFacts& facts, int width)
{
    if (hundredths)
        *hundredths = static_cast<int>(1LL * *hundredths * facts.width / width);
    return hundredths;
}

/// What needs the pixels of a raster as they are.
void measurePlanes(const Planes& planes, const ImageFacts& facts, ImageMeasures& measures)
{
    const auto& light = planes.lightness;
    const PixelSize size{light.width, light.height};
    const bool isWhole = size == PixelSize{facts.width, facts.height};
    const auto& uses = measures.uses;
    if (uses.logo || uses.screenshot)
        measures.edgeWidth = atFullSize(edgeWidthOf(planes), facts, size.width);
    if (uses.logo && isWhole)
        measures.ripples = ripplesOf(light);
    if (uses.screenshot && size.width >= kScreenshotWidth)
        measures.letterHeight = atFullSize(letterHeightOf(light), facts, size.width);
    if (uses.screenshot)
        measures.picture = thumbprintOf(light, {0, 0, size.width, size.height});
    if (uses.hero && isWhole && size == kHeroSize)
        measures.heroInk = foregroundShare(light, kHeroBlankX, kHeroBlank);
}

void measureLogo(const Rgba8Image& image, const Background& ground, ImageMeasures& measures)
{
    const auto gradients = gradientsOf(image, ground);
    const auto box = contentBoxOf(ground);
    measures.clear = clearPercent(image);
    measures.ground = ground.colour;
    measures.groundContrast = backgroundContrastOf(image, ground);
    measures.groundGradient = gradients.ground;
    measures.contentGradient = gradients.content;
    measures.content = inThousandths(box, image.size);
    measures.cutSides = cutSidesOf(ground).count();
    measures.drawing = thumbprintOf(planesOf(image).lightness, box);
}

/// What a reduced picture tells as well.
void measureSmall(const Rgba8Image& image, ImageMeasures& measures)
{
    const auto ground = backgroundOf(image);
    measures.border = ground.border;
    measures.colours = coloursOf(image);
    measures.letters = lettersOf(image, measures.colours);
    if (measures.uses.logo)
        measureLogo(image, ground, measures);
    if (measures.uses.hero) {
        measures.luminance = meanLuminance(image);
        measures.letters = std::max(measures.letters, lettersOf(planesOf(image).lightness));
    }
}

bool needsColours(const PictureUses& uses)
{
    return uses.logo || uses.hero;
}

/// Errors: those of the decoder.
Result<std::monostate> measureRows(RowDecoder& source, const ImageFacts& facts,
                                   ImageMeasures& measures)
{
    if (!needsColours(measures.uses) && isShownVerbatim(source.info(), kMaxSide)
        && !source.info().hasAlpha) {
        const auto planes = planesOf(source);
        if (!planes)
            return tl::unexpected(planes.error());
        measurePlanes(*planes, facts, measures);
        return std::monostate{};
    }
    auto image = pixelsOf(source, kMaxSide);
    if (!image)
        return tl::unexpected(image.error());
    measurePlanes(planesOf(*image), facts, measures);
    if (measures.uses.logo && image->size == PixelSize{facts.width, facts.height})
        measures.blockSide = blockSideOf(*image);
    if (needsColours(measures.uses))
        measureSmall(reduced(std::move(*image), kMaxSmallSide), measures);
    return std::monostate{};
}

/// Decodes a raster once for its facts and its measures.
ImageFacts measureRaster(std::string_view bytes, const PictureUses& uses)
{
    const auto source = openRaster(bytes);
    if (!source)
        return examineImage(bytes);
    const auto& info = (*source)->info();
    const auto size = shownSize(info);
    ImageFacts facts{.format = formatOf(bytes),
                     .width = size.width,
                     .height = size.height,
                     .hasAlpha = info.hasAlpha,
                     .privateData = privateDataOf(bytes)};
    ImageMeasures measures{.uses = uses};
    if (const auto measured = measureRows(**source, facts, measures); !measured)
        facts.problem = measured.error().message;
    else
        facts.measures = std::move(measures);
    return facts;
}

ImageFacts measureDrawing(std::string_view bytes, const PictureUses& uses)
{
    auto facts = examineImage(bytes);
    if (facts.problem)
        return facts;
    const auto image = drawnPixelsOf(bytes, kMaxSmallSide);
    if (!image) // As without librsvg: the drawing may be sound all the same.
        return facts;
    ImageMeasures measures{.uses = uses};
    if (needsColours(uses))
        measureSmall(*image, measures);
    if (uses.screenshot)
        measures.picture =
            thumbprintOf(planesOf(*image).lightness, {0, 0, image->size.width, image->size.height});
    facts.measures = std::move(measures);
    return facts;
}

} // namespace

int foregroundShare(const Plane& light, int x, PixelSize size)
{
    constexpr int kStep = 10;
    constexpr int kInk = 32;
    int least = 100;
    for (int top = 0; top + size.height <= light.height; top += kStep) {
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
                for (const std::uint8_t value : lightness.row(y, left, right))
                    sum += value;
            const long long count = 1LL * (right - left) * (bottom - top);
            print[static_cast<std::size_t>(row) * kSide + static_cast<std::size_t>(column)] =
                static_cast<std::uint8_t>(sum / count);
        }
    return print;
}

ImageFacts measureImage(std::string_view bytes, const PictureUses& uses)
{
    if (uses == PictureUses{})
        return examineImage(bytes);
    return formatOf(bytes) == ImageFormat::Svg ? measureDrawing(bytes, uses)
                                               : measureRaster(bytes, uses);
}

} // namespace core
