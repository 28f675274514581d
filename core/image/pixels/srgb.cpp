#include "core/image/pixels/srgb.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace core {

namespace {

constexpr std::size_t kBuckets = 4096;

/// The light at which each code gives way to the next, and for each of kBuckets equal steps of
/// light the code at its start: a look-up and at most two comparisons replace a power function.
struct SrgbCodes {
    std::array<float, 256> end{};
    std::array<std::uint8_t, kBuckets + 1> start{};

    SrgbCodes()
    {
        for (std::size_t code = 0; code < 255; ++code)
            end[code] = static_cast<float>(linearFromSrgb((static_cast<double>(code) + 0.5) / 255));
        end[255] = 2;
        std::uint8_t code = 0;
        for (std::size_t bucket = 0; bucket <= kBuckets; ++bucket) {
            const auto light = static_cast<float>(bucket) / kBuckets;
            while (light >= end[code])
                ++code;
            start[bucket] = code;
        }
    }
};

} // namespace

double linearFromSrgb(double encoded)
{
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

double linearFromCode(std::uint8_t code)
{
    static const auto lights = [] {
        std::array<double, 256> table{};
        for (std::size_t at = 0; at < table.size(); ++at)
            table[at] = linearFromSrgb(static_cast<double>(at) / 255);
        return table;
    }();
    return lights[code];
}

std::uint8_t srgbFromLinear(float light)
{
    static const SrgbCodes codes;
    if (!(light > 0))
        return 0;
    if (light >= 1)
        return 255;
    auto code = codes.start[static_cast<std::size_t>(light * kBuckets)];
    while (light >= codes.end[code])
        ++code;
    return code;
}

} // namespace core
