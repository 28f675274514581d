#include "core/image/pixels/sharpen.h"

#include <algorithm>

namespace core {

namespace {

/// Weights 1, 2, 1 along the lines of `count` values that lie `step` apart; ends count twice.
void blurLine(float* values, int count, std::size_t step)
{
    float before = *values;
    for (int at = 0; at < count; ++at, values += step) {
        const float here = *values;
        const float after = at + 1 < count ? values[step] : here;
        *values = (before + 2 * here + after) / 4;
        before = here;
    }
}

LinearImage blurred(LinearImage image)
{
    const auto [width, height] = image.size;
    const auto line = static_cast<std::size_t>(width) * 4;
    for (std::size_t row = 0; row < image.pixels.size(); row += line)
        for (std::size_t channel = 0; channel < 4; ++channel)
            blurLine(image.pixels.data() + row + channel, width, 4);
    for (std::size_t column = 0; column < line; ++column)
        blurLine(image.pixels.data() + column, height, line);
    return image;
}

} // namespace

LinearImage sharpened(LinearImage image, int percent)
{
    const float amount = static_cast<float>(std::clamp(percent, 0, 100)) / 100;
    if (amount == 0 || image.pixels.empty())
        return image;
    const auto mean = blurred(image);
    for (std::size_t at = 0; at < image.pixels.size(); ++at)
        image.pixels[at] += amount * (image.pixels[at] - mean.pixels[at]);
    return image;
}

} // namespace core
