#include "core/image/marks.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

/// One colour.
Rgba8Image plane(PixelSize size, const Colour& colour)
{
    Rgba8Image image{size, {}};
    for (int at = 0; at < size.width * size.height; ++at)
        image.pixels.insert(image.pixels.end(), {colour.red, colour.green, colour.blue, 255});
    return image;
}

void fill(Rgba8Image& image, const PixelBox& box, const Colour& colour)
{
    for (int y = box.y; y < box.y + box.height; ++y)
        for (int x = box.x; x < box.x + box.width; ++x) {
            auto* pixel = image.pixels.data()
                          + 4 * static_cast<std::ptrdiff_t>(y) * image.size.width
                          + 4 * static_cast<std::ptrdiff_t>(x);
            pixel[0] = colour.red;
            pixel[1] = colour.green;
            pixel[2] = colour.blue;
        }
}

constexpr Colour kNight{20, 30, 50};
constexpr Colour kSand{240, 220, 160};

TEST(Marks, Content_lies_where_it_was_drawn)
{
    auto image = plane({64, 64}, kNight);
    fill(image, {10, 20, 30, 12}, kSand);
    const auto content = marksOf(image).content;
    EXPECT_EQ(content.x, 10);
    EXPECT_EQ(content.y, 20);
    EXPECT_EQ(content.width, 30);
    EXPECT_EQ(content.height, 12);
    EXPECT_EQ(marksOf(image).cuts, CutSides{});
}

TEST(Marks, The_side_that_cuts_is_named)
{
    auto image = plane({64, 64}, kNight);
    fill(image, {30, 20, 34, 24}, kSand);
    EXPECT_EQ(marksOf(image).cuts, (CutSides{.right = true}));
}

TEST(Marks, A_hero_image_has_its_emptiest_place)
{
    auto image = plane({815, 290}, kNight);
    for (int y = 0; y < 150; y += 20)
        fill(image, {370, y, 415, 10}, kSand);
    const auto blank = marksOf(image).blank;
    ASSERT_TRUE(blank);
    EXPECT_EQ(blank->x, 370);
    EXPECT_EQ(blank->y, 150);
}

TEST(Marks, Only_a_hero_image_has_a_free_place)
{
    EXPECT_FALSE(marksOf(plane({255, 115}, kNight)).blank);
}

TEST(Marks, The_contrast_map_tells_each_pixel_and_leaves_out_the_ground)
{
    auto image = plane({4, 1}, {255, 255, 255});
    fill(image, {1, 0, 1, 1}, {0, 0, 0});
    fill(image, {2, 0, 1, 1}, {118, 118, 118});
    image.pixels[15] = 0;
    EXPECT_EQ(contrastMap(image, {255, 255, 255}), (std::vector<std::uint16_t>{0, 2100, 454, 0}));
}

} // namespace
