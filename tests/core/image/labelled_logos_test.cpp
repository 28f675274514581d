#include "tests/support/pictures/labelled_logos.h"

#include <gtest/gtest.h>

using namespace test;

namespace {

/// Few of each, for time; the benchmark logo_verdicts judges hundreds.
TEST(LabelledPictures, At_least_95_percent_of_bad_logos_are_told_and_at_most_5_of_good_ones_blamed)
{
    constexpr int kEach = 3;
    int bad = 0;
    int flagged = 0;
    for (const auto& count : confusionOf(labelledLogos(kEach))) {
        EXPECT_EQ(count.bad, kEach);
        EXPECT_GE(count.flagged, kEach - 1) << count.fault->name;
        EXPECT_LE(count.falseAlarms * 20, count.good) << count.fault->name;
        bad += count.bad;
        flagged += count.flagged;
    }
    EXPECT_GE(flagged * 100, bad * 95);
}

void expectAllRight(const std::vector<LabelledLogo>& pictures)
{
    for (const auto& count : confusionOf(pictures)) {
        EXPECT_EQ(count.flagged, count.bad) << count.fault->name;
        EXPECT_EQ(count.falseAlarms, 0) << count.fault->name;
    }
}

TEST(LabelledPictures, Bad_hero_images_are_told_and_good_ones_are_not_blamed)
{
    expectAllRight(labelledHeroes(1, 2));
}

TEST(LabelledPictures, Bad_screenshots_are_told_and_good_ones_are_not_blamed)
{
    expectAllRight(labelledScreenshots(1, 1));
}

} // namespace
