#include "core/iotedge/routes/condition.h"

#include "core/iotedge/routes/condition_parser.h"
#include "core/iotedge/routes/route_lint.h"
#include "tests/core/iotedge/condition_cases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace core;
using core::support::ConditionCase;

namespace {

/// "ok", "warning", or the stage at which the runtime refuses the text.
std::string verdictOf(const std::vector<LintProblem>& problems)
{
    std::string verdict = "ok";
    for (const LintProblem& problem : problems) {
        if (problem.severity == Severity::Error)
            return problem.stage == LintStage::A ? "A" : "B";
        if (problem.severity == Severity::Warning)
            verdict = "warning";
    }
    return verdict;
}

class EachCondition : public ::testing::TestWithParam<ConditionCase> {};

TEST_P(EachCondition, Gets_the_verdict_of_the_runtime)
{
    EXPECT_EQ(verdictOf(lintCondition(GetParam().condition)), GetParam().verdict);
}

INSTANTIATE_TEST_SUITE_P(Literals, EachCondition,
                         ::testing::ValuesIn(support::literalConditions()));
INSTANTIATE_TEST_SUITE_P(Types, EachCondition, ::testing::ValuesIn(support::typedConditions()));
INSTANTIATE_TEST_SUITE_P(Logic, EachCondition, ::testing::ValuesIn(support::logicalConditions()));
INSTANTIATE_TEST_SUITE_P(Calls, EachCondition, ::testing::ValuesIn(support::callConditions()));
INSTANTIATE_TEST_SUITE_P(Names, EachCondition, ::testing::ValuesIn(support::namingConditions()));
INSTANTIATE_TEST_SUITE_P(Syntax, EachCondition, ::testing::ValuesIn(support::misspeltConditions()));

Condition conditionOf(std::string_view text)
{
    return parseCondition(text, routeTokens(text), 0).condition;
}

/// The condition written again, with a parenthesis where the text has one, single spaces between
/// words, and the literals as they stand.
std::string printCondition(std::string_view text, const Condition& condition)
{
    // Operands are printed before what they belong to, so no depth is too deep.
    std::vector<std::string> printed(condition.nodes.size());
    for (std::size_t at = 0; at < condition.nodes.size(); ++at) {
        const ConditionNode& node = condition.nodes[at];
        const std::string token(textIn(text, node.token));
        const auto operands = condition.operandsOf(node);
        const auto operand = [&](std::size_t index) { return std::move(printed[operands[index]]); };
        switch (node.kind) {
        case ConditionKind::Group:
            printed[at] = '(' + operand(0) + ')';
            break;
        case ConditionKind::Negate:
        case ConditionKind::Not:
            printed[at] = token + ' ' + operand(0);
            break;
        case ConditionKind::Binary:
            printed[at] = operand(0) + ' ' + token + ' ';
            printed[at] += operand(1);
            break;
        case ConditionKind::Call: {
            std::string list;
            for (std::size_t index = 0; index < operands.size(); ++index)
                list.append(index == 0 ? "" : ", ").append(operand(index));
            printed[at] = token + '(' + list + ')';
            break;
        }
        default:
            printed[at] = std::string(textIn(text, node.range));
            break;
        }
    }
    return printed.empty() ? std::string() : std::move(printed.back());
}

TEST(Condition, Printed_and_read_again_is_the_same)
{
    for (const auto& cases :
         {support::typedConditions(), support::logicalConditions(), support::callConditions()})
        for (const ConditionCase& one : cases) {
            const std::string printed = printCondition(one.condition, conditionOf(one.condition));
            EXPECT_EQ(printCondition(printed, conditionOf(printed)), printed) << one.condition;
            EXPECT_EQ(verdictOf(lintCondition(printed)), one.verdict) << printed;
        }
}

TEST(Condition, Offers_a_number_for_a_property_compared_with_one)
{
    const std::string text = "level > 25";
    const auto problems = lintCondition(text);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].range, (TextRange{6, 7}));
    ASSERT_EQ(problems[0].fixes.size(), 1U);
    EXPECT_EQ(edited(text, problems[0].fixes[0].edits), "as_number(level) > 25");
}

TEST(Condition, Two_that_contradict_each_other_are_told_once)
{
    const auto problems = lintCondition("a = 'x' AND b = 'z' AND a = 'y'");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].range, (TextRange{24, 31}));
    EXPECT_EQ(inEnglish(problems[0].message),
              "“a = 'x'” and “a = 'y'” are never true of one message. Write OR between them, or "
              "leave one out.");
}

TEST(Condition, What_counts_as_a_number_and_reads_as_none_is_told_as_that)
{
    for (const char* text : {"e5 = 'x'", "'x' = E12", "0x11112222333344445 = 1"}) {
        const auto problems = lintCondition(text);
        ASSERT_EQ(problems.size(), 1U) << text;
        EXPECT_TRUE(inEnglish(problems[0].message).find("a number that edgeHub cannot read")
                    != std::string::npos)
            << inEnglish(problems[0].message);
        EXPECT_TRUE(problems[0].fixes.empty()) << text;
    }
}

TEST(Condition, Of_any_depth_is_read)
{
    const std::string open(100'000, '(');
    const std::string close(100'000, ')');
    EXPECT_EQ(verdictOf(lintCondition(open + "a = 'x'" + close)), "ok");
    EXPECT_EQ(verdictOf(lintCondition(open + "a = 'x'")), "B");
    EXPECT_EQ(verdictOf(lintCondition(open)), "A");
}

} // namespace
