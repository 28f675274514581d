#include "core/iotedge/routes/condition.h"

#include "core/iotedge/routes/condition_parser.h"
#include "core/iotedge/routes/route_lint.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace core;

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

struct ConditionCase {
    const char* verdict;
    const char* condition;

    friend std::ostream& operator<<(std::ostream& out, const ConditionCase& one)
    {
        return out << one.condition;
    }
};

class EachCondition : public ::testing::TestWithParam<ConditionCase> {};

TEST_P(EachCondition, Gets_the_verdict_of_the_runtime)
{
    EXPECT_EQ(verdictOf(lintCondition(GetParam().condition)), GetParam().verdict);
}

const ConditionCase kLiterals[] = {
    {"ok", "true"},
    {"warning", "false"},
    {"warning", "(false)"},
    {"warning", "NOT true"},
    {"warning", "NOT (1 = 1)"},
    {"warning", "false AND a = 'x'"},
    {"warning", "a = 'x' AND (b = 'y' AND false)"},
    {"ok", "NOT false"},
    {"ok", "false OR a = 'x'"},
    {"warning", "a = 'x' AND a = 'y'"},
    {"warning", "'x' = a AND (b = 'z' AND a = 'y')"},
    {"warning", "b = 'z' OR $body.a = 1 AND $body.a = 2"},
    {"ok", "a = 'x' AND a = 'x'"},
    {"ok", "a = 'x' OR a = 'y'"},
    {"ok", "a = 'x' AND (a = 'y' OR b = 'z')"},
    {"ok", "a = 'x' AND b = 'y'"},
    {"ok", "$body.a = 1 AND $body.a = '1'"},
    {"warning", "null"},
    {"warning", "undefined"},
    {"warning", "3"},
    {"warning", "'text'"},
    {"warning", "level"},
    {"warning", "True"},
    {"warning", ""},
    {"warning", " \t\r\n "},
    {"ok", "1 = 1"},
    {"ok", "-1 = -1"},
    {"ok", "0x1F = 31"},
    {"ok", "0X1f = 31"},
    {"B", "0x11112222333344445 = 1"},
    {"ok", ".5 = 0.5"},
    {"ok", "1e3 = 1.0E+3"},
    {"B", "1. = 1"},
    {"B", "e5 = 'x'"},
    {"B", "-e5 = 5"},
    {"ok", "\"a\" = 'a'"},
    {"ok", R"('it\'s' = "it's")"},
    {"ok", R"("\u00e9" = 'x')"},
    {"B", R"("\u00g9" = 'x')"},
    {"B", R"("a\qb" = 'x')"},
    {"B", "level = \""},
    {"B", "level = 'abc"},
    {"warning", "'it''s' 'x'="},
    {"ok", "'' = level"},
};
INSTANTIATE_TEST_SUITE_P(Literals, EachCondition, ::testing::ValuesIn(kLiterals));

const ConditionCase kTypes[] = {
    {"ok", "level = '25'"},
    {"B", "level = 25"},
    {"B", "25 = level"},
    {"B", "level > 25"},
    {"warning", "level > '25'"},
    {"ok", "level > 'low'"},
    {"B", "flag = true"},
    {"B", "level = null"},
    {"B", "level = undefined"},
    {"ok", "as_number(level) = 25"},
    {"ok", "$body.level = 25"},
    {"ok", "25 <= $body.level"},
    {"ok", "$body.level = 'high'"},
    {"ok", "$body.level = null"},
    {"ok", "$body.on = true"},
    {"B", "$body.level = undefined"},
    {"B", "undefined = $body.level"},
    {"ok", "$body.a = $body.b"},
    {"warning", "$body.a = level"},
    {"ok", "$BODY.level >= 50"},
    {"ok", "{$body.level} <> 5"},
    {"ok", "null = null"},
    {"warning", "undefined < undefined"},
    {"B", "null = true"},
    {"B", "1 = true"},
    {"ok", "true <> false"},
    {"ok", "'a' < 'b'"},
    {"ok", "3 + 4 = 7"},
    {"ok", "3 + $body.x = 7"},
    {"ok", "$body.x * $body.y / 2 - 1 > 0"},
    {"B", "3 + level = 7"},
    {"B", "'a' + 'b' = 'ab'"},
    {"B", "true + 3 = 4"},
    {"B", "undefined + 3 = 4"},
    {"B", "null * 2 = 0"},
    {"ok", "7 % 2 = 1"},
    {"B", "$body.x % 2 = 1"},
    {"B", "2 % $body.x = 1"},
    {"ok", "as_number($body.x) % 2 = 1"},
    {"ok", "-(3 + 4) = -7"},
    {"ok", "- 3 = -3"},
    {"B", "- (level) = 3"},
    {"B", "-($body.x) = 3"},
    {"B", "- undefined = 3"},
    {"ok", "'a' || 'b' = 'ab'"},
    {"ok", "level || $body.x = 'ab'"},
    {"B", "'a' || 3 = 'ab'"},
    {"B", "'a' || null = 'a'"},
};
INSTANTIATE_TEST_SUITE_P(Types, EachCondition, ::testing::ValuesIn(kTypes));

const ConditionCase kLogic[] = {
    {"warning", "true AND false"},
    {"ok", "true and true"},
    {"ok", "a = 'x' OR b = 'y' AND NOT (c = 'z')"},
    {"B", "a AND true"},
    {"B", "true OR a"},
    {"B", "true AND 3"},
    {"ok", "true AND undefined"},
    {"ok", "undefined OR undefined"},
    {"warning", "null AND null"},
    {"ok", "null OR true"},
    {"warning", "null AND true"},
    {"B", "null AND undefined"},
    {"B", "undefined OR null"},
    {"ok", "$body.x AND is_bool($body.x)"},
    {"B", "is_bool($body.x) AND $body.x"},
    {"ok", "$body.x AND $body.y"},
    {"warning", "$body.x AND 'abc'"},
    {"warning", "$body.x OR 3"},
    {"B", "a = 'x' AND $body.b"},
    {"ok", "a = 'x' AND $body.b = true"},
    {"B", "null AND $body.x"},
    {"B", "$body.x AND null"},
    {"ok", "$body.x OR null"},
    {"ok", "not null"},
    {"ok", "NOT $body.x"},
    {"ok", "$body.temperature > 25 AND NOT $body.muted"},
    {"ok", "is_bool($body.x) AND NOT $body.x"},
    {"B", "NOT $body.mode = 'auto'"},
    {"B", "NOT $body.x > 3"},
    {"ok", "NOT $body.x = true"},
    {"ok", "NOT NOT true"},
    {"B", "NOT level"},
    {"B", "NOT 3"},
    {"B", "NOT undefined"},
    {"B", "NOT a = 'x'"},
    {"ok", "NOT (a = 'x')"},
    {"ok", "NOT IS_DEFINED($connectionModuleId)"},
    {"warning", "a ?? 'x'"},
    {"ok", "(a ?? 'x') = 'x'"},
    {"B", "a ?? 'x' = 'x'"},
    {"B", "a ?? 12"},
    {"ok", "($body.a ?? 12) = 12"},
    {"warning", "undefined ?? undefined"},
    {"B", "$body.a ?? undefined"},
    {"ok", "1 + 2 * 3 = 7 AND 4 - 1 > 2"},
    {"B", "1 < 2 < 3"},
    {"ok", "1 < 2 = true"},
};
INSTANTIATE_TEST_SUITE_P(Logic, EachCondition, ::testing::ValuesIn(kLogic));

const ConditionCase kCalls[] = {
    {"ok", "abs(-2) = 2"},
    {"ok", "ABS($body.x) = 2"},
    {"B", "abs(level) = 2"},
    {"B", "abs() = 2"},
    {"B", "abs(1, 2) = 2"},
    {"ok", "ceiling(1.5) + floor(1.5) + exp(0) + sign(3) + sqrt(4) + square(2) > 0"},
    {"ok", "power(2, 3) = 8"},
    {"B", "power(2) = 8"},
    {"B", "power(2, 3, 4) = 8"},
    {"ok", "as_number('3') = as_number(3)"},
    {"B", "as_number(true) = 1"},
    {"B", "as_number(undefined) = 1"},
    {"ok", "is_bool(1) OR is_defined(x) OR is_null(x) OR is_number(x) OR is_string(x)"},
    {"ok", "is_defined(undefined)"},
    {"B", "is_defined()"},
    {"B", "is_defined(a, b)"},
    {"warning", "is_null($body.x)"},
    {"ok", "concat('a', b, $body.c) = 'abc'"},
    {"B", "concat('a') = 'a'"},
    {"B", "concat('a', 3) = 'a3'"},
    {"ok", "length(a) = 5"},
    {"B", "length(5) = 5"},
    {"ok", "lower(a) = upper(b)"},
    {"ok", "substring(a, 1) = substring(a, 1, 2)"},
    {"B", "substring(a) = 'x'"},
    {"B", "substring(a, 'b') = 'x'"},
    {"B", "substring(a, 1, 2, 3) = 'x'"},
    {"ok", "index_of(a, 'x') = -1"},
    {"ok", "starts_with(a, 'x') AND ends_with(a, 'y') AND contains(a, 'z')"},
    {"B", "starts_with(a)"},
    {"B", "contains(a, 1)"},
    {"B", "trim(a) = 'x'"},
    {"B", "twin_change_includes(tags)"},
    {"ok", "is_defined((((((a))))))"},
};
INSTANTIATE_TEST_SUITE_P(Calls, EachCondition, ::testing::ValuesIn(kCalls));

const ConditionCase kNames[] = {
    {"ok", "$outputName = 'alerts'"},
    {"ok", "{$outputName} = 'alerts'"},
    {"ok", "{ $outputName } = 'alerts'"},
    {"ok", "$connectionDeviceId = 'a'"},
    {"warning", "$conectionDeviceId = 'a'"},
    {"warning", "$correlationId = 'a'"},
    {"warning", "$body = 'a'"},
    {"B", "$body[0] = 'a'"},
    {"warning", "is_defined($other[0])"},
    {"ok", "$body.a.b[0].c = 1"},
    {"ok", "$body.123abc = 1"},
    {"B", "$body. = 1"},
    {"B", "$body.0 = 1"},
    {"B", "$body.a.0 = 1"},
    {"B", "$body.a..b = 1"},
    {"B", "$body.a. = 1"},
    {"B", "$body.a[] = 1"},
    {"B", "$body.a[*] = 1"},
    {"B", "$body.a['x'] = 1"},
    {"B", "$body.a[-1] = 1"},
    {"B", "$body.[0] = 1"},
    {"warning", "key!=\"a\""},
    {"ok", "key != \"a\""},
    {"warning", "a+b = 'x'"},
    {"ok", "a-b = 'x'"},
    {"warning", "7%2 = 'x'"},
    {"ok", "caf\u00e9 = 'x'"},
    {"A", "{outputName} = 'x'"},
    {"A", "{$outputName = 'x'"},
};
INSTANTIATE_TEST_SUITE_P(Names, EachCondition, ::testing::ValuesIn(kNames));

const ConditionCase kSyntax[] = {
    {"A", "="},
    {"A", "a ="},
    {"A", "a == 'x'"},
    {"A", "a = = 'x'"},
    {"A", "AND true"},
    {"A", "true AND"},
    {"A", "()"},
    {"A", "(a = )"},
    {"A", "length(a = 5"},
    {"A", "length(a,) = 5"},
    {"A", "length(,a) = 5"},
    {"A", ")"},
    {"A", "a[0] ="},
    {"A", "[0] = 'x'"},
    {"B", "(a = 'x'"},
    {"B", "((a = 'x')"},
    {"B", "(a = 'x'))"},
    {"B", "length(a)) = 5"},
    {"B", "3 = @ 3"},
    {"B", "@"},
    {"B", "a : b"},
    {"B", "a ; b"},
    {"B", R"(a \ b)"},
    {"A", "a ;"},
    {"B", "(null && a)"},
    {"warning", "3 = 3 4"},
    {"warning", "a = 'x', b"},
    {"warning", "a = 'x' )"},
    {"ok", "a/* a comment */= 'x'"},
    {"A", "a /* no end = 'x'"},
};
INSTANTIATE_TEST_SUITE_P(Syntax, EachCondition, ::testing::ValuesIn(kSyntax));

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
         {std::span<const ConditionCase>(kTypes), std::span<const ConditionCase>(kLogic),
          std::span<const ConditionCase>(kCalls)})
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
