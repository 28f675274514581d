#include "app/document/spell_checker.h"

#include "tests/support/own_dictionary.h"
#include "tests/support/qt_support.h"

#include <QSignalSpy>

using app::SpellChecker;
using core::SpellingFacts;

namespace {

core::Listing listingOf(const std::string& description, const std::string& language = "en-US")
{
    core::Listing listing;
    listing.description = description;
    listing.language = language;
    return listing;
}

class SpellCheck : public core::support::OwnDictionary {};

/// What is known once the words were looked up.
SpellingFacts factsAfterLookUp(SpellChecker& checker, const core::Listing& listing)
{
    QSignalSpy checked(&checker, &SpellChecker::checked);
    (void)checker.factsOf(listing);
    EXPECT_TRUE(checked.wait());
    return checker.factsOf(listing);
}

TEST_F(SpellCheck, Words_not_looked_up_yet_are_a_gap)
{
    SpellChecker checker;
    const SpellingFacts facts = checker.factsOf(listingOf("baering"));
    EXPECT_TRUE(facts.gap);
    EXPECT_EQ(facts.unknown, core::UnknownWords());
    EXPECT_TRUE(checker.isBusy());
}

TEST_F(SpellCheck, Unknown_words_come_with_what_may_be_meant)
{
    SpellChecker checker;
    const SpellingFacts facts = factsAfterLookUp(checker, listingOf("baering machine"));
    EXPECT_EQ(facts, (SpellingFacts{{{"baering", {"bearing"}}}, std::nullopt}));
}

TEST_F(SpellCheck, Words_looked_up_once_are_known_at_once)
{
    SpellChecker checker;
    (void)factsAfterLookUp(checker, listingOf("baering machine"));
    const SpellingFacts facts = checker.factsOf(listingOf("machine"));
    EXPECT_EQ(facts, SpellingFacts());
    EXPECT_FALSE(checker.isBusy());
}

TEST_F(SpellCheck, Another_language_starts_anew)
{
    SpellChecker checker;
    (void)factsAfterLookUp(checker, listingOf("machine"));
    const SpellingFacts facts = factsAfterLookUp(checker, listingOf("machine", "xx-XX"));
    ASSERT_TRUE(facts.gap);
    EXPECT_EQ(core::inEnglish(*facts.gap),
              "There is no spelling dictionary for the language xx-XX. Install one, such as "
              "Debian's packages hunspell-en-us, hunspell-de-de and hunspell-fr.");
}

TEST_F(SpellCheck, May_go_while_words_are_looked_up)
{
    SpellChecker checker;
    (void)checker.factsOf(listingOf("baering"));
}

} // namespace
