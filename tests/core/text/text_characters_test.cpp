#include "core/text/prose/text_characters.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

std::u32string pointsOf(std::string_view text, TextForm form)
{
    std::u32string points;
    for (const TextCharacter& one : textCharacters(text, form))
        points += static_cast<char32_t>(one.point);
    return points;
}

TEST(TextCharacters, Of_plain_text_are_its_code_points)
{
    const auto characters = textCharacters("a\xFFü", TextForm::Plain);
    ASSERT_EQ(characters.size(), 3U);
    EXPECT_EQ(characters[0], (TextCharacter{'a', 0, 1, true, false}));
    EXPECT_EQ(characters[1], (TextCharacter{0xFFFD, 1, 2, false, false}));
    EXPECT_EQ(characters[2], (TextCharacter{0xFC, 2, 4, false, false}));
}

TEST(TextCharacters, Of_HTML_are_what_browsers_read)
{
    EXPECT_EQ(pointsOf("<p title=\"x\">a&shy;b &lt;</p><script>c</script>&bogus;&", TextForm::Html),
              U"a\u00ADb <&bogus;&");
}

TEST(TextCharacters, Of_HTML_know_blocks_and_code)
{
    const auto characters = textCharacters("<p>a</p><p><code>b</code></p>", TextForm::Html);
    ASSERT_EQ(characters.size(), 2U);
    EXPECT_EQ(characters[0], (TextCharacter{'a', 3, 4, true, false}));
    EXPECT_EQ(characters[1], (TextCharacter{'b', 17, 18, true, true}));
}

TEST(TextCharacters, Of_JSON_are_what_its_escapes_stand_for)
{
    EXPECT_EQ(pointsOf(R"("a\u200b\ud83d\ude80\n")", TextForm::Json), U"\"a\u200b\U0001F680\\n\"");
    EXPECT_EQ(pointsOf(R"("\\u200b\u20")", TextForm::Json), U"\"\\\\u200b\\u20\"");
    EXPECT_EQ(pointsOf(R"("\ud83d")", TextForm::Json)[1], char32_t(0xD83D));
}

} // namespace
