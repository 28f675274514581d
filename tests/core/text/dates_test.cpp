#include "core/text/letters/dates.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

TEST(Dates, A_day_of_the_calendar_is_one)
{
    EXPECT_TRUE(isIsoDate("2024-02-29"));
    EXPECT_TRUE(isIsoDate("1999-12-31"));
}

TEST(Dates, Anything_else_is_none)
{
    for (const char* text : {"", "2023-02-29", "2026-00-10", "2026-1-01", "26-01-01", "2026/01/01",
                             "2026-01-01T00:00", "2026-04-31", "abcd-ef-gh"})
        EXPECT_FALSE(isIsoDate(text)) << text;
}

TEST(Dates, Months_later_keeps_the_day)
{
    EXPECT_EQ(monthsLater("2026-11-26", 6), "2027-05-26");
    EXPECT_EQ(monthsLater("2026-11-26", 12), "2027-11-26");
}

TEST(Dates, Months_later_ends_with_the_month)
{
    EXPECT_EQ(monthsLater("2026-08-31", 6), "2027-02-28");
    EXPECT_EQ(monthsLater("2024-02-29", 12), "2025-02-28");
}

} // namespace
