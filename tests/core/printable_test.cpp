#include "core/base/printable.h"

#include "core/base/message.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

namespace core {

namespace {

TEST(Printable, Ordinary_text_of_any_script_stays)
{
    for (const char* text : {"", "Pump", "Schäfer – Ölpumpe", "ポンプ", "مضخة", "👩‍🔧",
                             "C:\\new", "tag: 1.0.0"})
        EXPECT_EQ(printable(text), text);
}

TEST(Printable, What_steers_a_line_or_a_terminal_is_written_out)
{
    EXPECT_EQ(printable("a\n::error::b\r\tc"), "a\\n::error::b\\r\\tc");
    EXPECT_EQ(printable("\x1b[31mred\x07\x7f"), "\\x1b[31mred\\x07\\x7f");
    EXPECT_EQ(printable("\u202Eevil\u2066\u200F\u061C"), "\\u202eevil\\u2066\\u200f\\u061c");
    EXPECT_EQ(printable("a\u2028b\u2029c\u0085d"), "a\\u2028b\\u2029c\\u0085d");
    EXPECT_EQ(printable("\u009B31m"), "\\u009b31m");
    EXPECT_EQ(printable(std::string_view("a\0b", 3)), "a\\x00b");
}

TEST(Printable, Of_several_lines_line_breaks_and_tabs_stay)
{
    EXPECT_EQ(printableLines("a\r\n\tb\n\n\u202Ec\r"), "a\n\tb\n\n\\u202ec\\r");
}

TEST(Printable, Bytes_that_are_no_utf_8_are_written_out)
{
    EXPECT_EQ(printable("a\xFFz\xC3"), "a\\xffz\\xc3");
    EXPECT_EQ(printable("\xC0\xAF\xED\xA0\x80"), "\\xc0\\xaf\\xed\\xa0\\x80");
}

/// Pieces of hostile text, put together by chance.
std::string hostileText(std::mt19937& random)
{
    static constexpr std::array<const char*, 16> kPieces{
        "\n",        "\r\n",   "::error::x", "\x1b[31m", "\x1b]0;t\x07", "\u202E",
        "\u2028",    "\u0085", "\u009B",     "\xC0\n",   "%1",           "\\",
        "##[group]", "a",      "\u2066",     "\xF4\x90"};
    std::string text;
    for (auto count = random() % 8; count > 0; --count)
        text += kPieces[random() % kPieces.size()];
    return text;
}

TEST(Printable, Message_of_hostile_values_is_one_line_that_steers_nothing)
{
    std::mt19937 random(1);
    for (int round = 0; round < 10'000; ++round) {
        const std::string line =
            inEnglish({"rule", "%1 is %2.", {hostileText(random), hostileText(random)}});
        for (const char* sign : {"\n", "\r", "\x1b", "\x07", "\u202E", "\u2028", "\u2066", "\u0085",
                                 "\u009B", "\xC0", "\xF4"})
            ASSERT_EQ(line.find(sign), std::string::npos) << round;
        ASSERT_EQ(printable(line), line) << round;
    }
}

} // namespace

} // namespace core
