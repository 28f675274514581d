#include "core/text/prose/word_changes.h"

#include <gtest/gtest.h>

namespace core {

namespace {

using Kind = TextPart::Kind;
using Parts = std::vector<TextPart>;

TEST(WordChanges, Of_the_same_text_are_none)
{
    EXPECT_EQ(wordChanges("one two", "one two"), (Parts{{Kind::Same, "one two"}}));
    EXPECT_EQ(wordChanges("", ""), Parts{});
}

TEST(WordChanges, Are_whole_words)
{
    EXPECT_EQ(wordChanges("Hears a bearing days before", "Hears a bearing weeks before"),
              (Parts{{Kind::Same, "Hears a bearing "},
                     {Kind::Removed, "days"},
                     {Kind::Added, "weeks"},
                     {Kind::Same, " before"}}));
}

TEST(WordChanges, Keep_a_character_whole)
{
    // An "e" with an accent of its own, against one without.
    EXPECT_EQ(wordChanges("cafe\u0301", "cafe"),
              (Parts{{Kind::Removed, "cafe\u0301"}, {Kind::Added, "cafe"}}));
    EXPECT_EQ(wordChanges("👍🏽", "👍"), (Parts{{Kind::Removed, "👍🏽"}, {Kind::Added, "👍"}}));
}

TEST(WordChanges, Give_both_texts_again)
{
    const std::string before = "A route from the module\nto the hub, each minute.";
    const std::string after = "Each route from a module to the cloud\nevery minute!";
    std::string old;
    std::string fresh;
    for (const TextPart& part : wordChanges(before, after)) {
        if (part.kind != Kind::Added)
            old += part.text;
        if (part.kind != Kind::Removed)
            fresh += part.text;
    }
    EXPECT_EQ(old, before);
    EXPECT_EQ(fresh, after);
}

TEST(WordChanges, Of_texts_too_long_to_compare_differ_between_their_common_ends)
{
    std::string before = "start ";
    std::string after = "start ";
    for (int word = 0; word < 2000; ++word) {
        before += "a" + std::to_string(word) + ' ';
        after += "b" + std::to_string(word) + ' ';
    }
    const auto parts = wordChanges(before + "end", after + "end");
    ASSERT_EQ(parts.size(), 4U);
    EXPECT_EQ(parts.front(), (TextPart{Kind::Same, "start "}));
    EXPECT_EQ(parts.back(), (TextPart{Kind::Same, " end"}));
}

TEST(WordChanges, Long_runs_that_stayed_are_cut_at_words)
{
    std::string middle;
    for (int word = 0; word < 100; ++word)
        middle += " word";
    const Parts parts{{Kind::Same, middle + " x "},
                      {Kind::Added, "new"},
                      {Kind::Same, " y" + middle + " z "},
                      {Kind::Removed, "old"},
                      {Kind::Same, " end" + middle}};
    EXPECT_EQ(
        withoutLongRuns(parts),
        (Parts{{Kind::Same, " … word word word word word word word x "},
               {Kind::Added, "new"},
               {Kind::Same, " y word word word word word word word … word word word word word "
                            "word word z "},
               {Kind::Removed, "old"},
               {Kind::Same, " end word word word word word word word … "}}));
}

} // namespace

} // namespace core
