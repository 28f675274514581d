#include "core/text/prose/readability.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

using Sentences = std::vector<std::string_view>;

TEST(Sentences, End_at_full_stops_before_a_space)
{
    EXPECT_EQ(sentencesIn("One. Two! Three? Version 1.5 is four."),
              (Sentences{"One.", " Two!", " Three?", " Version 1.5 is four."}));
}

TEST(Sentences, Go_on_after_abbreviations_and_ordinals)
{
    EXPECT_EQ(sentencesIn("Parts, e.g. bearings, wear."),
              (Sentences{"Parts, e.g. bearings, wear."}));
    EXPECT_EQ(sentencesIn("Am 3. Mai kommt z.B. ein Lager."),
              (Sentences{"Am 3. Mai kommt z.B. ein Lager."}));
}

TEST(Sentences, End_at_line_breaks_and_without_words_are_none)
{
    EXPECT_EQ(sentencesIn("One\n – \nTwo"), (Sentences{"One\n", "Two"}));
}

TEST(Words, Dashes_and_bullets_count_for_none)
{
    EXPECT_EQ(countWords("one – two • three-four"), 3);
}

TEST(Readability, Short_words_in_short_sentences_are_easy)
{
    EXPECT_EQ(readability("The cat sat on the mat. It was fat.", "en-US"),
              (Readability{2, 9, 9, 118}));
}

TEST(Readability, Long_words_in_a_long_sentence_are_hard)
{
    const auto reading =
        readability("Comprehensive interoperability considerations necessitate organisational "
                    "reconfiguration of instrumentation infrastructure.",
                    "en");
    ASSERT_TRUE(reading);
    EXPECT_LT(reading->ease, 0);
}

TEST(Readability, Each_language_has_a_formula)
{
    EXPECT_EQ(readability("Die Katze sitzt. Der Hund schläft.", "de-DE"),
              (Readability{2, 6, 7, 109}));
    EXPECT_EQ(readability("Le chat dort. La rose est rouge.", "fr-FR"),
              (Readability{2, 7, 7, 130}));
}

TEST(Readability, Other_languages_and_texts_without_words_have_none)
{
    EXPECT_EQ(readability("Il gatto dorme.", "it-IT"), std::nullopt);
    EXPECT_EQ(readability("1 2 3.", "en"), std::nullopt);
}

} // namespace
