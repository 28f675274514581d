#include "core/text/letters/words.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

TEST(Words, Trimming_removes_every_kind_of_white_space)
{
    EXPECT_EQ(trimmed(" \t\u00a0\u3000\ufeffa b\u200b\r\n"), "a b");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Words, A_text_of_invisible_characters_is_blank)
{
    EXPECT_TRUE(isBlank("\u200b \u00ad\n"));
    EXPECT_FALSE(isBlank("\u200b."));
}

TEST(Words, Fitting_never_splits_a_grapheme)
{
    const std::string family = "👩‍👩‍👧";
    EXPECT_EQ(fittingBytes("ab" + family, LengthUnit::Bytes, 19), 2U);
    EXPECT_EQ(fittingBytes("ab" + family, LengthUnit::Bytes, 20), 20U);
    EXPECT_EQ(fittingBytes("ab" + family + "c", LengthUnit::Graphemes, 3), 20U);
    EXPECT_EQ(fittingBytes("e\u0301e\u0301", LengthUnit::CodePoints, 3), 3U);
}

TEST(Words, Shortening_ends_after_the_last_word_that_fits)
{
    EXPECT_EQ(shortenedToWord("one two three", LengthUnit::Bytes, 9), "one two");
    EXPECT_EQ(shortenedToWord("one two three", LengthUnit::Bytes, 7), "one two");
    EXPECT_EQ(shortenedToWord("one two three", LengthUnit::Bytes, 13), "one two three");
}

TEST(Words, Shortening_ends_with_a_sentence_where_little_is_lost)
{
    EXPECT_EQ(shortenedToWord("It hears bearings. It warns you early.", LengthUnit::Bytes, 30),
              "It hears bearings.");
    EXPECT_EQ(shortenedToWord("Yes. It hears every bearing of a pump.", LengthUnit::Bytes, 30),
              "Yes. It hears every bearing");
}

TEST(Words, Shortening_leaves_no_comma_and_no_connecting_word_at_the_end)
{
    EXPECT_EQ(shortenedToWord("fans, pumps, motors", LengthUnit::Bytes, 13), "fans, pumps");
    EXPECT_EQ(shortenedToWord("the hum of the pump", LengthUnit::Bytes, 14), "the hum");
    EXPECT_EQ(shortenedToWord("and the", LengthUnit::Bytes, 4), "and");
}

TEST(Words, Shortening_cuts_a_first_word_that_is_too_long)
{
    EXPECT_EQ(shortenedToWord("schön", LengthUnit::Bytes, 4), "sch");
    EXPECT_EQ(shortenedToWord("  abcdef", LengthUnit::Bytes, 4), "ab");
}

TEST(Words, Joining_lines_keeps_other_spaces)
{
    EXPECT_EQ(onOneLine(" a  b \r\n c\u2028d\n"), "a  b c d");
}

TEST(Words, Every_line_break_is_found)
{
    EXPECT_EQ(findLineBreak("ab\n"), 2U);
    EXPECT_EQ(findLineBreak("é\u0085"), 2U);
    EXPECT_EQ(findLineBreak("a\u2029"), 1U);
    EXPECT_EQ(findLineBreak("a b"), std::string_view::npos);
}

} // namespace
