#include "tests/corpus/labels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace corpus;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<Label> read(std::string_view text)
{
    LabelFaults faults;
    auto labels = labelsFrom("words", text, faults);
    EXPECT_THAT(faults, IsEmpty());
    return labels;
}

LabelFaults faultsOf(std::string_view text)
{
    LabelFaults faults;
    (void)labelsFrom("words", text, faults);
    return faults;
}

TEST(Labels, Plus_must_be_told_and_minus_must_not)
{
    const auto labels = read("rule a.b\nat /listing/summary\n+ bad\n- good\n");
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_EQ(labels[0].id, "words/a.b/1");
    EXPECT_EQ(labels[0].shown, "bad");
    EXPECT_THAT(labels[0].told, ElementsAre("a.b"));
    EXPECT_THAT(labels[0].silent, IsEmpty());
    EXPECT_THAT(labels[1].told, IsEmpty());
    EXPECT_THAT(labels[1].silent, ElementsAre("a.b"));
}

TEST(Labels, Value_stands_in_the_hole_of_each_change)
{
    const auto labels = read("rule a.b\nwith /listing/language = de-DE\n"
                             "at /listing/description = <p>{}</p>\n+ Text\n");
    ASSERT_EQ(labels.size(), 1U);
    ASSERT_EQ(labels[0].changes.size(), 2U);
    EXPECT_EQ(labels[0].changes[0].where, "/listing/language");
    EXPECT_EQ(labels[0].changes[0].value, "de-DE");
    EXPECT_EQ(labels[0].changes[1].value, "<p>Text</p>");
}

TEST(Labels, Sign_alone_is_an_empty_value)
{
    EXPECT_EQ(read("rule a.b\nat /listing/title\n+\n")[0].changes[0].value, "");
}

TEST(Labels, Other_rules_are_told_or_not_beside_it)
{
    const auto labels = read("rule a.b\nalso a.c\nbut a.d\nat /listing/title\n+ bad\n");
    EXPECT_THAT(labels[0].told, ElementsAre("a.c", "a.b"));
    EXPECT_THAT(labels[0].silent, ElementsAre("a.d"));
}

TEST(Labels, New_rule_forgets_the_changes_of_the_last)
{
    const auto labels =
        read("rule a.b\nin cpp-2019\nat /listing/title\n+ x\nrule a.c\nat /listing/summary\n- y\n");
    EXPECT_THAT(labels[1].profiles, IsEmpty());
    ASSERT_EQ(labels[1].changes.size(), 1U);
    EXPECT_EQ(labels[1].changes[0].where, "/listing/summary");
}

TEST(Labels, Kinds_hold_until_the_next)
{
    const auto labels = read("kind row\nrule a.b\nat /x\n+ 1\nkind measured\n+ 2\n");
    EXPECT_EQ(labels[0].kind, Kind::Row);
    EXPECT_EQ(labels[1].kind, Kind::Measured);
}

TEST(Labels, Draws_are_different_and_the_same_on_every_run)
{
    const auto text = "let w = one | two | three\nrule a.b\nat /x\n+3 %{w} of %{w}\n";
    const auto labels = read(text);
    ASSERT_EQ(labels.size(), 3U);
    EXPECT_NE(labels[0].shown, labels[1].shown);
    EXPECT_NE(labels[0].shown, labels[2].shown);
    EXPECT_NE(labels[1].shown, labels[2].shown);
    EXPECT_EQ(labels[2].shown, read(text)[2].shown);
}

TEST(Labels, Repetitions_are_written_out)
{
    EXPECT_EQ(read("rule a.b\nat /x\n+ %{ab*3}c\n")[0].changes[0].value, "abababc");
}

TEST(Labels, Line_that_means_nothing_is_told_with_its_number)
{
    EXPECT_THAT(faultsOf("rule a.b\nwhatever\n"),
                ElementsAre("words:2: no line begins with “whatever”"));
}

TEST(Labels, Value_without_a_rule_is_told)
{
    EXPECT_THAT(faultsOf("+ x\n"), ElementsAre("words:1: no rule is named above"));
}

TEST(Labels, Pattern_that_cannot_be_drawn_so_often_is_told)
{
    EXPECT_THAT(faultsOf("let w = one | two\nrule a.b\nat /x\n+5 %{w}\n"),
                ElementsAre("words:4: the pattern has only 2 expansions"));
}

} // namespace
