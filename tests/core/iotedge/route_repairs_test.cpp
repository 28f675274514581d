#include "core/iotedge/routes/route_lint.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;

namespace {

/// A text and what its first fix makes of it; empty where none is offered.
struct RepairCase {
    const char* text;
    const char* repaired;

    friend std::ostream& operator<<(std::ostream& out, const RepairCase& one)
    {
        return out << one.text;
    }
};

std::string afterFirstFix(const std::string& text, const std::vector<LintProblem>& problems)
{
    for (const LintProblem& problem : problems)
        if (!problem.fixes.empty())
            return edited(text, problem.fixes.front().edits);
    return {};
}

const RepairCase kConditionRepairs[] = {
    {"$body.flag = True", "$body.flag = true"},
    {"$body.x = NULL", "$body.x = null"},
    {"flag = True", "flag = 'True'"},
    {"-$body.x > 2", ""},
    {"-as_number(a) = 1", ""},
    {"!is_defined(a)", ""},
    {"version >= '1.10.0'", ""},
    {"version >= '1.'", ""},
    {"+1 = 1", ""},
    {"1_000 = 1", ""},
    {"1e = 1", ""},
    {"--1 = 1", ""},
    {"1_000 + 1 = 1", ""},
    {"abs(-$body.x) = 1", ""},
    {"$body.v > 1.10.0", ""},
    {"starts_with(a 'x')", ""},
    {"(a = 'x' 'y'", ""},
    {"5 -3 > 0", ""},
    {"a = 'x' )", "a = 'x'"},
    {"(a = 'x'", "(a = 'x')"},
    {"length(a", "length(a)"},
    {"level > 25", "as_number(level) > 25"},
    {"level > '2.5'", "as_number(level) > 2.5"},
    {"a = \u201Cx\u201D", "a = 'x'"},
    {"a = \u2018x\u2019", "a = 'x'"},
    {"a = `x`", "a = 'x'"},
    {"a != \u201Ex\u201C", "a != 'x'"},
    {"starts_with(a, \u201Cx\u201D)", "starts_with(a, 'x')"},
    {"a = x\u201D", ""},
    {"a\u00A0= 'x'", "a= 'x'"},
    {"\u200Ba = 'x'", "a = 'x'"},
    {"a\u00A0b = 'x'", ""},
};

class EachConditionRepair : public ::testing::TestWithParam<RepairCase> {};

TEST_P(EachConditionRepair, Keeps_what_the_condition_means)
{
    const std::string text = GetParam().text;
    const auto problems = lintCondition(text);
    EXPECT_FALSE(problems.empty());
    EXPECT_EQ(afterFirstFix(text, problems), GetParam().repaired);
}

INSTANTIATE_TEST_SUITE_P(Conditions, EachConditionRepair, ::testing::ValuesIn(kConditionRepairs));

const RepairCase kRouteRepairs[] = {
    {R"(FROM /messages/* INTO BrokeredEndpoint("/modules/b/inputs"))", ""},
    {R"(FROM /messages/* INTO BrokeredEndpoint("/modules/b/inputs/"))", ""},
    {R"(FROM /messages/* INTO BrokeredEndpoint("/modules/b/inputs/ "))", ""},
    {R"(FROM /messages/* INTO BrokeredEndpoint("//modules/b/inputs"))", ""},
    {R"(FROM /messages/* INTO BrokeredEndpoint("/modules/b/i"))", ""},
    {R"(FROM /messages/* INTO BrokeredEndpoint("/module/b/inputs/i"))",
     R"(FROM /messages/* INTO BrokeredEndpoint("/modules/b/inputs/i"))"},
    {"FROM /messages/modules/my module/outputs/x INTO $upstream", ""},
    {"FROM /messages/* WHERE 5 -3 > 0 INTO $upstream",
     "FROM /messages/* WHERE 5 - 3 > 0 INTO $upstream"},
    {"FROM /messages/* WHERE starts_with(a 'x') INTO $upstream", ""},
    {"FROM messages/* INTO $upstream", "FROM /messages/* INTO $upstream"},
    {"```\nFROM /messages/* INTO $upstream\n```", "FROM /messages/* INTO $upstream"},
    {"```sql\r\nFROM /* INTO $upstream\r\n```\r\n", "FROM /* INTO $upstream"},
    {"FROM /messages/* WHERE a\u2003= 'x' INTO $upstream",
     "FROM /messages/* WHERE a= 'x' INTO $upstream"},
    {"FROM /messages/modules/cam\u200B/* INTO $upstream", ""},
    {"FROM /messages/* INTO $upstream WHERE a = 'b'",
     "FROM /messages/* WHERE a = 'b' INTO $upstream"},
};

class EachRouteRepair : public ::testing::TestWithParam<RepairCase> {};

TEST_P(EachRouteRepair, Keeps_what_the_route_means)
{
    const std::string text = GetParam().text;
    const auto problems = lintRoute(text);
    EXPECT_FALSE(problems.empty());
    EXPECT_EQ(afterFirstFix(text, problems), GetParam().repaired);
}

INSTANTIATE_TEST_SUITE_P(Routes, EachRouteRepair, ::testing::ValuesIn(kRouteRepairs));

TEST(RouteRepairs, A_fence_is_a_part_of_the_route_for_edgeHub)
{
    const auto problems = lintRoute("```\nFROM /* INTO $upstream\n```");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].rule, "routes.syntax");
    EXPECT_EQ(problems[0].stage, LintStage::A);
    const std::string condition = "```\na = 'x'\n```";
    EXPECT_EQ(afterFirstFix(condition, lintCondition(condition)), "a = 'x'");
}

