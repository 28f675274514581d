#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "core/image/measure/file_details.h"
#include "core/image/measure/measure.h"
#include "tests/support/pictures/picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;
using namespace test;
using testing::HasSubstr;

namespace {

constexpr int kHalvesWidth = 64;
constexpr int kHalvesHeight = 32;

/// Red on the left half and black on the right.
std::string redAndBlack(const PngStyle& style = {.colourType = 2})
{
    std::vector<std::uint16_t> samples;
    for (int y = 0; y < kHalvesHeight; ++y)
        for (int x = 0; x < kHalvesWidth; ++x)
            for (const int red : {255, 0, 0})
                samples.push_back(static_cast<std::uint16_t>(x < kHalvesWidth / 2 ? red : 0));
    return pngOf(kHalvesWidth, kHalvesHeight, samples, style);
}

/// A TIFF structure that holds an orientation alone.
std::string turnedTiff(int orientation)
{
    return std::string("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19)
           + static_cast<char>(orientation) + std::string(6, '\0');
}

std::string problemOfPng(std::string_view bytes)
{
    const auto facts = examineImage(bytes);
    return facts.problem ? inEnglish(*facts.problem) : "";
}

/// What deriving a logo and measuring say; both hold all pixels in their hands.
std::string problemOfLogo(std::string_view bytes)
{
    const PixelSize size{8, 8};
    const auto images = deriveImages(bytes, {&size, 1}, {});
    return images ? "" : inEnglish(images.error().message);
}

std::string problemOfMeasuring(std::string_view bytes)
{
    const auto facts = measureImage(bytes);
    return facts.problem ? inEnglish(*facts.problem) : "";
}

class PngOrientation : public testing::TestWithParam<int> {};

TEST_P(PngOrientation, Turns_the_picture_as_that_of_a_jpeg_does)
{
    const int orientation = GetParam();
    const auto png = withChunk(redAndBlack(), "eXIf", turnedTiff(orientation));
    const bool upright = orientation >= 5;
    const auto facts = examineImage(png);
    EXPECT_EQ(facts.width, upright ? kHalvesHeight : kHalvesWidth);
    EXPECT_EQ(facts.height, upright ? kHalvesWidth : kHalvesHeight);
    EXPECT_EQ(fileDetailsOf(png).value_or(FileDetails{}).orientation, orientation);

    const PixelSize size{facts.width, facts.height};
    const auto images = deriveImages(png, {&size, 1}, {});
    ASSERT_TRUE(images);
    const auto pixels = pixelsOf(images->front().png);
    const bool atStart =
        orientation == 1 || orientation == 4 || orientation == 5 || orientation == 6;
    const int x = upright ? 16 : (atStart ? 8 : 56);
    const int y = upright ? (atStart ? 8 : 56) : 16;
    EXPECT_EQ(pixels.at(x, y), (std::vector<int>{255, 0, 0, 255}));
    EXPECT_EQ(pixels.at(size.width - 1 - x, size.height - 1 - y), (std::vector<int>{0, 0, 0, 255}));
}

INSTANTIATE_TEST_SUITE_P(All, PngOrientation, testing::Range(1, 9));

class FewBits : public testing::TestWithParam<int> {};

/// PNG 11.3.1.1: of a clear colour only the bits that samples have count.
TEST_P(FewBits, Count_of_the_clear_colour)
{
    const int depth = GetParam();
    const auto most = static_cast<std::uint16_t>((1 << depth) - 1);
    const PngStyle style{.colourType = 0, .bitDepth = depth};
    const auto png = withChunk(pngOf(2, 1, {0, most}, style), "tRNS", "\xff\xff");
    const PixelSize size{2, 1};
    const auto images = deriveImages(png, {&size, 1}, {});
    ASSERT_TRUE(images);
    const auto pixels = pixelsOf(images->front().png);
    EXPECT_EQ(pixels.at(0, 0)[3], 255);
    EXPECT_EQ(pixels.at(1, 0)[3], 0);
}

INSTANTIATE_TEST_SUITE_P(All, FewBits, testing::Values(1, 2, 4, 8));

class DamagedPng : public testing::TestWithParam<bool> {};

/// A file is whole for all who read it, or for none.
TEST_P(DamagedPng, Is_refused_in_the_same_words_by_all_who_read_it)
{
    const auto png = redAndBlack({.colourType = 2, .interlaced = GetParam()});
    for (std::size_t size = 0; size < png.size(); ++size) {
        const auto cut = std::string_view(png).substr(0, size);
        EXPECT_NE(problemOfPng(cut), "") << size;
        EXPECT_EQ(problemOfLogo(cut), problemOfPng(cut)) << size;
        EXPECT_EQ(problemOfMeasuring(cut), problemOfPng(cut)) << size;
    }
    for (std::size_t at = 0; at < png.size(); ++at) {
        auto flipped = png;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        EXPECT_NE(problemOfPng(flipped), "") << at;
        EXPECT_EQ(problemOfLogo(flipped), problemOfPng(flipped)) << at;
        EXPECT_EQ(problemOfMeasuring(flipped), problemOfPng(flipped)) << at;
    }
}

INSTANTIATE_TEST_SUITE_P(All, DamagedPng, testing::Bool());

/// One grey pixel whose compressed samples are given; the first one is its row's filter.
std::string pixelFrom(std::string_view compressed)
{
    auto png = pngOf(1, 1, {0}, {.colourType = 0});
    constexpr std::size_t kHeaderEnd = 33;
    constexpr std::size_t kEndChunk = 12;
    png.erase(kHeaderEnd, png.size() - kHeaderEnd - kEndChunk);
    return withChunk(png, "IDAT", compressed);
}

/// Stored blocks of deflate.
constexpr std::string_view kTwoBytes("\x78\x01\x01\x02\0\xfd\xff\0\x7f\0\x81\0\x80", 13);
constexpr std::string_view kThreeBytes("\x78\x01\x01\x03\0\xfc\xff\0\x7f\0\x01\x01\0\x80", 14);

TEST(Png, Pixels_with_a_wrong_checksum_are_refused_by_all)
{
    EXPECT_EQ(problemOfPng(pixelFrom(kTwoBytes)), "");
    auto wrong = std::string(kTwoBytes);
    wrong.back() = '\0';
    const auto png = pixelFrom(wrong);
    EXPECT_THAT(problemOfPng(png), HasSubstr("incorrect data check"));
    EXPECT_EQ(problemOfLogo(png), problemOfPng(png));
    EXPECT_EQ(problemOfMeasuring(png), problemOfPng(png));
}

TEST(Png, Pixels_too_many_are_passed_over)
{
    EXPECT_EQ(problemOfPng(pixelFrom(kThreeBytes)), "");
}

TEST(Png, A_filter_that_does_not_exist_is_refused)
{
    auto wrong = std::string(kTwoBytes);
    wrong[7] = '\x05';
    EXPECT_THAT(problemOfPng(pixelFrom(wrong)), HasSubstr("damaged after 0 of 1 rows"));
}

TEST(Png, An_entry_that_the_palette_lacks_is_refused)
{
    const PngStyle style{.colourType = 3, .palette = {255, 0, 0, 255, 0, 0, 255, 255}};
    EXPECT_EQ(problemOfPng(pngOf(2, 1, {0, 1}, style)), "");
    EXPECT_THAT(problemOfPng(pngOf(2, 1, {0, 2}, style)), HasSubstr("its palette does not have"));
}

TEST(Png, An_animation_is_refused_by_name)
{
    const auto frames = [](char count) {
        return withChunk(redAndBlack(), "acTL",
                         std::string(3, '\0') + count + std::string(4, '\0'));
    };
    EXPECT_THAT(problemOfPng(frames(2)), HasSubstr("animation (APNG)"));
    EXPECT_EQ(problemOfPng(frames(1)), "");
}

TEST(Png, A_chunk_that_no_pixel_needs_may_have_any_length)
{
    EXPECT_EQ(problemOfPng(withChunk(redAndBlack(), "prVt", std::string(12'000'000, 'x'))), "");
}

TEST(Png, An_interlaced_picture_too_large_to_be_held_is_refused)
{
    const auto png = redAndBlack({.colourType = 2, .interlaced = true});
    EXPECT_THAT(problemOfPng(withSides(png, 5000, 5000)), HasSubstr("without interlacing"));
}

TEST(Png, A_side_too_long_for_a_row_is_refused)
{
    EXPECT_EQ(problemOfPng(withSides(redAndBlack(), 60'000'000, 1)),
              "The PNG has a side of 60000000 pixels, more than the limit of 1000000. Scale or "
              "crop it.");
}

} // namespace
