#include "core/image/measure/marks.h"

#include "core/image/measure/measure_cuts.h"
#include "core/image/measure/measure_edges.h"
#include "core/image/measure/measure_gradients.h"
#include "core/image/measure/measure_letters.h"
#include "core/image/measure/measure_planes.h"
#include "core/image/measure/measure_ripples.h"

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

/// The marks of one row.
std::vector<std::uint8_t> rowOf(const Plane& marks, int y)
{
    const auto first = marks.values.begin() + static_cast<std::ptrdiff_t>(y) * marks.width;
    return {first, first + marks.width};
}

TEST(Marks, A_hard_edge_is_crisp_and_a_ramp_is_soft)
{
    auto image = plane({12, 1}, kNight);
    fill(image, {1, 0, 1, 1}, kSand);
    for (int x = 5; x < 12; ++x) {
        const auto grey = static_cast<std::uint8_t>(30 * (x - 4));
        fill(image, {x, 0, 1, 1}, {grey, grey, grey});
    }
    const auto marks = rowOf(edgeMarks(image, 200), 0);
    EXPECT_EQ(marks, (std::vector<std::uint8_t>{1, 1, 1, 0, 2, 2, 2, 2, 2, 2, 2, 2}));
}

TEST(Marks, An_even_picture_has_no_edge)
{
    const auto marks = edgeMarks(plane({4, 4}, kSand), 200);
    EXPECT_EQ(marks.values, std::vector<std::uint8_t>(16));
}

TEST(Marks, Ripples_far_from_an_edge_are_told_from_the_even_area)
{
    auto image = plane({24, 24}, {0, 0, 0});
    fill(image, {8, 0, 16, 24}, {200, 200, 200});
    fill(image, {13, 0, 1, 24}, {206, 206, 206});
    const auto marks = rowOf(rippleMarks(image), 12);
    EXPECT_EQ(marks[13], mark::ripple);
    EXPECT_EQ(marks[12], mark::besideEdge);
    EXPECT_EQ(marks[8], 0);
    EXPECT_EQ(marks[20], 0);
}

TEST(Marks, Background_and_gradients_are_told_apart)
{
    auto image = plane({64, 64}, kNight);
    fill(image, {10, 10, 20, 40}, kSand);
    for (int x = 34; x < 58; ++x) {
        const auto grey = static_cast<std::uint8_t>(100 + 5 * (x - 34));
        fill(image, {x, 10, 1, 40}, {grey, 100, 100});
    }
    const auto marks = rowOf(backgroundMarks(image), 30);
    EXPECT_EQ(marks[2], mark::ground);
    EXPECT_EQ(marks[20], 0);
    EXPECT_EQ(marks[45], mark::contentGradient);
}

TEST(Marks, A_gradient_of_the_background_is_marked_as_such)
{
    auto image = plane({64, 64}, kNight);
    for (int y = 0; y < 64; ++y) {
        const auto blue = static_cast<std::uint8_t>(100 + y);
        fill(image, {0, y, 64, 1}, {40, 40, blue});
    }
    EXPECT_EQ(backgroundMarks(image).values,
              std::vector<std::uint8_t>(64 * 64, mark::groundGradient));
}

TEST(Marks, Each_pixel_has_its_nearest_main_colour)
{
    auto image = plane({20, 20}, kNight);
    fill(image, {5, 5, 10, 10}, kSand);
    image.pixels[3] = 0;
    const auto marks = colourMarks(image);
    EXPECT_EQ(marks.colours, (std::vector<Colour>{kNight, kSand}));
    EXPECT_EQ(marks.labels.at(0, 0), 0);
    EXPECT_EQ(marks.labels.at(1, 0), 1);
    EXPECT_EQ(marks.labels.at(7, 7), 2);
}

TEST(Marks, Shapes_in_a_row_are_boxed_as_letters)
{
    auto image = plane({100, 60}, kNight);
    // An L, a T, an F and a C.
    fill(image, {10, 10, 3, 20}, kSand);
    fill(image, {10, 27, 12, 3}, kSand);
    fill(image, {28, 10, 14, 3}, kSand);
    fill(image, {33, 10, 3, 20}, kSand);
    fill(image, {48, 10, 3, 20}, kSand);
    fill(image, {48, 10, 11, 3}, kSand);
    fill(image, {48, 18, 8, 3}, kSand);
    fill(image, {66, 10, 3, 20}, kSand);
    fill(image, {66, 10, 16, 3}, kSand);
    fill(image, {66, 27, 16, 3}, kSand);
    const auto boxes = letterMarks(image);
    ASSERT_EQ(boxes.size(), 4U);
    EXPECT_EQ(boxes[0].x, 10);
    EXPECT_EQ(boxes[0].width, 12);
    EXPECT_EQ(boxes[3].x, 66);
    EXPECT_EQ(boxes[3].height, 20);
}

TEST(Marks, A_single_shape_is_no_row_of_letters)
{
    auto image = plane({100, 60}, kNight);
    fill(image, {10, 10, 3, 20}, kSand);
    fill(image, {10, 27, 12, 3}, kSand);
    EXPECT_TRUE(letterMarks(image).empty());
}

} // namespace
