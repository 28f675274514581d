#include "core/image/pixels/canvas.h"

#include "core/image/pixels/srgb.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

using LinearColour = std::array<float, 3>;

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

/// The box inside the padding; at least one pixel.
PixelSize innerBox(PixelSize canvas, int paddingPercent)
{
    const int shorter = std::min(canvas.width, canvas.height);
    const int most = (shorter - 1) / 2;
    const int padding = std::clamp(rounded(shorter * paddingPercent / 100.0), 0, most);
    return {canvas.width - 2 * padding, canvas.height - 2 * padding};
}

/// The pixels of a side from `start` to `start + length` thousandths of it: at least one.
std::pair<int, int> croppedSide(int side, int start, int length)
{
    const auto pixelsOf = [side](long long thousandths) {
        const auto share = static_cast<double>(std::clamp(thousandths, 0LL, 1000LL)) / 1000;
        return rounded(side * share);
    };
    const int first = std::min(pixelsOf(start), side - 1);
    const int end = pixelsOf(static_cast<long long>(start) + length);
    return {first, std::max(1, end - first)};
}

SourceWindow cropped(PixelSize source, const PictureCrop& crop)
{
    const auto [left, width] = croppedSide(source.width, crop.left, crop.width);
    const auto [top, height] = croppedSide(source.height, crop.top, crop.height);
    return {static_cast<double>(left), static_cast<double>(top), static_cast<double>(width),
            static_cast<double>(height)};
}

Placement contain(const SourceWindow& part, PixelSize box)
{
    const double ratio = std::min(box.width / part.width, box.height / part.height);
    Placement result;
    result.window = part;
    result.size = {std::clamp(rounded(part.width * ratio), 1, box.width),
                   std::clamp(rounded(part.height * ratio), 1, box.height)};
    return result;
}

Placement cover(const SourceWindow& part, PixelSize box)
{
    const double scale = std::min(part.width / box.width, part.height / box.height);
    const double width = box.width * scale;
    const double height = box.height * scale;
    Placement result;
    result.window = {part.x + (part.width - width) / 2, part.y + (part.height - height) / 2, width,
                     height};
    result.size = box;
    return result;
}

bool mirrorsRows(int orientation)
{
    return orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
}

bool mirrorsColumns(int orientation)
{
    return orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
}

LinearColour light(const Colour& colour)
{
    const auto linear = [](std::uint8_t code) { return static_cast<float>(linearFromCode(code)); };
    return {linear(colour.red), linear(colour.green), linear(colour.blue)};
}

void setPixel(const float* premultiplied, const std::optional<LinearColour>& background,
              std::uint8_t* out)
{
    const float alpha = std::clamp(premultiplied[3], 0.0F, 1.0F);
    // A call of lround() costs more than the rest. NOLINTNEXTLINE(bugprone-incorrect-roundings)
    const auto code = background ? 255 : static_cast<int>(alpha * 255 + 0.5F);
    if (code == 0)
        return;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const float value = background
                                ? premultiplied[channel] + (*background)[channel] * (1 - alpha)
                                : premultiplied[channel] / alpha;
        out[channel] = srgbFromLinear(value);
    }
    out[3] = static_cast<std::uint8_t>(code);
}

} // namespace

Placement place(PixelSize source, const DeriveOrder& order)
{
    const auto& options = order.options;
    const auto box = innerBox(order.size, options.paddingPercent);
    const auto part = cropped(source, options.crop);
    auto result = options.fit == PictureFit::Cover ? cover(part, box) : contain(part, box);
    result.x = (order.size.width - result.size.width) / 2;
    result.y = (order.size.height - result.size.height) / 2;
    return result;
}

bool isEnlarged(const Placement& placement)
{
    return placement.window.width < placement.size.width
           || placement.window.height < placement.size.height;
}

bool isEnlarged(PixelSize master, const DeriveOrder& order)
{
    return isEnlarged(place(master, order));
}

PixelSize croppedSize(PixelSize master, const PictureCrop& crop)
{
    const auto part = cropped(master, crop);
    return {rounded(part.width), rounded(part.height)};
}

Rgba8Image compose(const LinearImage& content, const Placement& placement, PixelSize canvas,
                   const std::optional<Colour>& background)
{
    Rgba8Image result;
    result.size = canvas;
    result.pixels.resize(static_cast<std::size_t>(canvas.width)
                         * static_cast<std::size_t>(canvas.height) * 4);
    std::optional<LinearColour> behind;
    if (background) {
        behind = light(*background);
        for (std::size_t at = 0; at < result.pixels.size(); at += 4) {
            const std::array<std::uint8_t, 4> pixel{background->red, background->green,
                                                    background->blue, 255};
            std::ranges::copy(pixel, result.pixels.data() + at);
        }
    }
    const auto* from = content.pixels.data();
    for (int y = 0; y < content.size.height; ++y) {
        const auto first =
            static_cast<std::size_t>(placement.y + y) * static_cast<std::size_t>(canvas.width)
            + static_cast<std::size_t>(placement.x);
        auto* out = result.pixels.data() + first * 4;
        for (int x = 0; x < content.size.width; ++x, from += 4, out += 4)
            setPixel(from, behind, out);
    }
    return result;
}

PixelSize shownSize(const RasterInfo& info)
{
    if (swapsSides(info.orientation))
        return {info.height, info.width};
    return {info.width, info.height};
}

SourceWindow unturned(const SourceWindow& shown, PixelSize size, int orientation)
{
    auto window =
        swapsSides(orientation) ? SourceWindow{shown.y, shown.x, shown.height, shown.width} : shown;
    if (mirrorsRows(orientation))
        window.x = size.width - window.x - window.width;
    if (mirrorsColumns(orientation))
        window.y = size.height - window.y - window.height;
    return window;
}

LinearImage oriented(LinearImage image, int orientation)
{
    if (orientation <= 1 || orientation > 8)
        return image;
    const bool swapped = swapsSides(orientation);
    const bool mirrorX = mirrorsRows(orientation);
    const bool mirrorY = mirrorsColumns(orientation);
    LinearImage result;
    result.size = swapped ? PixelSize{image.size.height, image.size.width} : image.size;
    result.pixels.reserve(image.pixels.size());
    for (int y = 0; y < result.size.height; ++y)
        for (int x = 0; x < result.size.width; ++x) {
            const int column = swapped ? y : x;
            const int row = swapped ? x : y;
            const int sourceX = mirrorX ? image.size.width - 1 - column : column;
            const int sourceY = mirrorY ? image.size.height - 1 - row : row;
            const auto at = (static_cast<std::ptrdiff_t>(sourceY) * image.size.width + sourceX) * 4;
            const auto pixel = image.pixels.begin() + at;
            result.pixels.insert(result.pixels.end(), pixel, pixel + 4);
        }
    return result;
}

} // namespace core
