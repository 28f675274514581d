#include "core/iotedge/settings/environment.h"

#include "core/iotedge/settings/shell_names.h"
#include "core/iotedge/settings/twin.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;

namespace {

struct FormCase {
    const char* text;
    /// Of the first finding, or empty.
    const char* severity;
    /// After its first fix.
    const char* fixed;

    friend std::ostream& operator<<(std::ostream& out, const FormCase& one)
    {
        return out << one.text;
    }
};

const FormCase kForms[] = {
    {R"({"A":{"value":"1"}})", "", ""},
    {R"({"A":{}})", "", ""},
    {R"({"A":{"Value":"1"}})", "", ""},
    {"A=1\nB=2", "", ""},
    {R"(["A=1"])", "error", R"({"A":{"value":"1"}})"},
    {R"(["A=1","B=x=y"])", "error", R"({"A":{"value":"1"},"B":{"value":"x=y"}})"},
    {R"([{"name":"A","value":1}])", "error", R"({"A":{"value":1}})"},
    {R"(["A"])", "error", R"(["A"])"},
    {R"({"A":"1"})", "error", R"({"A":{"value":"1"}})"},
    {R"({"A":true})", "error", R"({"A":{"value":"true"}})"},
    {R"({"A":["1"]})", "error", R"({"A":["1"]})"},
    {R"({"A":{"val":"1"}})", "warning", R"({"A":{"value":"1"}})"},
    {R"({"env":{"A":{"value":"1"}}})", "error", R"({"A":{"value":"1"}})"},
    {R"({"env":["A=1"]})", "error", R"(["A=1"])"},
    {R"({"env":{"value":"1"}})", "", ""},
    {R"({"A":{"value":"1"},})", "error", R"({"A":{"value":"1"}})"},
    {R"({"A":{"value":"1"}};)", "error", R"({"A":{"value":"1"}})"},
    {R"("A":{"value":"1"})", "error", R"({"A":{"value":"1"}})"},
    {"\xEF\xBB\xBF"
     "A=1",
     "", ""},
    {"```\nA=1\n```", "error", "A=1"},
    {"export A=1", "error", "A=1"},
    {"- A=x y", "error", "A=x y"},
    {"- \"A=1\"", "error", "A=1"},
    {"-e A=1", "error", "A=1"},
    {"-e A=b --env=C='d e'", "error", "A=b\nC=d e"},
    {"environment:\nA=b", "error", "A=b"},
    {R"({"name":"A","value":"b"})", "error", R"({"A":{"value":"b"}})"},
    {R"({\"A\":{\"value\":\"1\"}})", "error", R"({"A":{"value":"1"}})"},
    {R"("{\"A\":{\"value\":\"1\"}}")", "error", R"({"A":{"value":"1"}})"},
    {R"({"A":{"value":"1"},"A":{"value":"2"}})", "error", R"({"A":{"value":"2"}})"},
    {"A: 1", "error", "A=1"},
    {"A = 1", "error", "A=1"},
    {"A= 1", "", ""},
    {"A=b: c", "", ""},
};

class EachForm : public ::testing::TestWithParam<FormCase> {};

TEST_P(EachForm, Of_variables_is_taken_or_mended)
{
    const std::string text = GetParam().text;
    const auto problems = lintEnvironment(text);
    if (*GetParam().severity == '\0') {
        EXPECT_TRUE(problems.empty());
        return;
    }
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].severity == Severity::Error ? "error" : "warning",
              std::string(GetParam().severity));
    EXPECT_EQ(problems[0].fixes.empty() ? text : edited(text, problems[0].fixes[0].edits),
              GetParam().fixed);
}

INSTANTIATE_TEST_SUITE_P(Forms, EachForm, ::testing::ValuesIn(kForms));

TEST(ShellNames, Are_a_fault_only_where_no_shell_reads_them)
{
    for (const char* text : {R"({"Cmd":["sh","-c","echo $HOME"]})",
                             R"({"Entrypoint":["/bin/bash"],"Cmd":["-ec","echo $HOME"]})",
                             R"({"Healthcheck":{"Test":["CMD-SHELL","test $HOME"]}})"})
        EXPECT_TRUE(lintShellNames(text).empty()) << text;
    for (const char* text : {R"({"Cmd":["echo","$HOME"]})", R"({"Cmd":["sh","$HOME"]})",
                             R"({"Healthcheck":{"Test":["CMD","test","$HOME"]}})"})
        EXPECT_EQ(lintShellNames(text).size(), 1U) << text;
}

TEST(Twin, Escaped_properties_are_unescaped_by_one_fix)
{
    for (const std::string text : {R"({\"a\":1})", R"("{\"a\":1}")"}) {
        const auto problems = lintTwin(text);
        ASSERT_EQ(problems.size(), 1U) << text;
        ASSERT_EQ(problems[0].fixes.size(), 1U) << text;
        EXPECT_EQ(edited(text, problems[0].fixes[0].edits), R"({"a":1})");
    }
}

} // namespace
