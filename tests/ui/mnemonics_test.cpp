#include "app/ui/look/mnemonics.h"

#include <gtest/gtest.h>

#include <set>

namespace app {

namespace {

std::vector<QString> lettersOf(const QStringList& labels, const QString& reserved = {})
{
    std::vector<QString> letters;
    const auto keys = assignMnemonics(labels, reserved);
    for (qsizetype at = 0; at < labels.size(); ++at) {
        const auto& key = keys[static_cast<std::size_t>(at)];
        letters.push_back(key ? QString(labels[at][*key]) : QString());
    }
    return letters;
}

TEST(Mnemonics, First_letter_is_preferred)
{
    EXPECT_EQ(lettersOf({QStringLiteral("Title"), QStringLiteral("Summary")}),
              (std::vector<QString>{QStringLiteral("T"), QStringLiteral("S")}));
}

TEST(Mnemonics, Second_label_with_the_same_initial_takes_another_word)
{
    EXPECT_EQ(lettersOf({QStringLiteral("Offer ID"), QStringLiteral("Offer name")}),
              (std::vector<QString>{QStringLiteral("O"), QStringLiteral("n")}));
}

TEST(Mnemonics, Reserved_letters_are_left_out)
{
    EXPECT_EQ(lettersOf({QStringLiteral("Name")}, QStringLiteral("n")),
              (std::vector<QString>{QStringLiteral("a")}));
}

TEST(Mnemonics, A_label_moves_to_another_letter_to_serve_one_that_has_no_choice)
{
    EXPECT_EQ(lettersOf({QStringLiteral("AB"), QStringLiteral("A")}),
              (std::vector<QString>{QStringLiteral("B"), QStringLiteral("A")}));
}

TEST(Mnemonics, Label_without_a_free_letter_gets_none)
{
    EXPECT_EQ(lettersOf({QStringLiteral("A"), QStringLiteral("a")}),
              (std::vector<QString>{QStringLiteral("A"), QString()}));
}

} // namespace

} // namespace app
