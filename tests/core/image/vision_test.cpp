#include "core/image/measure/vision.h"

#include <gtest/gtest.h>

#include <array>

using namespace core;

namespace {

using Pixel = std::array<std::uint8_t, 4>;

constexpr std::array kAllVisions{Vision::Usual, Vision::Protanopia, Vision::Deuteranopia,
                                 Vision::Tritanopia, Vision::Achromatopsia};

Pixel seen(Vision vision, Pixel pixel)
{
    seeWith(vision, pixel);
    return pixel;
}

int apart(const Pixel& one, const Pixel& other)
{
    int sum = 0;
    for (std::size_t channel = 0; channel < 3; ++channel)
        sum += std::abs(one[channel] - other[channel]);
    return sum;
}

TEST(Seeing, Greys_and_alpha_stay_as_they_are)
{
    for (const Vision vision : kAllVisions)
        for (const std::uint8_t grey : std::array<std::uint8_t, 6>{0, 1, 77, 128, 200, 255})
            EXPECT_EQ(seen(vision, {grey, grey, grey, 90}), (Pixel{grey, grey, grey, 90}));
}

TEST(Seeing, Usual_eyes_see_what_is_there)
{
    EXPECT_EQ(seen(Vision::Usual, {12, 130, 250, 255}), (Pixel{12, 130, 250, 255}));
}

/// The matrix by hand, with the curve of IEC 61966-2-1: red without red light is a dark olive.
TEST(Seeing, Red_is_dark_without_red_light)
{
    EXPECT_EQ(seen(Vision::Protanopia, {255, 0, 0, 255}), (Pixel{109, 95, 0, 255}));
    EXPECT_EQ(seen(Vision::Deuteranopia, {255, 0, 0, 255}), (Pixel{163, 144, 0, 255}));
}

TEST(Seeing, Red_and_green_are_alike_without_one_of_them_and_blue_and_green_without_blue)
{
    constexpr Pixel red{200, 60, 60, 255};
    constexpr Pixel green{120, 110, 60, 255};
    EXPECT_LT(apart(seen(Vision::Deuteranopia, red), seen(Vision::Deuteranopia, green)),
              apart(red, green) / 2);
    constexpr Pixel blue{40, 110, 200, 255};
    constexpr Pixel teal{40, 130, 120, 255};
    EXPECT_LT(apart(seen(Vision::Tritanopia, blue), seen(Vision::Tritanopia, teal)),
              apart(blue, teal) / 2);
}

TEST(Seeing, Without_colours_the_luminance_is_left)
{
    EXPECT_EQ(seen(Vision::Achromatopsia, {255, 0, 0, 255}), (Pixel{127, 127, 127, 255}));
    EXPECT_EQ(seen(Vision::Achromatopsia, {0, 255, 0, 255}), (Pixel{220, 220, 220, 255}));
}

} // namespace
