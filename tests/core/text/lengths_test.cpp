#include "core/text/letters/lengths.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

TEST(Lengths, Ascii_counts_the_same_in_every_unit)
{
    EXPECT_EQ(measure("abc"), (Lengths{3, 3, 3, 3}));
}

TEST(Lengths, An_emoji_family_is_one_grapheme)
{
    EXPECT_EQ(measure("👩‍👩‍👧"), (Lengths{8, 5, 1, 18}));
}

TEST(Lengths, A_combining_accent_joins_its_letter)
{
    EXPECT_EQ(measure("e\u0301"), (Lengths{2, 2, 1, 3}));
}

TEST(Lengths, A_bad_byte_counts_as_one)
{
    EXPECT_EQ(measure("\xff"), (Lengths{1, 1, 1, 1}));
}

} // namespace
