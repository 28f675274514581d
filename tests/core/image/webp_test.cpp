#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "core/image/measure/file_details.h"
#include "core/image/metadata/private_data.h"
#include "tests/support/pictures/picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <lcms2.h>

#include <webp/encode.h>

using namespace core;
using namespace test;
using testing::HasSubstr;

namespace {

constexpr PixelSize kWebpSize{64, 32};
constexpr char kAnimated = 0x02;
constexpr char kHasProfile = 0x20;

/// Red of rising strength on the left half, black that lets half shine through on the right.
std::vector<std::uint8_t> webpSamples()
{
    std::vector<std::uint8_t> samples;
    for (int y = 0; y < kWebpSize.height; ++y)
        for (int x = 0; x < kWebpSize.width; ++x) {
            const bool isLeft = x < kWebpSize.width / 2;
            const auto red = static_cast<std::uint8_t>(isLeft ? 224 + x : 0);
            samples.insert(samples.end(), {red, 0, 0, std::uint8_t(isLeft ? 255 : 128)});
        }
    return samples;
}

std::string taken(std::uint8_t* buffer, std::size_t size)
{
    std::string bytes(reinterpret_cast<char*>(buffer), size);
    WebPFree(buffer);
    return bytes;
}

std::string losslessWebp()
{
    const auto samples = webpSamples();
    std::uint8_t* buffer = nullptr;
    const auto size = WebPEncodeLosslessRGBA(samples.data(), kWebpSize.width, kWebpSize.height,
                                             kWebpSize.width * 4, &buffer);
    return taken(buffer, size);
}

std::string lossyWebp()
{
    const std::vector<std::uint8_t> grey(std::size_t{16} * 16 * 3, 120);
    std::uint8_t* buffer = nullptr;
    const auto size = WebPEncodeRGB(grey.data(), 16, 16, 48, 80, &buffer);
    return taken(buffer, size);
}

/// The same pixels, without loss.
std::string pngOfWebp(const std::string& profile = {})
{
    const auto samples = webpSamples();
    PngStyle style;
    style.iccProfile = profile;
    return pngOf(kWebpSize.width, kWebpSize.height, {samples.begin(), samples.end()}, style);
}

std::string littleEndian(std::size_t value, int bytes)
{
    std::string result;
    for (int at = 0; at < bytes; ++at)
        result += static_cast<char>(value >> (8 * at) & 0xff);
    return result;
}

std::string chunk(std::string_view type, const std::string& body)
{
    return std::string(type) + littleEndian(body.size(), 4) + body
           + std::string(body.size() % 2, '\0');
}

/// The picture of a simple file between other chunks.
std::string extendedWebp(char flags, const std::string& before, const std::string& after)
{
    constexpr std::size_t kRiffHead = 12;
    constexpr char kHasAlpha = 0x10;
    const auto head = std::string(1, static_cast<char>(flags | kHasAlpha)) + std::string(3, '\0')
                      + littleEndian(kWebpSize.width - 1, 3)
                      + littleEndian(kWebpSize.height - 1, 3);
    const auto body =
        "WEBP" + chunk("VP8X", head) + before + losslessWebp().substr(kRiffHead) + after;
    return "RIFF" + littleEndian(body.size(), 4) + body;
}

/// The lossless picture with other sides in the header of its pixels.
std::string withWebpSides(std::size_t width, std::size_t height)
{
    constexpr std::size_t kSides = 21;
    constexpr std::size_t kAlphaBit = 1U << 28U;
    auto webp = losslessWebp();
    return webp.replace(kSides, 4, littleEndian((width - 1) | (height - 1) << 14 | kAlphaBit, 4));
}

std::string tiffWith(char orientation)
{
    return std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + orientation
           + std::string(7, '\0');
}

/// Samples that are light itself.
std::string linearProfile()
{
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{{0.64, 0.33, 1}, {0.30, 0.60, 1}, {0.15, 0.06, 1}};
    auto* curve = cmsBuildGamma(nullptr, 1);
    cmsToneCurve* curves[] = {curve, curve, curve};
    auto* const profile = cmsCreateRGBProfile(&white, &primaries, curves);
    cmsFreeToneCurve(curve);
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::string bytes(size, '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

std::string logoFrom(std::string_view master)
{
    const PixelSize size{16, 16};
    const auto images = deriveImages(master, {&size, 1}, {});
    return images ? images->front().png : inEnglish(images.error().message);
}

std::string complaintAbout(std::string_view bytes)
{
    const auto facts = examineImage(bytes);
    return facts.problem ? inEnglish(*facts.problem) : "";
}

TEST(WebP, Tells_its_size_and_that_it_is_clear_in_places)
{
    EXPECT_EQ(examineImage(losslessWebp()), (ImageFacts{.format = ImageFormat::WebP,
                                                        .width = kWebpSize.width,
                                                        .height = kWebpSize.height,
                                                        .hasAlpha = true}));
    EXPECT_EQ(examineImage(lossyWebp()),
              (ImageFacts{.format = ImageFormat::WebP, .width = 16, .height = 16}));
}

TEST(WebP, Tells_its_samples_and_profile)
{
    const auto profile = linearProfile();
    EXPECT_EQ(fileDetailsOf(
                  extendedWebp(kHasProfile, chunk("ICCP", profile), chunk("EXIF", tiffWith(6)))),
              (FileDetails{.samples = "rgb-alpha",
                           .bitDepth = 8,
                           .orientation = 6,
                           .profileBytes = profile.size()}));
}

TEST(WebP, Gives_the_logo_that_the_same_png_gives)
{
    EXPECT_EQ(logoFrom(losslessWebp()), logoFrom(pngOfWebp()));
}

TEST(WebP, A_profile_counts_as_it_does_in_a_png)
{
    const auto profile = linearProfile();
    const auto webp = extendedWebp(kHasProfile, chunk("ICCP", profile), {});
    EXPECT_EQ(logoFrom(webp), logoFrom(pngOfWebp(profile)));
    EXPECT_NE(logoFrom(webp), logoFrom(losslessWebp()));
}

TEST(WebP, Lossy_pixels_are_about_what_they_were)
{
    const auto pixel = pixelsOf(logoFrom(lossyWebp())).at(8, 8);
    for (std::size_t channel = 0; channel < 3; ++channel)
        EXPECT_NEAR(pixel[channel], 120, 4);
    EXPECT_EQ(pixel[3], 255);
}

class WebpOrientation : public testing::TestWithParam<int> {};

TEST_P(WebpOrientation, Turns_the_picture)
{
    const auto webp = extendedWebp(0, {}, chunk("EXIF", tiffWith(static_cast<char>(GetParam()))));
    const bool isUpright = GetParam() >= 5;
    const auto facts = examineImage(webp);
    const PixelSize size{facts.width, facts.height};
    EXPECT_EQ(size, isUpright ? PixelSize(kWebpSize.height, kWebpSize.width) : kWebpSize);
    const auto images = deriveImages(webp, {&size, 1}, {});
    ASSERT_TRUE(images);
    const auto pixels = pixelsOf(images->front().png);
    const bool isRedAtStart = GetParam() == 1 || (GetParam() >= 4 && GetParam() <= 6);
    EXPECT_EQ(pixels.at(2, 2)[3], isRedAtStart ? 255 : 128);
    EXPECT_EQ(pixels.at(size.width - 3, size.height - 3)[3], isRedAtStart ? 128 : 255);
}

INSTANTIATE_TEST_SUITE_P(All, WebpOrientation, testing::Range(1, 9));

TEST(WebP, An_animation_is_refused_by_name)
{
    EXPECT_THAT(complaintAbout(extendedWebp(kAnimated, {}, {})), HasSubstr("animation"));
}

TEST(WebP, A_cut_off_file_is_found_out)
{
    const auto webp = losslessWebp();
    for (const std::size_t size : {std::size_t{14}, std::size_t{24}, webp.size() / 2})
        EXPECT_THAT(complaintAbout(std::string_view(webp).substr(0, size)), HasSubstr("damaged"));
}

TEST(WebP, A_bomb_is_refused_by_its_header)
{
    EXPECT_THAT(complaintAbout(withWebpSides(16383, 16383)), HasSubstr("64 million"));
    EXPECT_THAT(complaintAbout(withWebpSides(5000, 4000)), HasSubstr("17 million"));
}

TEST(WebP, A_header_that_promises_more_rows_than_there_are_is_found_out)
{
    EXPECT_THAT(complaintAbout(withWebpSides(kWebpSize.width, 4000)), HasSubstr("damaged"));
}

TEST(WebP, What_it_tells_of_people_is_found)
{
    const auto webp = extendedWebp(0, {}, chunk("XMP ", "<dc:creator>Jo</dc:creator>"));
    EXPECT_EQ(privateDataOf(webp), PrivateData{.person = true});
    EXPECT_EQ(privateDataOf(losslessWebp()), PrivateData{});
}

} // namespace
