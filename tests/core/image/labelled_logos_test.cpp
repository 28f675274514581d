#include "tests/support/labelled_logos.h"

#include <gtest/gtest.h>

using namespace test;

namespace {

/// Few of each, for time; the benchmark logo_verdicts judges hundreds.
TEST(LabelledLogos, At_least_95_percent_of_the_bad_are_told_and_at_most_5_of_the_good_blamed)
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

} // namespace
