#include "tests/corpus/score.h"

#include "tests/corpus/page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace corpus;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// An error in every profile, and a warning.
const std::string kError = "offer.id.charset";
const std::string kWarning = "web.https";

Input input(std::string id, const std::string& told, const std::string& silent)
{
    Input result;
    result.id = std::move(id);
    result.profile = "pc-2026";
    if (!told.empty())
        result.told = {told};
    if (!silent.empty())
        result.silent = {silent};
    return result;
}

std::vector<Found> finding(const std::string& rule)
{
    return {{rule, "error", "/x", "It is wrong."}};
}

/// Of so many findings of the rule, all but `wrong` are right.
Score scoreWith(const std::string& rule, int right, int wrong)
{
    std::vector<Input> inputs;
    for (int at = 0; at < right; ++at)
        inputs.push_back(input("right/" + std::to_string(at), rule, ""));
    for (int at = 0; at < wrong; ++at)
        inputs.push_back(input("wrong/" + std::to_string(at), "", rule));
    return scoreOf(inputs, std::vector<std::vector<Found>>(inputs.size(), finding(rule)));
}

TEST(Score, Counts_told_missed_false_and_silent)
{
    const std::vector<Input> inputs{input("1", kError, ""), input("2", kError, ""),
                                    input("3", "", kError), input("4", "", kError)};
    const auto score = scoreOf(inputs, {finding(kError), {}, finding(kError), {}});
    const Counts& counts = score.rules.at(kError).all;
    EXPECT_EQ(counts.told, 1);
    EXPECT_EQ(counts.missed, 1);
    EXPECT_EQ(counts.wrong, 1);
    EXPECT_EQ(counts.silent, 1);
    ASSERT_EQ(score.rules.at(kError).missed.size(), 1U);
    EXPECT_EQ(score.rules.at(kError).missed[0].id, "2");
    ASSERT_EQ(score.rules.at(kError).wrong.size(), 1U);
    EXPECT_EQ(score.rules.at(kError).wrong[0].id, "3");
}

TEST(Score, Findings_that_nobody_labelled_are_counted_apart)
{
    const auto score = scoreOf({input("1", kError, "")}, {finding(kWarning)});
    EXPECT_EQ(score.rules.at(kWarning).unlabelled, 1);
    EXPECT_EQ(score.rules.at(kWarning).all.labels(), 0);
}

TEST(Score, Input_in_several_profiles_counts_once_by_the_worst)
{
    const std::vector<Input> inputs{input("1", kError, ""), input("1", kError, "")};
    const Counts counts = scoreOf(inputs, {finding(kError), {}}).rules.at(kError).all;
    EXPECT_EQ(counts.labels(), 1);
    EXPECT_EQ(counts.missed, 1);
}

TEST(Scorecard, Error_that_is_wrong_once_in_a_hundred_is_allowed)
{
    EXPECT_THAT(tooLoudRules(scoreWith(kError, 99, 1)), IsEmpty());
    EXPECT_THAT(tooLoudRules(scoreWith(kError, 98, 2)),
                ElementsAre("offer.id.charset: 98 of 100 findings are right; at least 99 of 100 "
                            "must be"));
}

TEST(Scorecard, Warning_that_is_wrong_once_in_twenty_is_allowed)
{
    EXPECT_THAT(tooLoudRules(scoreWith(kWarning, 19, 1)), IsEmpty());
    EXPECT_THAT(tooLoudRules(scoreWith(kWarning, 18, 2)),
                ElementsAre("web.https: 18 of 20 findings are right; at least 95 of 100 must be"));
}

TEST(Scorecard, Rule_with_few_labels_has_no_rate)
{
    EXPECT_THAT(pageOf(scoreWith(kError, 9, 0)),
                HasSubstr("| `offer.id.charset` | error | 9 | 9 | 9 | 0 | 0 | 0 | 0 |  |  |\n"));
    EXPECT_THAT(pageOf(scoreWith(kError, 10, 0)),
                HasSubstr("| `offer.id.charset` | error | 10 | 10 | 10 | 0 | 0 | 0 | 0 | 100.0 % | "
                          "100.0 % |\n"));
    EXPECT_THAT(tooLoudRules(scoreWith(kError, 1, 5)), IsEmpty());
}

TEST(Scorecard, Misses_and_false_findings_are_listed)
{
    const std::vector<Input> inputs{input("words/1", kError, ""), input("words/2", "", kError)};
    const std::string page = pageOf(scoreOf(inputs, {{}, finding(kError)}));
    EXPECT_THAT(page, HasSubstr("## Missed\n\n- `offer.id.charset` words/1 (pc-2026)"));
    EXPECT_THAT(page, HasSubstr("must not be\n\n- `offer.id.charset` words/2 (pc-2026)"));
}

TEST(Scorecard, Questions_to_people_have_no_score)
{
    EXPECT_THAT(pageOf(Score()), Not(HasSubstr("`pre.account.terms`")));
}

} // namespace
