#include "core/text/letters/typing_errors.h"

#include <gtest/gtest.h>

namespace {

TEST(TypingErrors, Same_word_has_none)
{
    EXPECT_EQ(core::typingErrors("export", "export"), 0u);
}

TEST(TypingErrors, Wrong_missing_extra_and_swapped_characters_are_one_each)
{
    EXPECT_EQ(core::typingErrors("expart", "export"), 1u);
    EXPECT_EQ(core::typingErrors("exprt", "export"), 1u);
    EXPECT_EQ(core::typingErrors("exxport", "export"), 1u);
    EXPECT_EQ(core::typingErrors("epxort", "export"), 1u);
}

TEST(TypingErrors, Empty_word_misses_every_character)
{
    EXPECT_EQ(core::typingErrors("", "export"), 6u);
    EXPECT_EQ(core::typingErrors("export", ""), 6u);
}

TEST(TypingErrors, Order_of_the_words_does_not_matter)
{
    EXPECT_EQ(core::typingErrors("verify", "rules"), core::typingErrors("rules", "verify"));
}

} // namespace
