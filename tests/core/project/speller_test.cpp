#include "core/project/user/speller.h"

#include "tests/support/dictionary.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace core;

namespace {

/// A folder with a dictionary of its own; without the library the tests are skipped.
class SourceEncoding : public ::testing::Test {
protected:
    void SetUp() override
    {
        addDictionary("en_US", "UTF-8");
        folders = {folder.path()};
        if (!Speller::forLanguage("en-US", folders))
            GTEST_SKIP() << "libhunspell is not installed";
    }
    void addDictionary(const std::string& name, const std::string& encoding) const
    {
        support::writeDictionary(folder.path(), name, {"bearing", "machine", "Tür"}, encoding);
    }

    support::TemporaryFolder folder;
    std::vector<std::filesystem::path> folders;
};

Listing listingOf(const std::string& html, const std::string& language = "en-US")
{
    Listing listing;
    listing.description = html;
    listing.language = language;
    return listing;
}

TEST_F(SourceEncoding, Tells_the_words_that_the_dictionary_lacks_with_what_may_be_meant)
{
    const SpellingFacts facts =
        encodingOf(listingOf("<p>Bearing baering machine T&uuml;r</p>"), folders);
    EXPECT_EQ(facts.gap, std::nullopt);
    EXPECT_EQ(facts.unknown, (UnknownWords{{"baering", {"bearing"}}}));
}

TEST_F(SourceEncoding, Of_many_unknown_words_only_the_first_get_suggestions)
{
    std::string text;
    for (char first = 'a'; first <= 'z'; ++first)
        for (const char* rest : {"achine", "earing"})
            text += std::string(" ") + first + first + rest;
    const SpellingFacts facts = encodingOf(listingOf(text), folders);
    EXPECT_EQ(facts.unknown.size(), 52U);
    EXPECT_EQ(facts.unknown.at("aaearing"), std::vector<std::string>{"bearing"});
    EXPECT_EQ(facts.unknown.at("zzearing"), std::vector<std::string>());
}

TEST_F(SourceEncoding, A_missing_dictionary_is_a_gap)
{
    const SpellingFacts facts = encodingOf(listingOf("machine", "fr-FR"), folders);
    ASSERT_TRUE(facts.gap);
    EXPECT_EQ(inEnglish(*facts.gap),
              "There is no spelling dictionary for the language fr-FR. Install one, such as "
              "Debian's packages hunspell-en-us, hunspell-de-de and hunspell-fr.");
}

TEST_F(SourceEncoding, A_description_without_words_needs_no_dictionary)
{
    EXPECT_EQ(encodingOf(listingOf("<p>1 2 3</p>", "fr-FR"), folders), SpellingFacts());
}

TEST_F(SourceEncoding, A_language_without_region_takes_the_usual_one)
{
    EXPECT_TRUE(Speller::forLanguage("en", folders));
    EXPECT_FALSE(Speller::forLanguage("en-GB", folders));
}

TEST_F(SourceEncoding, A_region_without_dictionary_takes_that_of_the_language)
{
    addDictionary("fr", "UTF-8");
    EXPECT_TRUE(Speller::forLanguage("fr-CA", folders));
}

TEST_F(SourceEncoding, A_language_that_is_no_tag_leads_to_no_file)
{
    EXPECT_FALSE(Speller::forLanguage("../en_US", folders));
    EXPECT_FALSE(Speller::forLanguage("", folders));
}

TEST_F(SourceEncoding, A_dictionary_in_another_encoding_is_refused)
{
    addDictionary("de_DE", "ISO8859-1");
    EXPECT_FALSE(Speller::forLanguage("de-DE", folders));
}

TEST_F(SourceEncoding, A_pipe_is_no_dictionary)
{
    const auto file = (folder / "fr_FR").string();
    ASSERT_EQ(mkfifo((file + ".aff").c_str(), 0600), 0);
    ASSERT_EQ(mkfifo((file + ".dic").c_str(), 0600), 0);
    EXPECT_FALSE(Speller::forLanguage("fr-FR", folders));
}

} // namespace
