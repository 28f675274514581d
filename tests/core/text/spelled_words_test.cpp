#include "core/text/prose/spelled_words.h"

#include "core/text/html/html.h"
#include "core/text/prose/visible_letters.h"
#include "tests/support/html_generator.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

std::string spelledIn(std::string_view html)
{
    std::string line;
    for (const SpelledWord& word : spelledWords(html))
        line += (line.empty() ? "" : " ") + word.text;
    return line;
}

TEST(SpelledWords, Stand_where_they_are_written)
{
    EXPECT_EQ(spelledWords("<p>One <b>two</b>.</p>"),
              (std::vector<SpelledWord>{{"One", {3, 6}}, {"two", {10, 13}}}));
}

TEST(SpelledWords, References_are_letters_and_spaces)
{
    EXPECT_EQ(spelledWords("f&uuml;r&nbsp;alle"),
              (std::vector<SpelledWord>{{"für", {0, 8}}, {"alle", {14, 18}}}));
}

TEST(SpelledWords, A_format_inside_a_word_parts_it_not_and_a_block_does)
{
    EXPECT_EQ(spelledIn("<p><b>W</b>ord</p><p>next</p>last<br>line"), "Word next last line");
}

TEST(SpelledWords, Apostrophes_join_and_are_straight)
{
    EXPECT_EQ(spelledIn("it’s l’appareil 'quoted'"), "it's l'appareil quoted");
}

TEST(SpelledWords, Hyphens_part_and_soft_ones_vanish)
{
    EXPECT_EQ(spelledIn("well-known Wartungs&shy;plan"), "well known Wartungsplan");
}

TEST(SpelledWords, Names_are_none)
{
    EXPECT_EQ(spelledIn("MQTT IoT edgeHub arm32v7 v2 x ISO-Norm"), "Norm");
}

TEST(SpelledWords, Addresses_paths_and_settings_are_none)
{
    EXPECT_EQ(spelledIn("see https://a.example/b, www.a.example, me@a.example, /data, log_level, "
                        "$upstream, {name}, file.txt and input/output"),
              "see and input output");
}

TEST(SpelledWords, Code_and_what_the_store_drops_are_none)
{
    EXPECT_EQ(spelledIn("a <code>mkdir</code><script>varx</script><!-- hidden --> word"), "word");
}

TEST(SpelledWords, German_and_French_letters_belong_to_words)
{
    EXPECT_EQ(spelledIn("Straßenlärm déjà vu œuvre"), "Straßenlärm déjà vu œuvre");
}

TEST(VisibleLettersProperty, Stand_in_the_source_in_its_order)
{
    tests::HtmlGenerator generator(21);
    for (int round = 0; round < 2000; ++round) {
        const std::string source = generator.next();
        std::size_t end = 0;
        for (const VisibleLetter& letter : visibleLetters(source)) {
            ASSERT_LT(letter.range.start, letter.range.end) << source;
            ASSERT_LE(letter.range.end, source.size()) << source;
            ASSERT_LE(end, letter.range.end) << source;
            end = letter.range.end;
        }
    }
}

} // namespace