TEST(RouteRepairs, An_address_without_the_name_of_an_input_is_told_as_that)
{
    for (const char* address : {"/modules/b/inputs", "/modules/b/inputs/", "modules/b/inputs/ "}) {
        const auto problems =
            lintRoute("FROM /messages/* INTO BrokeredEndpoint(\"" + std::string(address) + "\")");
        ASSERT_EQ(problems.size(), 1U) << address;
        EXPECT_NE(inEnglish(problems[0].message).find("ends without the name of an input"),
                  std::string::npos)
            << inEnglish(problems[0].message);
    }
}

TEST(RouteRepairs, A_condition_that_no_message_fulfils_is_warned_of)
{
    for (const char* condition :
         {"$body.v > 1.10.0", "a<b", "a>=b", "a != b", "2 > 3", "1 = 2", "1 != 1.0", "0x10 = 17",
          "'a' = 'b'", "'a' != \"a\"", "$body.a\u00A0 = 2", "a = \u00ABx\u00BB"})
        EXPECT_FALSE(lintCondition(condition).empty()) << condition;
    for (const char* condition :
         {"1 = 1", "3 > 2", "'a' = \"a\"", "0x10 = 16", "'a' < 'b'", "cafe\u0301 = 'x'"})
        EXPECT_TRUE(lintCondition(condition).empty()) << condition;
}

TEST(RouteRepairs, An_operator_of_other_languages_is_named)
{
    for (const char* word : {"IS NULL", "LIKE 'x'", "IN ('x')", "BETWEEN 1 AND 2"}) {
        const auto problems = lintRoute("FROM /* WHERE a " + std::string(word) + " INTO $upstream");
        ASSERT_FALSE(problems.empty()) << word;
        EXPECT_TRUE(inEnglish(problems[0].message).starts_with("edgeHub has no “"))
            << inEnglish(problems[0].message);
    }
}

TEST(RouteRepairs, Two_placeholders_are_no_circle)
{
    for (
        const LintProblem& problem : lintRoute(
            R"(FROM /messages/modules/<M>/outputs/* INTO BrokeredEndpoint("/modules/<N>/inputs/a"))"))
        EXPECT_EQ(problem.rule, "routes.placeholder.danger");
}

} // namespace
