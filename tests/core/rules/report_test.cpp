#include "core/rules/report.h"

#include <gtest/gtest.h>

using namespace core;

TEST(Report, Asks_the_linter_of_a_text_once_until_it_forgets)
{
    Report report;
    const std::string text = "FROM";
    const std::string equal = text;
    int asked = 0;
    const auto lint = [&asked](const std::string& linted) {
        LintProblem problem;
        problem.range = {0, linted.size()};
        return std::vector<LintProblem>(static_cast<std::size_t>(++asked), problem);
    };
    EXPECT_EQ(report.problemsOf(text, lint).size(), 1U);
    EXPECT_EQ(report.problemsOf(text, lint).size(), 1U);
    EXPECT_EQ(report.problemsOf(equal, lint).size(), 2U);
    report.forgetProblems();
    EXPECT_EQ(report.problemsOf(text, lint).size(), 3U);
}
