#include "core/text/letters/character_tables.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

constexpr std::int32_t kLast = 0x10FFFF;

TEST(CharacterTables, Count_the_emoji_of_their_version)
{
    int emoji = 0;
    int pictures = 0;
    for (std::int32_t point = 0; point <= kLast; ++point) {
        emoji += emojiStyle(point) != EmojiStyle::None ? 1 : 0;
        pictures += emojiStyle(point) == EmojiStyle::Picture ? 1 : 0;
    }
    EXPECT_EQ(unicodeVersion(), "18.0.0");
    EXPECT_EQ(emoji, 1447);
    EXPECT_EQ(pictures, 1228);
}

TEST(CharacterTables, Know_what_is_assigned)
{
    EXPECT_TRUE(isAssigned('A'));
    EXPECT_TRUE(isAssigned(0x1FAE9)) << "of Unicode 16";
    EXPECT_TRUE(isAssigned(0xE000)) << "private use";
    EXPECT_FALSE(isAssigned(0x378));
    EXPECT_FALSE(isAssigned(0xFFFF)) << "a noncharacter";
}

TEST(CharacterTables, Tell_scripts_apart)
{
    EXPECT_EQ(scriptOf('a'), Script::Latin);
    EXPECT_EQ(scriptOf(U'α'), Script::Greek);
    EXPECT_EQ(scriptOf(U'я'), Script::Cyrillic);
    EXPECT_EQ(scriptOf(U'क'), Script::Devanagari);
    EXPECT_EQ(scriptOf(U'漢'), Script::Han);
    EXPECT_EQ(scriptOf(U'แ'), Script::Thai);
    EXPECT_EQ(scriptOf(0xF00), Script::Tibetan);
    EXPECT_EQ(scriptOf('1'), Script::Other);
}

TEST(CharacterTables, Find_the_letter_that_looks_alike_in_the_same_case)
{
    EXPECT_EQ(prototypeOf(U'а'), 'a');
    EXPECT_EQ(prototypeOf('a'), 'a');
    EXPECT_EQ(lookAlikeOf('a', Script::Cyrillic, false), U'а');
    EXPECT_EQ(lookAlikeOf(prototypeOf(U'І'), Script::Latin, true), 'I');
    EXPECT_EQ(lookAlikeOf(U'Ω', Script::Latin, true), 0);
}

TEST(CharacterTables, Know_where_a_selector_changes_something)
{
    EXPECT_TRUE(hasVariation(0x2764, 0xFE0E));
    EXPECT_TRUE(hasVariation('0', 0xFE00));
    EXPECT_FALSE(hasVariation('A', 0xFE0E));
    EXPECT_FALSE(hasVariation('A', 'A'));
}

TEST(CharacterTables, Name_what_nobody_sees)
{
    EXPECT_EQ(codeAndName(0x202E), "U+202E RIGHT-TO-LEFT OVERRIDE");
    EXPECT_EQ(codeAndName(0x7), "U+0007 ALERT");
    EXPECT_EQ(codeAndName(0x430), "U+0430 CYRILLIC SMALL LETTER A");
    EXPECT_EQ(codeAndName(0xFE0F), "U+FE0F VARIATION SELECTOR-16");
    EXPECT_EQ(codeAndName(0xE0100), "U+E0100 VARIATION SELECTOR-17");
    EXPECT_EQ(codeAndName(0xF0B7), "U+F0B7");
}

} // namespace
