#include "core/image/measure/examine.h"

#include "tests/support/pictures/picture.h"

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
              "The PNG is damaged after 30 of 31 rows: Not enough image data. Copy or save the "
              "picture again.");
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

TEST(ExamineImage, Another_kind_of_picture_is_named)
{
    using namespace std::string_view_literals;
    EXPECT_THAT(problemOf("BM\x10\0\0"sv), HasSubstr("BMP"));
    EXPECT_THAT(problemOf("II*\0\x08\0\0\0"sv), HasSubstr("TIFF"));
    EXPECT_THAT(problemOf("\0\0\0\x1c"
                          "ftypavif\0\0"sv),
                HasSubstr("AVIF"));
    EXPECT_THAT(problemOf("\0\0\0\x18"
                          "ftypheic\0\0"sv),
                HasSubstr("HEIC"));
    EXPECT_THAT(problemOf("%PDF-1.7"), HasSubstr("PDF"));
    EXPECT_THAT(problemOf("\x1f\x8b\x08\0"sv), HasSubstr(".svgz"));
}

TEST(ExamineImage, A_drawing_in_utf_16_is_named)
{
    using namespace std::string_view_literals;
    for (const auto bytes : {"\xff\xfe<\0s\0v\0g\0"sv, "\xfe\xff\0<\0s\0v\0g"sv, "<\0?\0x\0"sv})
        EXPECT_THAT(problemOf(bytes), HasSubstr("UTF-16"));
}

} // namespace
