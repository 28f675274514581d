#include "core/bundle/pictures.h"

#include "core/offer/logos.h"
#include "tests/support/pictures/picture.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

using namespace core;
using core::support::profile;
using core::support::validFacts;
using core::support::validOffer;

namespace {

/// An offer with one screenshot, all of it orange, and nothing else to draw.
class ScreenshotUpload : public ::testing::Test {
protected:
    void give(int width, int height)
    {
        m_bytes = test::pngOf(
            test::draw(width, height, [](int, int) { return test::Rgba{1, 0.5, 0, 1}; }));
        m_content.offer.media.logos = {};
        m_content.offer.media.screenshots = {{"screenshots/line.png", "The line", {}}};
        m_content.assets["screenshots/line.png"] = std::make_shared<const std::string>(m_bytes);
    }
    [[nodiscard]] Upload made(std::string_view profileId = "cpp-2019") const
    {
        const Report report;
        BundleRequest request{m_content, m_facts, profile(profileId), report};
        request.draft = true;
        const auto uploads = uploadsOf(request);
        return uploads && uploads->size() == 1 ? uploads->front() : Upload{};
    }

    ProjectContent m_content{validOffer(), {}};
    Facts m_facts = validFacts();
    std::string m_bytes;
};

TEST_F(ScreenshotUpload, A_picture_of_the_exact_size_is_copied_unchanged)
{
    give(533, 324);
    const Upload upload = made();
    EXPECT_EQ(upload.file, "data/screenshots/01_line.png");
    EXPECT_EQ(*upload.bytes, m_bytes);
}

TEST_F(ScreenshotUpload, A_larger_picture_is_fitted_and_its_name_tells_the_size)
{
    give(1280, 720);
    const Upload upload = made();
    EXPECT_EQ(upload.file, "data/screenshots/01_line_533x324.png");
    const auto pixels = test::pixelsOf(*upload.bytes);
    EXPECT_EQ(pixels.width, 533);
    EXPECT_EQ(pixels.height, 324);
}

TEST_F(ScreenshotUpload, A_fitted_picture_keeps_its_shape_between_white_bands)
{
    give(1280, 720);
    const auto pixels = test::pixelsOf(*made().bytes);
    const std::vector<int> white{255, 255, 255, 255};
    const std::vector<int> orange{255, 128, 0, 255};
    EXPECT_EQ(pixels.at(266, 3), white);
    EXPECT_EQ(pixels.at(266, 320), white);
    EXPECT_EQ(pixels.at(266, 20), orange);
    EXPECT_EQ(pixels.at(5, 162), orange);
}

TEST_F(ScreenshotUpload, Two_of_one_file_are_fitted_once)
{
    give(1280, 720);
    m_content.offer.media.screenshots.push_back(m_content.offer.media.screenshots.front());
    const Report report;
    BundleRequest request{m_content, m_facts, profile("cpp-2019"), report};
    request.draft = true;
    const auto uploads = uploadsOf(request);
    ASSERT_TRUE(uploads);
    ASSERT_EQ(uploads->size(), 2U);
    EXPECT_EQ(uploads->front().bytes, uploads->back().bytes);
    EXPECT_EQ(uploads->back().file, "data/screenshots/02_line_533x324.png");
}

TEST_F(ScreenshotUpload, One_project_serves_both_profiles)
{
    give(1280, 720);
    EXPECT_EQ(*made("pc-2022").bytes, m_bytes);
    EXPECT_NE(*made("cpp-2019").bytes, m_bytes);
}

TEST_F(ScreenshotUpload, One_of_a_telephone_is_no_strip_between_bars)
{
    give(540, 1170);
    EXPECT_EQ(*made().bytes, m_bytes);
}

TEST_F(ScreenshotUpload, A_smaller_picture_is_never_enlarged)
{
    give(1280, 300);
    EXPECT_EQ(*made().bytes, m_bytes);
}

TEST_F(ScreenshotUpload, What_is_known_of_a_picture_is_not_looked_up_again)
{
    give(1280, 720);
    m_facts.images["screenshots/line.png"] = {ImageFormat::Png, 533, 324, false, std::nullopt};
    EXPECT_EQ(*made().bytes, m_bytes);
}

TEST(LogoUploads, A_size_is_made_in_its_own_way_where_it_has_one)
{
    ProjectContent content{validOffer(), {}};
    const auto bytes =
        test::pngOf(test::draw(300, 300, [](int, int) { return test::Rgba{1, 0.5, 0, 1}; }));
    Logos& logos = content.offer.media.logos = {};
    logos.master = "logos/master.png";
    setOverride(logos, "medium", {.padding = 20, .background = "#0000ff"});
    content.assets[logos.master] = std::make_shared<const std::string>(bytes);
    content.offer.media.screenshots.clear();
    content.offer.media.videos.clear();
    const Report report;
    const auto uploads = uploadsOf({content, validFacts(), profile("cpp-2019"), report});
    ASSERT_TRUE(uploads);
    const auto corner = [&](std::size_t at) {
        return test::pixelsOf(*(*uploads)[at].bytes).at(1, 1);
    };
    EXPECT_EQ((*uploads)[0].file, "data/logos/small_40x40.png");
    EXPECT_EQ(corner(0), (std::vector<int>{255, 128, 0, 255}));
    EXPECT_EQ((*uploads)[1].file, "data/logos/medium_90x90.png");
    EXPECT_EQ(corner(1), (std::vector<int>{0, 0, 255, 255}));
}

} // namespace
