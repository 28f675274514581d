#include "core/image/derive/derive.h"

#include "core/image/pixels/cancellation_token.h"
#include "core/image/pixels/colour.h"
#include "core/offer/logos.h"
#include "tests/support/pictures/picture.h"

#include <gtest/gtest.h>

#include <limits>

using namespace core;
using namespace test;

namespace {

const std::vector<int> kClearPixel{0, 0, 0, 0};
const std::vector<int> kRed{255, 0, 0, 255};

Picture plain(int width, int height, const Rgba& colour)
{
    return draw(width, height, [&](int, int) { return colour; });
}

Picture chequered(int size)
{
    return draw(size, size, [](int x, int y) {
        const double grey = (x + y) % 2;
        return Rgba{grey, grey, grey, 1};
    });
}

DerivedImage derived(const std::string& master, PixelSize size, const DeriveOptions& options = {})
{
    auto result = deriveImages(master, {&size, 1}, options);
    return result ? result->front() : DerivedImage{};
}

Pixels logo(const Picture& master, PixelSize size, const DeriveOptions& options = {})
{
    return pixelsOf(derived(pngOf(master), size, options).png);
}

TEST(DeriveImages, A_master_of_the_target_size_comes_back_unchanged)
{
    const auto master = draw(40, 40, [](int x, int y) {
        return Rgba{x / 40.0, y / 40.0, (x ^ y) % 40 / 40.0, x > 20 ? 1.0 : 0.6};
    });
    const auto png = pngOf(master);
    EXPECT_EQ(pixelsOf(derived(png, {40, 40}).png), pixelsOf(png));
}

TEST(DeriveImages, Fine_checks_average_to_half_the_light_and_not_to_half_the_code)
{
    EXPECT_EQ(logo(chequered(512), {40, 40}).at(20, 20), (std::vector<int>{188, 188, 188, 255}));
}

TEST(DeriveImages, The_colour_of_clear_pixels_leaves_no_fringe)
{
    const auto half =
        draw(400, 400, [](int x, int) { return x < 205 ? Rgba{1, 0, 0, 1} : Rgba{0, 1, 0, 0}; });
    const auto pixels = logo(half, {40, 40});
    const auto edge = pixels.at(20, 20);
    EXPECT_EQ((std::vector<int>{edge[0], edge[1], edge[2]}), (std::vector<int>{255, 0, 0}));
    EXPECT_NEAR(edge[3], 128, 2);
}

TEST(DeriveImages, Contain_shows_all_of_the_master_in_the_middle_of_a_clear_canvas)
{
    const auto pixels = logo(plain(115, 115, {1, 0, 0, 1}), {255, 115});
    EXPECT_EQ(pixels.at(69, 57), kClearPixel);
    EXPECT_EQ(pixels.at(70, 57), kRed);
    EXPECT_EQ(pixels.at(184, 57), kRed);
    EXPECT_EQ(pixels.at(185, 57), kClearPixel);
}

TEST(DeriveImages, Cover_fills_the_canvas_with_the_middle_of_the_master)
{
    const auto stripes = draw(300, 100, [](int x, int) {
        return x >= 100 && x < 200 ? Rgba{1, 0, 0, 1} : Rgba{0, 0, 1, 1};
    });
    const auto pixels = logo(stripes, {100, 100}, {.fit = PictureFit::Cover});
    EXPECT_EQ(pixels.at(5, 50), kRed);
    EXPECT_EQ(pixels.at(94, 50), kRed);
}

TEST(DeriveImages, Padding_is_a_share_of_the_shorter_side)
{
    const auto pixels = logo(plain(50, 50, {1, 0, 0, 1}), {100, 50}, {.paddingPercent = 10});
    EXPECT_EQ(pixels.at(29, 25), kClearPixel);
    EXPECT_EQ(pixels.at(30, 25), kRed);
    EXPECT_EQ(pixels.at(69, 25), kRed);
    EXPECT_EQ(pixels.at(70, 25), kClearPixel);
    EXPECT_EQ(pixels.at(50, 4), kClearPixel);
    EXPECT_EQ(pixels.at(50, 5), kRed);
}

/// Red in the second quarter from the left, below the middle; blue elsewhere.
Picture redPart()
{
    return draw(400, 200, [](int x, int y) {
        return x >= 100 && x < 200 && y >= 100 ? Rgba{1, 0, 0, 1} : Rgba{0, 0, 1, 1};
    });
}

TEST(DeriveImages, A_crop_shows_its_part_of_the_master_and_nothing_of_the_rest)
{
    const DeriveOptions options{.crop = {250, 500, 250, 500}};
    EXPECT_EQ(logo(redPart(), {40, 40}, options), logo(plain(100, 100, {1, 0, 0, 1}), {40, 40}));
}

TEST(DeriveImages, A_crop_is_fitted_as_a_master_is)
{
    const DeriveOptions contained{.crop = {0, 500, 500, 500}};
    EXPECT_EQ(logo(redPart(), {40, 40}, contained).at(20, 9), kClearPixel);
    EXPECT_EQ(logo(redPart(), {40, 40}, contained).at(29, 10), kRed);
    const DeriveOptions covering{.fit = PictureFit::Cover, .crop = {250, 0, 250, 1000}};
    EXPECT_EQ(logo(redPart(), {40, 40}, covering).at(20, 35), kRed);
}

TEST(DeriveImages, What_of_a_crop_lies_outside_of_the_master_does_not_count)
{
    constexpr int kHuge = std::numeric_limits<int>::max();
    const auto master = redPart();
    const auto whole = logo(master, {40, 40});
    EXPECT_EQ(logo(master, {40, 40}, {.crop = {-5, -10, kHuge, 2000}}), whole);
    EXPECT_EQ(logo(master, {40, 40}, {.crop = {kHuge, kHuge, kHuge, kHuge}}).at(20, 20),
              (std::vector<int>{0, 0, 255, 255}));
}

TEST(DeriveImages, A_crop_that_leaves_too_few_pixels_is_flagged_as_upscaled)
{
    const auto master = pngOf(redPart());
    EXPECT_FALSE(derived(master, {40, 40}, {.crop = {0, 0, 100, 200}}).upscaled);
    EXPECT_TRUE(derived(master, {40, 40}, {.crop = {0, 0, 95, 195}}).upscaled);
}

TEST(DeriveImages, Sharpening_steepens_edges_and_leaves_even_areas)
{
    const auto edge =
        draw(400, 40, [](int x, int) { return x < 205 ? Rgba{0.3, 0, 0, 1} : Rgba{0.7, 0, 0, 1}; });
    const auto soft = logo(edge, {40, 4});
    const auto sharp = logo(edge, {40, 4}, {.sharpenPercent = 100});
    EXPECT_EQ(sharp.at(5, 2), soft.at(5, 2));
    EXPECT_EQ(sharp.at(35, 2), soft.at(35, 2));
    EXPECT_LT(sharp.at(19, 2)[0], soft.at(19, 2)[0]);
    EXPECT_GT(sharp.at(21, 2)[0], soft.at(21, 2)[0]);
}

TEST(DeriveImages, Each_logo_is_made_in_its_own_way)
{
    const auto master = pngOf(redPart());
    const std::vector<DeriveOrder> orders{{{40, 40}, {.background = Colour{255, 255, 255}}},
                                          {{40, 40}, {.crop = {250, 500, 250, 500}}}};
    const auto images = deriveImages(master, orders);
    ASSERT_TRUE(images);
    for (std::size_t at = 0; at < orders.size(); ++at)
        EXPECT_EQ((*images)[at].png, derived(master, orders[at].size, orders[at].options).png);
}

TEST(OptionsOf, Takes_over_what_the_offer_says)
{
    const LogoDerivation derivation{
        .fit = PictureFit::Cover,
        .crop = {10, 20, 300, 400},
        .padding = 5,
        .background = "#0a10ff",
        .sharpening = 30,
    };
    EXPECT_EQ(optionsOf(derivation), (DeriveOptions{.fit = PictureFit::Cover,
                                                    .crop = {10, 20, 300, 400},
                                                    .paddingPercent = 5,
                                                    .background = Colour{10, 16, 255},
                                                    .sharpenPercent = 30}));
}

TEST(DeriveImages, A_translucent_master_mixes_with_the_background_in_light)
{
    const auto white = plain(40, 40, {1, 1, 1, 128 / 255.0});
    const auto pixels = logo(white, {40, 40}, {.background = Colour{0, 0, 0}});
    EXPECT_EQ(pixels.at(20, 20), (std::vector<int>{188, 188, 188, 255}));
}

TEST(DeriveImages, A_smaller_master_is_flagged_as_upscaled)
{
    EXPECT_TRUE(derived(pngOf(plain(39, 39, {1, 0, 0, 1})), {40, 40}).upscaled);
    EXPECT_FALSE(derived(pngOf(plain(40, 40, {1, 0, 0, 1})), {40, 40}).upscaled);
}

TEST(DeriveImages, Sizes_derived_together_are_those_derived_alone)
{
    const auto master = pngOf(chequered(333));
    const std::vector<PixelSize> sizes{{40, 40}, {90, 90}, {115, 115}, {255, 115}};
    const auto together = deriveImages(master, sizes, {});
    ASSERT_TRUE(together);
    for (const auto& image : *together)
        EXPECT_EQ(pixelsOf(image.png), pixelsOf(derived(master, image.size).png));
}

TEST(DeriveImages, The_bytes_are_the_same_on_every_run)
{
    const auto master = pngOf(chequered(200));
    EXPECT_EQ(derived(master, {90, 90}).png, derived(master, {90, 90}).png);
}

TEST(DeriveImages, A_target_over_the_pixel_budget_is_refused)
{
    const PixelSize size{100'000, 100'000};
    EXPECT_FALSE(deriveImages(pngOf(chequered(8)), {&size, 1}, {}));
}

TEST(ColourFromHex, Reads_a_hash_and_six_digits_only)
{
    EXPECT_EQ(colourFromHex("#0a10FF"), (Colour{10, 16, 255}));
    for (const auto* text : {"", "#", "0a10ff", "#0a10f", "#0a10ff0", "#0a10fg", "#+a10ff"})
        EXPECT_EQ(colourFromHex(text), std::nullopt) << text;
}

TEST(DeriveImages, The_watch_is_told_how_much_was_read)
{
    CancellationToken watch;
    const std::vector<DeriveOrder> orders{{{40, 40}}};
    ASSERT_TRUE(deriveImages(pngOf(chequered(64)), orders, &watch));
    EXPECT_EQ(watch.percent(), 100);
}

TEST(DeriveImages, A_watch_that_was_cancelled_ends_the_work_before_it_is_done)
{
    CancellationToken watch;
    watch.cancel();
    const std::vector<DeriveOrder> orders{{{40, 40}}};
    EXPECT_FALSE(deriveImages(pngOf(chequered(64)), orders, &watch));
    EXPECT_EQ(watch.percent(), 0);
}

TEST(DeriveImages, A_drawing_is_ended_by_the_watch_as_well)
{
    CancellationToken watch;
    watch.cancel();
    const std::vector<DeriveOrder> orders{{{40, 40}}};
    EXPECT_FALSE(deriveImages("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
                              orders, &watch));
}

} // namespace
