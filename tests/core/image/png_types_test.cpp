#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "tests/support/pictures/picture.h"

#include <gtest/gtest.h>
#include <lcms2.h>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace test;

namespace {

constexpr int kSide = 19; // No multiple of eight: interlaced passes end early.

struct TypeCase {
    int colourType;
    int bitDepth;
    bool interlaced;
    bool clear;
};

int channels(int colourType)
{
    switch (colourType) {
    case 2:
        return 3;
    case 4:
        return 2;
    case 6:
        return 4;
    default:
        return 1;
    }
}

std::vector<std::uint16_t> gradient(const TypeCase& type)
{
    const int most = (1 << type.bitDepth) - 1;
    std::vector<std::uint16_t> samples;
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            for (int c = 0; c < channels(type.colourType); ++c)
                samples.push_back(
                    static_cast<std::uint16_t>((x * 7 + y * 13 + c * 5) * most / 400 % (most + 1)));
    return samples;
}

PngStyle styleOf(const TypeCase& type)
{
    PngStyle style{
        .colourType = type.colourType, .bitDepth = type.bitDepth, .interlaced = type.interlaced};
    if (type.colourType == 3)
        for (int entry = 0; entry < 1 << type.bitDepth; ++entry)
            for (const int value : {entry * 3, 255 - entry, entry * 7, type.clear ? entry : 255})
                style.palette.push_back(static_cast<std::uint8_t>(value & 0xff));
    else if (type.clear)
        style.clear.assign(type.colourType == 2 ? 3 : 1, 1);
    return style;
}

/// The picture as logo of its own size; no pixel is resampled then.
Pixels through(const std::string& png)
{
    const PixelSize size{kSide, kSide};
    const auto images = deriveImages(png, {&size, 1}, {});
    return images ? pixelsOf(images->front().png) : Pixels{};
}

/// Clear pixels have no colour in a logo.
Pixels withoutClearColours(Pixels pixels)
{
    for (std::size_t at = 0; at < pixels.rgba.size(); at += 4)
        if (pixels.rgba[at + 3] == 0)
            std::fill_n(pixels.rgba.begin() + static_cast<std::ptrdiff_t>(at), 3, 0);
    return pixels;
}

class PngTypes : public testing::TestWithParam<TypeCase> {};

TEST_P(PngTypes, Decode_to_the_pixels_that_libpng_sees)
{
    const auto png = pngOf(kSide, kSide, gradient(GetParam()), styleOf(GetParam()));
    EXPECT_EQ(through(png), withoutClearColours(pixelsOf(png)));
    EXPECT_EQ(examineImage(png).problem, std::nullopt);
}

std::vector<TypeCase> allTypes()
{
    std::vector<TypeCase> types;
    const std::pair<int, int> kinds[] = {{0, 1}, {0, 2}, {0, 4}, {0, 8}, {2, 8}, {3, 1},
                                         {3, 2}, {3, 4}, {3, 8}, {4, 8}, {6, 8}};
    for (const auto& [colour, depth] : kinds)
        for (const bool interlaced : {false, true})
            for (const bool clear : {false, true})
                if (!clear || colour <= 3)
                    types.push_back({colour, depth, interlaced, clear});
    return types;
}

INSTANTIATE_TEST_SUITE_P(All, PngTypes, testing::ValuesIn(allTypes()), [](const auto& type) {
    return "colour" + std::to_string(type.param.colourType) + "_bits"
           + std::to_string(type.param.bitDepth) + (type.param.interlaced ? "_interlaced" : "")
           + (type.param.clear ? "_clear" : "");
});

class WidePngTypes : public testing::TestWithParam<TypeCase> {};

TEST_P(WidePngTypes, Sixteen_bits_round_to_the_nearest_eight)
{
    const auto type = GetParam();
    auto samples = gradient(type);
    const auto count = static_cast<std::size_t>(channels(type.colourType));
    const bool hasAlpha = type.colourType == 4 || type.colourType == 6;
    const bool isGrey = type.colourType == 0 || type.colourType == 4;
    if (hasAlpha)
        for (std::size_t at = count - 1; at < samples.size(); at += count)
            samples[at] = 65535;
    const auto pixels = through(pngOf(kSide, kSide, samples, styleOf(type)));
    for (std::size_t pixel = 0; pixel < kSide * kSide; ++pixel)
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const auto sample = samples[pixel * count + (isGrey ? 0 : channel)];
            // Half a code, and what 16 bits of light round off in the dark.
            ASSERT_NEAR(pixels.rgba[pixel * 4 + channel] * 257.0, sample, 128.5 + 7);
        }
}

INSTANTIATE_TEST_SUITE_P(All, WidePngTypes,
                         testing::Values(TypeCase{0, 16, false, false},
                                         TypeCase{2, 16, true, false}, TypeCase{4, 16, true, false},
                                         TypeCase{6, 16, false, false}));

