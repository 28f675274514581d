#include "core/text/letters/emoji.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

TEST(Emoji, Pictures_flags_and_keycaps_are_found_whole)
{
    EXPECT_EQ(firstEmoji("a🚀b"), (TextRange{1, 5}));
    EXPECT_EQ(firstEmoji("🇩🇪"), (TextRange{0, 8}));
    EXPECT_EQ(firstEmoji("Top 1️⃣"), (TextRange{4, 11}));
    EXPECT_EQ(firstEmoji("x👩‍👩‍👧"), (TextRange{1, 19}));
}

TEST(Emoji, Trademark_signs_and_digits_are_none)
{
    EXPECT_EQ(firstEmoji("A™ B® © 123 #*"), std::nullopt);
}

TEST(Emoji, A_sign_in_emoji_style_is_one)
{
    EXPECT_EQ(firstEmoji("©️"), (TextRange{0, 5}));
}

TEST(Emoji, Removing_leaves_single_spaces)
{
    EXPECT_EQ(withoutEmoji("🚀 Fast 🚀 monitor 🇩🇪"), "Fast monitor");
    EXPECT_EQ(withoutEmoji("plain  text"), "plain  text");
}

} // namespace
