#include "core/image/measure/file_details.h"

#include "tests/support/pictures/picture.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

TEST(FileDetails, Of_a_png_are_those_of_its_header_and_chunks)
{
    test::PngStyle style;
    style.colourType = 2;
    style.bitDepth = 16;
    style.interlaced = true;
    style.gamma = 0.5;
    const auto png = test::pngOf(2, 1, {0, 0, 0, 9, 9, 9}, style);
    EXPECT_EQ(fileDetailsOf(png), (FileDetails{.samples = "rgb",
                                               .bitDepth = 16,
                                               .interlaced = true,
                                               .orientation = 1,
                                               .gamma = 2.0,
                                               .profileBytes = 0}));
}

TEST(FileDetails, Of_a_drawing_are_that_it_is_one)
{
    EXPECT_EQ(fileDetailsOf("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"),
              FileDetails{.samples = "vector"});
}

TEST(FileDetails, Of_something_else_are_none)
{
    EXPECT_EQ(fileDetailsOf("no picture"), std::nullopt);
    EXPECT_EQ(fileDetailsOf("GIF89a"), std::nullopt);
}

} // namespace
