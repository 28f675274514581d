#include "core/image/measure/examine.h"

#include "tests/support/picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;
using namespace test;
using ::testing::HasSubstr;

namespace {

std::string smallPng()
{
    return pngOf(draw(20, 30, [](int x, int y) { return Rgba{x / 20.0, y / 30.0, 0.5, 0.5}; }));
}

std::string problemOf(std::string_view bytes)
{
    const auto facts = examineImage(bytes);
    return facts.problem ? inEnglish(*facts.problem) : "";
}

TEST(ExamineImage, A_png_tells_its_size_and_alpha)
{
    EXPECT_EQ(examineImage(smallPng()), (ImageFacts{.format = ImageFormat::Png,
                                                    .width = 20,
                                                    .height = 30,
                                                    .hasAlpha = true,
                                                    .problem = {}}));
}

TEST(ExamineImage, A_png_without_alpha_has_none)
{
    const auto png = pngOf(1, 1, {1, 2, 3}, {.colourType = 2});
    EXPECT_FALSE(examineImage(png).hasAlpha);
    EXPECT_EQ(problemOf(png), "");
}

TEST(ExamineImage, Every_truncation_of_a_png_is_noticed)
{
    const auto png = smallPng();
    for (std::size_t size = 0; size + 12 < png.size(); ++size)
        EXPECT_NE(problemOf(std::string_view(png).substr(0, size)), "") << size;
}

TEST(ExamineImage, Every_flipped_bit_of_a_png_is_noticed)
{
    const auto png = smallPng();
    for (std::size_t at = 0; at + 12 < png.size(); ++at) {
        auto broken = png;
        broken[at] = static_cast<char>(broken[at] ^ 0x10);
        EXPECT_NE(problemOf(broken), "") << at;
    }
}

TEST(ExamineImage, A_bomb_is_refused_by_its_header)
{
    const auto facts = examineImage(withSides(smallPng(), 60000, 60000));
    EXPECT_EQ(facts.width, 60000);
    ASSERT_TRUE(facts.problem);
    EXPECT_EQ(inEnglish(*facts.problem), "The picture has 60000 × 60000 pixels, more than the "
                                         "limit of 64 million in all. Scale it down.");
}

TEST(ExamineImage, A_header_that_promises_more_rows_than_there_are_is_found_out)
{
    EXPECT_EQ(problemOf(withSides(smallPng(), 20, 31)),
              "The PNG holds fewer pixels than the 20 × 31 of its header: they end after 30 rows. "
              "Save the picture again.");
}

TEST(ExamineImage, A_header_without_pixels_is_refused)
{
    EXPECT_THAT(problemOf(withSides(smallPng(), 0, 30)), HasSubstr("header"));
}

TEST(ExamineImage, A_text_is_no_picture)
{
    EXPECT_THAT(problemOf("Hello"), HasSubstr("neither PNG, JPEG, WebP nor SVG"));
    EXPECT_THAT(problemOf(""), HasSubstr("neither PNG, JPEG, WebP nor SVG"));
}

TEST(ExamineImage, A_gif_is_named)
{
    EXPECT_EQ(examineImage("GIF89a...").format, ImageFormat::Gif);
    EXPECT_THAT(problemOf("GIF89a..."), HasSubstr("GIF"));
}

} // namespace
