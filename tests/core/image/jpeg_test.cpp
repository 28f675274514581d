#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "tests/support/pictures/picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <jpeglib.h>

#include <cstdio> // jpeglib.h uses FILE without it.
#include <cstdlib>

using namespace core;
using namespace test;
using testing::HasSubstr;

namespace {

constexpr int kWidth = 64;
constexpr int kHeight = 32;

/// A JPEG of one colour on the left half and black on the right.
std::string jpegOf(J_COLOR_SPACE space, std::string_view exif = {}, bool progressive = false)
{
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &data, &size);
    jpeg.image_width = kWidth;
    jpeg.image_height = kHeight;
    jpeg.in_color_space = space;
    jpeg.input_components = space == JCS_CMYK ? 4 : 3;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 100, TRUE);
    if (progressive)
        jpeg_simple_progression(&jpeg);
    jpeg_start_compress(&jpeg, TRUE);
    if (!exif.empty())
        jpeg_write_marker(&jpeg, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                          static_cast<unsigned>(exif.size()));
    std::vector<JSAMPLE> row(kWidth * 4, 0);
    for (std::size_t x = 0; x < kWidth / 2; ++x)
        row[x * static_cast<std::size_t>(jpeg.input_components)] = 255;
    for (int y = 0; y < kHeight; ++y) {
        JSAMPROW rows[] = {row.data()};
        jpeg_write_scanlines(&jpeg, rows, 1);
    }
    jpeg_finish_compress(&jpeg);
    std::string bytes(reinterpret_cast<char*>(data), size);
    jpeg_destroy_compress(&jpeg);
    std::free(data);
    return bytes;
}

/// An EXIF block in either byte order that holds an orientation alone.
std::string exifWith(char orientation, bool bigEndian)
{
    const std::string order =
        bigEndian ? std::string("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19)
                  : std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18);
    auto tiff = order + orientation + std::string(bigEndian ? 2 : 3, '\0');
    tiff += std::string(4, '\0');
    return std::string("Exif\0\0", 6) + tiff;
}

std::string problemIn(std::string_view bytes)
{
    const auto facts = examineImage(bytes);
    return facts.problem ? inEnglish(*facts.problem) : "";
}

TEST(Jpeg, Tells_its_size_and_decodes)
{
    EXPECT_EQ(examineImage(jpegOf(JCS_RGB)), (ImageFacts{.format = ImageFormat::Jpeg,
                                                         .width = kWidth,
                                                         .height = kHeight,
                                                         .hasAlpha = false,
                                                         .problem = {}}));
    EXPECT_EQ(problemIn(jpegOf(JCS_RGB, {}, true)), "");
}

class JpegOrientation : public testing::TestWithParam<std::pair<int, bool>> {};

TEST_P(JpegOrientation, Turns_the_picture)
{
    const auto [orientation, bigEndian] = GetParam();
    const auto jpeg = jpegOf(JCS_RGB, exifWith(static_cast<char>(orientation), bigEndian));
    const bool upright = orientation >= 5;
    const auto facts = examineImage(jpeg);
    EXPECT_EQ(facts.width, upright ? kHeight : kWidth);
    EXPECT_EQ(facts.height, upright ? kWidth : kHeight);

    const PixelSize size{facts.width, facts.height};
    const auto images = deriveImages(jpeg, {&size, 1}, {});
    ASSERT_TRUE(images);
    const auto pixels = pixelsOf(images->front().png);
    const bool atStart =
        orientation == 1 || orientation == 4 || orientation == 5 || orientation == 6;
    const int x = upright ? 16 : (atStart ? 8 : 56);
    const int y = upright ? (atStart ? 8 : 56) : 16;
    EXPECT_GT(pixels.at(x, y)[0], 240);
    EXPECT_LT(pixels.at(size.width - 1 - x, size.height - 1 - y)[0], 15);
}

TEST_P(JpegOrientation, A_crop_is_of_the_picture_as_it_is_shown)
{
    const auto [orientation, bigEndian] = GetParam();
    const auto jpeg = jpegOf(JCS_RGB, exifWith(static_cast<char>(orientation), bigEndian));
    const bool upright = orientation >= 5;
    const PixelSize size{8, 8};
    const auto half = [&](int start) {
        const PictureCrop crop =
            upright ? PictureCrop{0, start, 1000, 500} : PictureCrop{start, 0, 500, 1000};
        const auto images =
            deriveImages(jpeg, {&size, 1}, {.fit = PictureFit::Cover, .crop = crop});
        return images ? pixelsOf(images->front().png) : Pixels{};
    };
    const bool atStart =
        orientation == 1 || orientation == 4 || orientation == 5 || orientation == 6;
    EXPECT_GT(half(atStart ? 0 : 500).at(4, 4)[0], 240);
    EXPECT_LT(half(atStart ? 500 : 0).at(4, 4)[0], 15);
}

INSTANTIATE_TEST_SUITE_P(All, JpegOrientation,
                         testing::Values(std::pair(1, false), std::pair(2, true),
                                         std::pair(3, false), std::pair(4, true),
                                         std::pair(5, false), std::pair(6, true),
                                         std::pair(7, false), std::pair(8, true)));

TEST(Jpeg, Print_colours_are_refused_by_name)
{
    EXPECT_THAT(problemIn(jpegOf(JCS_CMYK)), HasSubstr("CMYK"));
}

TEST(Jpeg, Twelve_bits_are_refused_by_name)
{
    auto jpeg = jpegOf(JCS_RGB);
    jpeg[jpeg.find("\xff\xc0") + 4] = '\x0c';
    EXPECT_EQ(problemIn(jpeg), "This kind of JPEG cannot be read: Unsupported JPEG data precision "
                               "12. Save it as a usual JPEG with 8 bits a colour, or as PNG.");
}

TEST(Jpeg, One_without_losses_is_refused_by_name)
{
    auto jpeg = jpegOf(JCS_RGB);
    jpeg[jpeg.find("\xff\xc0") + 1] = '\xc3';
    EXPECT_THAT(problemIn(jpeg), HasSubstr("This kind of JPEG cannot be read"));
}

TEST(Jpeg, A_cut_off_file_is_found_out)
{
    const auto jpeg = jpegOf(JCS_RGB);
    for (const std::size_t size : {std::size_t{10}, jpeg.size() / 2, jpeg.size() - 20})
        EXPECT_THAT(problemIn(std::string_view(jpeg).substr(0, size)), HasSubstr("damaged"));
}

TEST(Jpeg, A_bomb_is_refused_by_its_header)
{
    auto jpeg = jpegOf(JCS_RGB);
    const auto frame = jpeg.find("\xff\xc0");
    ASSERT_NE(frame, std::string::npos);
    for (std::size_t at = frame + 5; at < frame + 9; ++at)
        jpeg[at] = '\x7f';
    EXPECT_THAT(problemIn(jpeg), HasSubstr("64 million"));
}

TEST(Jpeg, A_header_that_promises_more_rows_than_there_are_is_found_out)
{
    auto jpeg = jpegOf(JCS_RGB);
    const auto frame = jpeg.find("\xff\xc0");
    ASSERT_NE(frame, std::string::npos);
    jpeg[frame + 6] = static_cast<char>(2 * kHeight);
    EXPECT_THAT(problemIn(jpeg), HasSubstr("damaged"));
}

} // namespace
