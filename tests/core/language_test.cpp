#include "core/base/language.h"

#include "core/base/plural_form.h"
#include "core/base/translatable.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <set>
#include <string>

namespace core {

namespace {

const Language kGerman = Language::of("de").value();
constexpr TranslatableText kErrors{"report", "%n error(s)"};
constexpr TranslatableText kWarnings{"report", "%n warning(s)"};

TEST(Languages, Are_English_and_those_of_the_files)
{
    std::set<std::string> files;
    for (const auto& file :
         std::filesystem::directory_iterator(OFFERWRIGHT_SOURCE_DIR "/translations"))
        if (const std::string stem = file.path().stem().string(); file.path().extension() == ".ts")
            files.insert(stem.substr(stem.find('_') + 1));
    const auto tags = languageTags();
    EXPECT_EQ(tags.front(), "en");
    EXPECT_EQ(std::set<std::string>(tags.begin(), tags.end()), files);
    EXPECT_EQ(tags.size(), files.size());
}

TEST(Languages, Are_found_by_a_tag_that_says_more)
{
    EXPECT_EQ(Language::of("de_AT").value().tag(), "de");
    EXPECT_EQ(Language::of("de-CH-1996").value().tag(), "de");
    EXPECT_EQ(Language::of("en_GB").value().tag(), "en");
}

TEST(Languages, Of_which_there_is_no_file_are_not_found)
{
    for (const char* tag : {"", "C", "POSIX", "tlh", "d", "deutsch"})
        EXPECT_FALSE(Language::of(tag)) << tag;
}

TEST(Language, English_leaves_a_text_as_it_is)
{
    EXPECT_EQ(Language().text("report", "Not ready"), "Not ready");
}

TEST(Language, German_has_the_text_of_the_context)
{
    EXPECT_EQ(kGerman.text("report", "Not ready"), "Nicht bereit");
    EXPECT_EQ(kGerman.text("no such context", "Not ready"), "Not ready");
}

TEST(Language, Keeps_a_text_that_its_file_lacks)
{
    EXPECT_EQ(kGerman.text("report", "Nobody says this."), "Nobody says this.");
}

TEST(Language, Counts_in_forms)
{
    EXPECT_EQ(Language().counted(kErrors, 1), "1 error");
    EXPECT_EQ(Language().counted(kErrors, 0), "0 errors");
    EXPECT_EQ(kGerman.counted(kWarnings, 1), "1 Warnung");
    EXPECT_EQ(kGerman.counted(kWarnings, 2), "2 Warnungen");
}

TEST(Language, Fills_a_sentence_with_texts_numbers_and_sentences_of_its_own)
{
    const Message inner{"report", "Check of %1", {std::string("a%2b")}};
    const Message message{
        "", "%1, %2: %3", {TranslatableText{"report", "Ready"}, 7LL, InnerMessage(inner)}};
    EXPECT_EQ(kGerman.wording(message), "Bereit, 7: Prüfung von a%2b");
    EXPECT_EQ(inEnglish(message), "Ready, 7: Check of a%2b");
}

TEST(Language, Leaves_finished_parts_as_they_are)
{
    EXPECT_EQ(kGerman.filled({"report", "%1 of %2"}, {"\033[1mx\033[0m", "%1"}),
              "\033[1mx\033[0m vom %1");
}

TEST(PluralForm, Is_that_of_the_language_for_the_number)
{
    EXPECT_EQ(pluralForm("de", 1), 0U);
    EXPECT_EQ(pluralForm("de", 0), 1U);
    EXPECT_EQ(pluralForm("fr", 0), 0U);
    EXPECT_EQ(pluralForm("pt", 0), 1U);
    EXPECT_EQ(pluralForm("pt_BR", 0), 0U);
    EXPECT_EQ(pluralForm("ja", 5), 0U);
    EXPECT_EQ(pluralForm("pl", 22), 1U);
    EXPECT_EQ(pluralForm("pl", 12), 2U);
    EXPECT_EQ(pluralForm("pl", 21), 2U);
    EXPECT_EQ(pluralForm("ru", 21), 0U);
    EXPECT_EQ(pluralForm("cs", 5), 2U);
    EXPECT_EQ(pluralForm("ar", 103), 3U);
    EXPECT_EQ(pluralForm("ar", 100), 5U);
}

} // namespace

} // namespace core