TEST(PngColourSpace, A_gamma_of_one_is_light)
{
    const auto type = TypeCase{0, 8, false, false};
    auto style = styleOf(type);
    style.gamma = 1;
    const auto pixels = through(pngOf(kSide, kSide, gradient(type), style));
    const auto samples = gradient(type);
    for (std::size_t pixel = 0; pixel < samples.size(); ++pixel) {
        const double light = samples[pixel] / 255.0;
        const double code =
            light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
        ASSERT_EQ(pixels.rgba[pixel * 4], std::lround(code * 255)) << samples[pixel];
    }
}

TEST(PngColourSpace, The_srgb_chunk_overrides_gamma)
{
    const auto type = TypeCase{2, 8, false, false};
    auto style = styleOf(type);
    const auto plain = through(pngOf(kSide, kSide, gradient(type), style));
    style.gamma = 1 / 2.2;
    EXPECT_NE(through(pngOf(kSide, kSide, gradient(type), style)), plain);
    style.srgb = true;
    EXPECT_EQ(through(pngOf(kSide, kSide, gradient(type), style)), plain);
}

const std::vector<double> kAdobePrimaries{0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06};

/// A profile with the primaries of Adobe RGB and a gamma of 2.2, and what lcms itself makes of the
/// samples.
class AdobeRgb {
public:
    AdobeRgb()
    {
        const cmsCIExyY white{0.3127, 0.3290, 1};
        const cmsCIExyYTRIPLE primaries{{0.64, 0.33, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}};
        auto* curve = cmsBuildGamma(nullptr, 2.2);
        cmsToneCurve* curves[] = {curve, curve, curve};
        m_profile = cmsCreateRGBProfile(&white, &primaries, curves);
        cmsFreeToneCurve(curve);
    }
    ~AdobeRgb() { cmsCloseProfile(m_profile); }
    AdobeRgb(const AdobeRgb&) = delete;
    AdobeRgb& operator=(const AdobeRgb&) = delete;

    [[nodiscard]] std::string bytes() const
    {
        cmsUInt32Number size = 0;
        cmsSaveProfileToMem(m_profile, nullptr, &size);
        std::string result(size, '\0');
        cmsSaveProfileToMem(m_profile, result.data(), &size);
        return result;
    }

    [[nodiscard]] std::vector<std::uint8_t> inSrgb(const std::vector<std::uint16_t>& samples,
                                                   double most = 255) const
    {
        auto* srgb = cmsCreate_sRGBProfile();
        auto* transform = cmsCreateTransform(m_profile, TYPE_RGB_DBL, srgb, TYPE_RGB_DBL,
                                             INTENT_PERCEPTUAL, cmsFLAGS_NOOPTIMIZE);
        std::vector<double> values(samples.begin(), samples.end());
        for (auto& value : values)
            value /= most;
        cmsDoTransform(transform, values.data(), values.data(), kSide * kSide);
        cmsDeleteTransform(transform);
        cmsCloseProfile(srgb);
        std::vector<std::uint8_t> result;
        for (const double value : values)
            result.push_back(
                static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 1.0) * 255)));
        return result;
    }

private:
    cmsHPROFILE m_profile;
};

void expectColours(const Pixels& pixels, const std::vector<std::uint8_t>& rgb)
{
    ASSERT_EQ(pixels.rgba.size() / 4, rgb.size() / 3);
    for (std::size_t at = 0; at < rgb.size(); ++at)
        ASSERT_NEAR(pixels.rgba[at / 3 * 4 + at % 3], rgb[at], 1) << at;
}

TEST(PngColourSpace, A_profile_is_converted_as_lcms_does)
{
    const AdobeRgb profile;
    const auto type = TypeCase{2, 8, false, false};
    auto style = styleOf(type);
    style.iccProfile = profile.bytes();
    expectColours(through(pngOf(kSide, kSide, gradient(type), style)),
                  profile.inSrgb(gradient(type)));
}

TEST(PngColourSpace, A_profile_of_sixteen_bits_is_converted_as_lcms_does)
{
    const AdobeRgb profile;
    const auto type = TypeCase{2, 16, false, false};
    auto style = styleOf(type);
    style.iccProfile = profile.bytes();
    expectColours(through(pngOf(kSide, kSide, gradient(type), style)),
                  profile.inSrgb(gradient(type), 65535));
}

TEST(PngColourSpace, Primaries_and_gamma_give_what_their_profile_gives)
{
    const AdobeRgb profile;
    const auto type = TypeCase{2, 8, false, false};
    auto style = styleOf(type);
    style.gamma = 1 / 2.2;
    style.chromaticities = kAdobePrimaries;
    expectColours(through(pngOf(kSide, kSide, gradient(type), style)),
                  profile.inSrgb(gradient(type)));
}

} // namespace
