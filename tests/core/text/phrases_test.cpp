#include "core/text/prose/phrases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;

namespace {

std::vector<std::string> tokensOf(std::string_view text)
{
    std::vector<std::string> tokens;
    for (const PhraseToken& token : phraseTokens(textCharacters(text, TextForm::Plain)))
        tokens.push_back(token.text);
    return tokens;
}

/// How many tokens the pattern takes at the start of the text.
std::size_t matched(const std::string& pattern, std::string_view text)
{
    const std::vector<std::string> patterns{pattern};
    const std::vector<std::string> names{"AWS", "Google Cloud"};
    const auto tokens = phraseTokens(textCharacters(text, TextForm::Plain));
    return Phrases(patterns, names).matchAt(tokens, 0);
}

TEST(Phrases, Tokens_are_words_numbers_and_signs)
{
    EXPECT_THAT(tokensOf("It's 1.05 % of v2, isn’t it?"),
                ::testing::ElementsAre("It's", "1.05", "%", "of", "v2", ",", "isn’t", "it", "?"));
    EXPECT_TRUE(tokensOf(" \n ").empty());
}

TEST(Phrases, Tokens_know_where_lines_start)
{
    const auto tokens = phraseTokens(textCharacters("<p>a b</p><p>c</p>", TextForm::Html));
    ASSERT_EQ(tokens.size(), 3U);
    EXPECT_TRUE(tokens[0].startsLine);
    EXPECT_FALSE(tokens[1].startsLine);
    EXPECT_TRUE(tokens[2].startsLine);
}

TEST(Phrases, Patterns_match_alternatives_starts_numbers_and_names)
{
    EXPECT_EQ(matched("better|cheaper than <name>|other", "Cheaper than Google Cloud now"), 4U);
    EXPECT_EQ(matched("better|cheaper than <name>|other", "better than before"), 0U);
    EXPECT_EQ(matched("<name>", "aws"), 0U) << "an ordinary word";
    EXPECT_EQ(matched("competitor*", "Competitors'"), 1U);
    EXPECT_EQ(matched("<number> %", "20 %"), 2U);
    EXPECT_EQ(matched("in the? lead", "in lead"), 2U);
    EXPECT_EQ(matched("best ... ever", "best machine monitor ever"), 4U);
    EXPECT_EQ(matched("best ... ever", "best. Not ever"), 0U);
    EXPECT_EQ(matched("führend*", "FÜHRENDE"), 1U);
}

} // namespace
