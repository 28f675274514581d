#include "core/text/letters/ascii_letters.h"

#include <gtest/gtest.h>

using core::inAsciiLetters;

namespace {

TEST(AsciiLetters, German_ones_are_written_out)
{
    EXPECT_EQ(inAsciiLetters("Überwachung für Öfen, größe"), "Ueberwachung fuer Oefen, groesse");
}

TEST(AsciiLetters, A_mark_that_stands_by_itself_belongs_to_its_letter)
{
    EXPECT_EQ(inAsciiLetters("u\u0308ber, e\u0301"), "ueber, e");
}

TEST(AsciiLetters, Latin_ones_lose_their_marks)
{
    EXPECT_EQ(inAsciiLetters("Łódź, Ærø, Việt, ıŞğ, ﬁn"), "Lodz, Aeroe, Viet, iSg, fin");
}

TEST(AsciiLetters, What_is_no_letter_stays)
{
    EXPECT_EQ(inAsciiLetters("a™ – b"), "a™ – b");
}

TEST(AsciiLetters, Other_scripts_and_broken_bytes_have_none)
{
    for (const char* text : {"насос", "ポンプ", "泵 a", "αβγ", "٣", "a\xFF"})
        EXPECT_EQ(inAsciiLetters(text), std::nullopt) << text;
}

} // namespace
