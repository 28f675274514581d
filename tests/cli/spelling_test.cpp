#include "core/project/user/speller.h"
#include "core/text/prose/spelled_words.h"
#include "tests/cli/project.h"
#include "tests/support/dictionary.h"

#include <gmock/gmock.h>

#include <array>

using core::support::TemporaryFolder;
using testing::HasSubstr;
using testing::Not;
using tests::cli;
using tests::Project;
using tests::readyOffer;

namespace {

/// A dictionary of the words of the ready offer, where the command line looks for the user's own.
class SpellingCheck : public ::testing::Test {
protected:
    void SetUp() override
    {
        std::vector<std::string> words;
        for (const core::SpelledWord& word : core::spelledWords(readyOffer().listing.description))
            words.push_back(word.text);
        const auto own = folder / "offerwright/dictionaries";
        core::support::writeDictionary(own, "en_US", words);
        if (!core::Speller::forLanguage("en-US", std::array{own}))
            GTEST_SKIP() << "libhunspell is not installed";
    }

    [[nodiscard]] std::string shell() const
    {
        return "export XDG_DATA_HOME='" + folder.path().string() + "'";
    }
    [[nodiscard]] tests::Run check(const Project& project) const
    {
        return cli({"check", project.path(), "--profile", "pc-2022", "--spelling"}, shell());
    }

    TemporaryFolder folder;
};

core::Offer misspeltOffer()
{
    core::Offer offer = readyOffer();
    offer.listing.description.insert(0, "<p>Hear a baering before it fails.</p>\n");
    return offer;
}

TEST_F(SpellingCheck, Tells_an_unknown_word_and_where_it_stands)
{
    const Project project(misspeltOffer());
    const auto run = check(project);
    EXPECT_THAT(run.out, HasSubstr("“baering” is not in the dictionary"));
    EXPECT_THAT(run.out, HasSubstr("/description.html:1:11"));
}

TEST_F(SpellingCheck, Knows_the_words_of_the_projects_dictionary)
{
    core::Offer offer = misspeltOffer();
    offer.dictionary = "baering";
    const Project project(offer);
    EXPECT_EQ(tests::bytesOf(project.path() + "/dictionary.txt"), "baering\n");
    EXPECT_THAT(check(project).out, Not(HasSubstr("baering")));
}

TEST_F(SpellingCheck, A_missing_dictionary_is_told_and_nothing_is_passed)
{
    core::Offer offer = readyOffer();
    offer.listing.language = "xx-XX";
    const Project project(offer);
    EXPECT_THAT(check(project).out, HasSubstr("no spelling dictionary for the language xx-XX"));
}

TEST_F(SpellingCheck, Nobody_loads_the_library_unasked)
{
    const Project project(misspeltOffer());
    const std::string traced = shell() + "; export LD_DEBUG=files";
    const std::vector<std::string> command{"check", project.path(), "--profile", "pc-2022"};
    EXPECT_THAT(cli(command, traced).err, Not(HasSubstr("libhunspell")));
    auto asked = command;
    asked.emplace_back("--spelling");
    EXPECT_THAT(cli(asked, traced).err, HasSubstr("libhunspell"));
}

} // namespace
