#include "core/image/measure/contrast.h"

#include "core/image/pixels/srgb.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace core {

double luminanceOf(const Colour& colour)
{
    return 0.2126 * linearFromCode(colour.red) + 0.7152 * linearFromCode(colour.green)
           + 0.0722 * linearFromCode(colour.blue);
}

int contrastOf(const Colour& one, const Colour& other)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return static_cast<int>(std::floor((lighter + 0.05) / (darker + 0.05) * 100));
}

int medianContrast(std::span<const ColourShare> colours, const Colour& ground)
{
    struct Part {
        int contrast;
        int percent;
    };
    std::vector<Part> parts;
    int all = 0;
    for (const auto& share : colours) {
        parts.push_back({contrastOf(share.colour, ground), share.percent});
        all += share.percent;
    }
    std::ranges::sort(parts, std::ranges::greater(), &Part::contrast);
    int seen = 0;
    for (const auto& part : parts) {
        seen += part.percent;
        if (2 * seen >= all)
            return part.contrast;
    }
    return 100;
}

int differenceOf(const Thumbprint& one, const Thumbprint& other)
{
    int sum = 0;
    for (std::size_t at = 0; at < one.size(); ++at)
        sum += std::abs(one[at] - other[at]);
    return static_cast<int>(sum * 10000LL / (255LL * static_cast<long long>(one.size())));
}

} // namespace core
