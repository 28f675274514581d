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

TEST(Emoji, Signs_that_are_no_pictures_are_none)
{
    for (const char* text :
         {"★ Best", "☐ Tick", "♔♕", "♪ ♫", "☰", "Duo ↔ Sync", "→", "❤\uFE0E", "❤", "⌚\uFE0E"})
        EXPECT_EQ(firstEmoji(text), std::nullopt) << text;
}

TEST(Emoji, New_ones_skin_tones_and_single_flags_letters_are_found)
{
    for (const char* text : {"\U0001FAE9", "\U0001FAC8", "🏻", "🇩", "❤\uFE0F", "☝🏽"})
        EXPECT_EQ(firstEmoji(text), (TextRange{0, std::string_view(text).size()})) << text;
}

TEST(Emoji, Removing_leaves_the_sign_of_the_law_and_the_digit_of_a_keycap)
{
    EXPECT_EQ(withoutEmoji("Contoso™\uFE0F Cam"), "Contoso™ Cam");
    EXPECT_EQ(withoutEmoji("Top 1️⃣ of all"), "Top 1 of all");
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

TEST(Emoji, Taking_one_out_leaves_no_space_before_a_comma)
{
    EXPECT_EQ(withoutEmoji("Fast 🚀, safe 🔒 (and small 📦)."), "Fast, safe (and small).");
    EXPECT_EQ(withoutEmoji("Sûr 🔒 ! Et vite 🚀 : oui"), "Sûr ! Et vite : oui");
}

} // namespace
