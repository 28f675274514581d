#include "core/image/measure/vision.h"

#include "core/image/pixels/colour_space.h"
#include "core/image/pixels/srgb.h"

#include <array>
#include <cstddef>

namespace core {

namespace {

/// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency" (IEEE TVCG 15:6, 2009), severity 1, on linear sRGB; the last is the relative
/// luminance of WCAG 2. Each row sums to 1: greys stay.
constexpr ColourMatrix kNoRed{{{0.152286F, 1.052583F, -0.204868F},
                               {0.114503F, 0.786281F, 0.099216F},
                               {-0.003882F, -0.048116F, 1.051998F}}};
constexpr ColourMatrix kNoGreen{{{0.367322F, 0.860646F, -0.227968F},
                                 {0.280085F, 0.672501F, 0.047413F},
                                 {-0.011820F, 0.042940F, 0.968881F}}};
constexpr ColourMatrix kNoBlue{{{1.255528F, -0.076749F, -0.178779F},
                                {-0.078411F, 0.930809F, 0.147602F},
                                {0.004733F, 0.691367F, 0.303900F}}};
constexpr ColourMatrix kOnlyLight{
    {{0.2126F, 0.7152F, 0.0722F}, {0.2126F, 0.7152F, 0.0722F}, {0.2126F, 0.7152F, 0.0722F}}};

const ColourMatrix* matrixOf(Vision vision)
{
    switch (vision) {
    case Vision::Usual:
        break;
    case Vision::Protanopia:
        return &kNoRed;
    case Vision::Deuteranopia:
        return &kNoGreen;
    case Vision::Tritanopia:
        return &kNoBlue;
    case Vision::Achromatopsia:
        return &kOnlyLight;
    }
    return nullptr;
}

std::array<float, 256> lightOfCodes()
{
    std::array<float, 256> light{};
    for (std::size_t code = 0; code < light.size(); ++code)
        light[code] = static_cast<float>(linearFromSrgb(static_cast<double>(code) / 255));
    return light;
}

} // namespace

void seeWith(Vision vision, std::span<std::uint8_t> rgba)
{
    static const auto light = lightOfCodes();
    const ColourMatrix* matrix = matrixOf(vision);
    if (!matrix)
        return;
    for (std::size_t at = 0; at + 3 < rgba.size(); at += 4) {
        const auto pixel = rgba.subspan(at, 3);
        const std::array seen{light[pixel[0]], light[pixel[1]], light[pixel[2]]};
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const auto& row = (*matrix)[channel];
            pixel[channel] = srgbFromLinear(row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2]);
        }
    }
}

} // namespace core
