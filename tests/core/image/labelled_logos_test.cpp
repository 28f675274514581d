#include "tests/support/labelled_logos.h"

#include <gtest/gtest.h>

using namespace test;

namespace {

/// Few of each, for time; the benchmark logo_verdicts judges hundreds.
constexpr int kEach = 3;

/// At least 95 percent of the bad are told, and at most 5 of the good are blamed for a fault.
void expectSound(const std::vector<LabelledLogo>& pictures)
{
    int bad = 0;
    int flagged = 0;
    for (const auto& count : confusionOf(pictures)) {
        EXPECT_EQ(count.bad, kEach);
        EXPECT_GE(count.flagged, kEach - 1) << count.fault->name;
        EXPECT_LE(count.falseAlarms * 20, count.good) << count.fault->name;
        bad += count.bad;
        flagged += count.flagged;
    }
    EXPECT_GE(flagged * 100, bad * 95);
}

TEST(LabelledPictures, Bad_logos_are_told_and_good_ones_are_not_blamed)
{
    expectSound(labelledLogos(kEach));
}

TEST(LabelledPictures, Bad_hero_images_are_told_and_good_ones_are_not_blamed)
{
    expectSound(labelledHeroes(kEach));
}

TEST(LabelledPictures, Bad_screenshots_are_told_and_good_ones_are_not_blamed)
{
    expectSound(labelledScreenshots(kEach));
}

} // namespace
