#include "core/image/measure/measure.h"

#include "core/image/measure/contrast.h"
#include "core/image/measure/measure_gradients.h"
#include "tests/support/pictures/picture.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace core;
using namespace test;

namespace {

constexpr Rgba kTeal{0.06, 0.49, 0.53};
constexpr Rgba kAmber{0.96, 0.78, 0.40};
constexpr Rgba kClear{0, 0, 0, 0};

/// How much of a disc covers the pixel: 0 … 1, over `softness` pixels at its edge.
double disc(double x, double y, double centreX, double centreY, double radius, double softness = 1)
{
    const double distance = std::hypot(x + 0.5 - centreX, y + 0.5 - centreY);
    return std::clamp((radius - distance) / softness + 0.5, 0.0, 1.0);
}

Rgba mix(const Rgba& below, const Rgba& above, double part)
{
    const auto between = [&](double low, double high) { return low + (high - low) * part; };
    return {between(below.red, above.red), between(below.green, above.green),
            between(below.blue, above.blue), between(below.alpha, above.alpha)};
}

/// An amber disc on teal.
Picture logo(int side = 128, double softness = 1)
{
    return draw(side, side, [=](int x, int y) {
        return mix(kTeal, kAmber, disc(x, y, side / 2.0, side / 2.0, side * 0.3, softness));
    });
}

ImageMeasures measuresOf(const Picture& picture)
{
    const auto facts = measureImage(pngOf(picture));
    EXPECT_TRUE(facts.measures);
    return facts.measures.value_or(ImageMeasures{});
}

TEST(Measures, Of_a_flat_logo_are_those_of_its_two_colours)
{
    const auto measures = measuresOf(logo());
    EXPECT_EQ(measures.ground, (Colour{15, 125, 135}));
    ASSERT_EQ(measures.colours.size(), 2U);
    EXPECT_EQ(measures.colours[0].colour, (Colour{15, 125, 135}));
    EXPECT_NEAR(measures.colours[0].percent, 72, 2);
    EXPECT_EQ(measures.clear, 0);
    EXPECT_EQ(measures.border, BorderShares{});
    EXPECT_EQ(measures.groundGradient, 0);
    EXPECT_EQ(measures.contentGradient, 0);
    EXPECT_EQ(measures.ripples, 0);
    EXPECT_EQ(measures.blockSide, 1);
    EXPECT_EQ(measures.letters, 0);
    EXPECT_EQ(measures.cutSides, 0);
    EXPECT_NEAR(measures.content.x, 200, 10);
    EXPECT_NEAR(measures.content.width, 600, 10);
}

TEST(Measures, Edges_of_a_sharp_logo_are_narrow_and_those_of_a_blurred_one_are_not)
{
    EXPECT_LT(measuresOf(logo(128, 1)).edgeWidth, 170);
    EXPECT_GT(measuresOf(logo(128, 5)).edgeWidth, 300);
}

TEST(Measures, A_picture_without_edges_has_no_edge_width)
{
    EXPECT_EQ(measuresOf(draw(64, 64, [](int, int) { return kTeal; })).edgeWidth, std::nullopt);
}

TEST(Measures, Blocks_of_an_enlarged_logo_are_found)
{
    const auto small = logo(32);
    const auto large = draw(96, 96, [&](int x, int y) { return small.at(x / 3, y / 3); });
    EXPECT_EQ(measuresOf(large).blockSide, 3);
}

TEST(Measures, Borders_are_told_as_clear_white_or_black)
{
    const auto framed = [](const Rgba& border) {
        return draw(40, 40,
                    [=](int x, int y) { return mix(border, kAmber, disc(x, y, 20, 20, 12)); });
    };
    EXPECT_EQ(measuresOf(framed({1, 1, 1})).border,
              (BorderShares{.white = 100, .whiteCorners = 4, .whiteSide = 100}));
    EXPECT_EQ(measuresOf(framed({0, 0, 0})).border,
              (BorderShares{.black = 100, .blackCorners = 4, .blackSide = 100}));
    EXPECT_EQ(measuresOf(framed(kClear)).border, (BorderShares{.clear = 100, .clearCorners = 4}));
    EXPECT_EQ(measuresOf(framed(kTeal)).border, BorderShares{});
}

TEST(Measures, Contrast_with_the_ground_is_that_of_the_drawing_without_its_holes)
{
    const auto on = [](const Rgba& colour) {
        return measuresOf(draw(128, 128, [=](int x, int y) {
            const auto filled = mix(kTeal, colour, disc(x, y, 64, 64, 50));
            return mix(filled, kTeal, disc(x, y, 64, 64, 30));
        }));
    };
    EXPECT_EQ(on({1, 1, 1}).groundContrast, contrastOf({255, 255, 255}, {15, 125, 135}));
    EXPECT_EQ(on({1, 0.4, 0.4}).groundContrast, contrastOf({255, 102, 102}, {15, 125, 135}));
    EXPECT_EQ(on(kTeal).groundContrast, std::nullopt);
    EXPECT_EQ(measuresOf(draw(64, 64, [](int, int) { return kClear; })).groundContrast,
              std::nullopt);
}

TEST(Measures, A_gradient_counts_where_it_lies)
{
    const auto behind = measuresOf(draw(128, 128, [](int x, int y) {
        return mix({0.1, 0.2, 0.3 + y / 200.0}, kAmber, disc(x, y, 64, 64, 30));
    }));
    EXPECT_GT(behind.groundGradient, 90);
    EXPECT_EQ(behind.contentGradient, 0);
    const auto within = measuresOf(draw(128, 128, [](int x, int y) {
        return mix(kTeal, {0.9, 0.2 + x / 200.0, 0.1}, disc(x, y, 64, 64, 40));
    }));
    EXPECT_EQ(within.groundGradient, 0);
    EXPECT_GT(within.contentGradient, 90);
}

TEST(Measures, A_disc_that_fills_the_picture_is_not_cut_but_one_moved_out_is)
{
    const auto at = [](double centreX, double radius) {
        return measuresOf(draw(128, 128, [=](int x, int y) {
            return mix(kClear, kTeal, disc(x, y, centreX, 64, radius));
        }));
    };
    EXPECT_EQ(at(64, 64).cutSides, 0);
    EXPECT_EQ(at(110, 40).cutSides, 1);
}

TEST(Measures, The_free_space_of_a_hero_image_is_measured_at_its_size_only)
{
    const auto hero = [](int inkFrom, int width) {
        return draw(width, 290, [=](int x, int y) {
            return x > inkFrom && (x / 4 + y / 4) % 2 == 0 ? kAmber : kTeal;
        });
    };
    EXPECT_EQ(measuresOf(hero(790, 815)).heroInk, 0);
    EXPECT_NEAR(measuresOf(hero(577, 815)).heroInk.value_or(0), 25, 2);
    EXPECT_EQ(measuresOf(hero(790, 814)).heroInk, std::nullopt);
}

TEST(Measures, A_larger_copy_of_a_picture_looks_like_it_and_another_does_not)
{
    const auto small = measuresOf(logo(64));
    const auto large = measuresOf(logo(128));
    const auto other = measuresOf(
        draw(64, 64, [](int x, int y) { return mix(kTeal, kAmber, disc(x, y, 20, 20, 12)); }));
    EXPECT_LT(differenceOf(small.picture, large.picture), 100);
    EXPECT_GT(differenceOf(small.picture, other.picture), 1000);
}

TEST(Measures, A_drawing_has_measures_but_no_edges)
{
    const auto facts = measureImage("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" "
                                    "height=\"100\" viewBox=\"0 0 100 100\"><rect width=\"100\" "
                                    "height=\"100\" fill=\"#0f7c86\"/></svg>");
    ASSERT_TRUE(facts.measures);
    EXPECT_EQ(facts.measures->ground, (Colour{15, 124, 134}));
    EXPECT_EQ(facts.measures->edgeWidth, std::nullopt);
}

TEST(Measures, A_drawing_tells_the_folder_that_it_was_exported_to)
{
    const auto facts = measureImage(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" "
        "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" width=\"9\" height=\"9\" "
        "inkscape:export-filename=\"/home/ada/logo.png\"><rect width=\"9\" height=\"9\"/></svg>");
    EXPECT_EQ(facts.privateData, PrivateData{.folder = true});
}

TEST(Measures, Of_one_use_are_those_of_all_as_far_as_they_go)
{
    const auto png = pngOf(logo(600));
    const auto all = measureImage(png).measures.value_or(ImageMeasures{});
    ImageMeasures shot{.uses = {.screenshot = true}};
    shot.edgeWidth = all.edgeWidth;
    shot.picture = all.picture;
    EXPECT_EQ(measureImage(png, {.screenshot = true}).measures, shot);
    ImageMeasures hero{.uses = {.hero = true}};
    hero.border = all.border;
    hero.colours = all.colours;
    hero.letters = all.letters;
    hero.luminance = all.luminance;
    EXPECT_EQ(measureImage(png, {.hero = true}).measures, hero);
    EXPECT_EQ(measureImage(png, {}).measures, std::nullopt);
}

TEST(Measures, A_sample_of_the_lines_tells_how_sharp_a_large_picture_is)
{
    EXPECT_NEAR(measuresOf(logo(1200)).edgeWidth.value_or(0),
                measuresOf(logo(200)).edgeWidth.value_or(0), 10);
    EXPECT_GT(measuresOf(logo(1200, 6)).edgeWidth, 400);
}

TEST(Measures, A_damaged_picture_has_none)
{
    const auto png = pngOf(logo());
    EXPECT_FALSE(measureImage(std::string_view(png).substr(0, png.size() / 2)).measures);
}

TEST(Contrast, Is_that_of_wcag)
{
    EXPECT_EQ(contrastOf({0, 0, 0}, {255, 255, 255}), 2100);
    EXPECT_EQ(contrastOf({118, 118, 118}, {255, 255, 255}), 454);
    EXPECT_EQ(contrastOf({9, 9, 9}, {9, 9, 9}), 100);
}

TEST(Contrast, Of_half_of_the_area_counts)
{
    const std::vector<ColourShare> colours{{{255, 255, 255}, 40}, {{0, 0, 0}, 60}};
    EXPECT_EQ(medianContrast(colours, {255, 255, 255}), 2100);
    EXPECT_EQ(medianContrast(colours, {0, 0, 0}), 100);
}

} // namespace
