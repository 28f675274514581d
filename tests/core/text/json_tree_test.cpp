#include "core/text/json/json_tree.h"

#include "core/base/text_position.h"
#include "core/text/json/json_character.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;

namespace {

/// What reading gave, as text: the value in compact form, then "line:column-line:column sentence"
/// for each problem.
std::string readingOf(std::string_view text)
{
    const JsonTree tree = readJson(text);
    const PositionedText positions{std::string(text)};
    std::string result = writeJson(tree.root, JsonStyle::Compact);
    for (const JsonProblem& problem : tree.problems) {
        const TextPosition start = positions.at(problem.range.start);
        const TextPosition end = positions.at(problem.range.end);
        result += "\n" + std::to_string(start.line) + ":" + std::to_string(start.column) + "-"
                  + std::to_string(end.line) + ":" + std::to_string(end.column) + " "
                  + inEnglish(problem.message);
    }
    return result;
}

TEST(JsonTree, Strict_json_has_no_problem_and_keeps_everything)
{
    const std::string json =
        R"({"a":[1,-0.50,1e999,true,false,null],"b":{"c":"é\n\"\\"},"d":[],"e":{}})";
    EXPECT_EQ(readingOf(json), json);
}

TEST(JsonTree, Numbers_keep_their_digits)
{
    EXPECT_EQ(readingOf("[1.10,1E2,-0,123456789012345678901234567890]"),
              "[1.10,1E2,-0,123456789012345678901234567890]");
}

TEST(JsonTree, Escapes_are_resolved)
{
    EXPECT_EQ(readJson(R"("\u0041\ud83d\ude00\/\t")").root.text, "A😀/\t");
}

TEST(JsonTree, A_node_knows_its_place)
{
    const JsonTree tree = readJson(R"({"a": [10]})");
    EXPECT_EQ(tree.root.range, (TextRange{0, 11}));
    EXPECT_EQ(tree.root.members[0].keyRange, (TextRange{1, 4}));
    EXPECT_EQ(tree.root.members[0].value.items[0].range, (TextRange{7, 9}));
}

TEST(JsonTree, A_byte_order_mark_is_passed_over)
{
    EXPECT_EQ(readingOf("\xEF\xBB\xBF{}"), "{}");
}

struct Breakage {
    const char* name;
    std::string_view text;
    const char* reading;
};

class BrokenJson : public ::testing::TestWithParam<Breakage> {};

TEST_P(BrokenJson, Keeps_what_can_be_read_and_says_what_is_wrong)
{
    EXPECT_EQ(readingOf(GetParam().text), GetParam().reading);
}

using namespace std::string_view_literals;

const Breakage kBreakages[] = {
    {"missing_comma_between_members", "{\"a\": 1\n \"b\": 2}",
     "{\"a\":1,\"b\":2}\n1:8-1:8 A comma is missing here. Add it."},
    {"missing_comma_between_items", "[\"a\" \"b\"]",
     "[\"a\",\"b\"]\n1:5-1:5 A comma is missing here. Add it."},
    {"trailing_comma_in_object", "{\"a\": 1,\n}",
     "{\"a\":1}\n1:8-1:9 A comma stands after the last entry. Remove it."},
    {"trailing_comma_in_list", "[1, ]",
     "[1]\n1:3-1:4 A comma stands after the last entry. Remove it."},
    {"doubled_comma", "[1,,2]",
     "[1,2]\n1:4-1:5 A value is missing before this. Add it, or remove what separates it."},
    {"doubled_comma_between_members", "{\"a\":1,,\"b\":2}",
     "{\"a\":1,\"b\":2}\n1:8-1:9 A name and a value are missing here. Add them, or remove what "
     "separates them."},
    {"unterminated_text", "{\"a\": \"x,\n \"b\": \"y\"}",
     "{\"a\":\"x\",\"b\":\"y\"}\n1:10-1:10 The text before this place has no closing quote. Add "
     "it."},
    {"text_over_two_lines", "[\"x\ny\"]",
     "[\"x\\ny\"]\n1:4-2:1 A control character stands in a text and was kept. Write a line break "
     "as "
     "\\n, a tab as \\t."},
    {"unescaped_quote", R"(["a "b" c"])",
     "[\"a \\\"b\\\" c\"]\n1:5-1:6 A quote stands inside a text and was kept. Write it as \\\".\n"
     "1:7-1:8 A quote stands inside a text and was kept. Write it as \\\"."},
    {"single_quotes", "{'a': 'x'}",
     "{\"a\":\"x\"}\n1:2-1:5 This text stands in single quotes. Put it in double quotes.\n"
     "1:7-1:10 This text stands in single quotes. Put it in double quotes."},
    {"doubled_single_quotes", "['it''s', '', 'a']",
     "[\"it's\",\"\",\"a\"]\n1:2-1:9 This text stands in single quotes. Put it in double quotes.\n"
     "1:11-1:13 This text stands in single quotes. Put it in double quotes.\n"
     "1:15-1:18 This text stands in single quotes. Put it in double quotes."},
    {"line_comment", "{ // why\n\"a\": 1}",
     "{\"a\":1}\n1:3-1:9 JSON has no comments; this one is not kept. Remove it."},
    {"block_comment", "[1 /* x */]",
     "[1]\n1:4-1:11 JSON has no comments; this one is not kept. Remove it."},
    {"unquoted_key", "{title: \"x\"}",
     "{\"title\":\"x\"}\n1:2-1:7 The name title has no quotes. Put it in double quotes."},
    {"unquoted_value", "{\"a\": two words, \"b\": 1}",
     "{\"a\":\"two words\",\"b\":1}\n1:7-1:16 two words is no JSON value and was read as a text. "
     "Put "
     "it in double quotes, or write a number."},
    {"missing_colon", "{\"a\" 1}",
     "{\"a\":1}\n1:5-1:5 A colon is missing after the name a. Add it."},
    {"missing_value", "{\"a\": , \"b\": 1}",
     "{\"b\":1}\n1:2-1:5 The name a has no value. Write one after the colon, or remove the name."},
    {"missing_brace", "{\"l\": [{\"a\": 1], \"b\": 2}",
     "{\"l\":[{\"a\":1}],\"b\":2}\n1:15-1:15 A \"}\" is missing here. Add it to close the object."},
    {"missing_bracket", "{\"l\": [1, 2}",
     "{\"l\":[1,2]}\n1:12-1:12 A \"]\" is missing here. Add it to close the list."},
    {"brace_too_many", "{\"a\": {}}, \"b\": 2}",
     "{\"a\":{},\"b\":2}\n1:9-1:10 This \"}\" ends the file's object too early. Remove it."},
    {"stray_bracket", "{\"a\": 1], \"b\": 2}",
     "{\"a\":1,\"b\":2}\n1:8-1:9 This bracket closes nothing. Remove it."},
    {"truncated", "{\"a\": {\"b\": [1",
     "{\"a\":{\"b\":[1]}}\n1:1-1:2 The \"{\" here is never closed. Add \"}\" at the end of the "
     "object.\n1:7-1:8 The \"{\" here is never closed. Add \"}\" at the end of the object.\n"
     "1:13-1:14 The \"[\" here is never closed. Add \"]\" at the end of the list."},
    {"lone_surrogate", R"(["\ud800x"])",
     "[\"\xEF\xBF\xBDx\"]\n1:3-1:9 \\ud800 is half of a character (a lone surrogate) and was read "
     "as "
     "\"\xEF\xBF\xBD\". Write the character itself."},
    {"unknown_escape", R"(["C:\Users"])",
     "[\"C:\\\\Users\"]\n1:5-1:6 A backslash stands before a character that needs none, and was "
     "kept "
     "as text. Write a backslash as \\\\."},
    {"bad_utf8", "[\"caf\xE9\"]",
     "[\"caf\xEF\xBF\xBD\"]\n1:6-1:7 These bytes are not UTF-8 and were read as \"\xEF\xBF\xBD\". "
     "Type the character again and save the file as UTF-8."},
    {"not_a_number", "[NaN]",
     "[\"NaN\"]\n1:2-1:5 NaN is no JSON value and was read as a text. Put it in double quotes, or "
     "write a number."},
    {"python_word", "[True]",
     "[true]\n1:2-1:6 JSON does not know the word True. Write true, false or null."},
    {"leading_zero", "[01]",
     "[\"01\"]\n1:2-1:4 01 is no JSON value and was read as a text. Put it in double quotes, or "
     "write a number."},
    {"duplicate_key", "{\"a\": 1, \"a\": 2}",
     "{\"a\":1,\"a\":2}\n1:10-1:13 The name a stands here again; this later value counts. Remove "
     "one "
     "of the two."},
    {"no_break_space", "{\xC2\xA0\"a\": 1}",
     "{\"a\":1}\n1:2-1:3 This white space is not allowed in JSON. Replace it by a plain space."},
    {"nameless_value", "{\"a\": 1, {\"b\": 2}}",
     "{\"a\":1}\n1:10-1:18 A value stands here without a name and was not read. Write a name and a "
     "colon before it."},
    {"empty", "", "null\n1:1-1:1 The file holds no JSON value. It should start with \"{\"."},
    {"something_after_the_end", "{} x",
     "{}\n1:4-1:5 Something follows the end of the JSON value and was not read. Remove it."},
    {"utf16", "\xFF\xFE{\0}\0"sv,
     "null\n1:1-1:3 The file is UTF-16 text and cannot be read. Save it again as UTF-8."},
};

INSTANTIATE_TEST_SUITE_P(Json, BrokenJson, ::testing::ValuesIn(kBreakages),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(JsonTree, Nesting_beyond_the_limit_is_passed_over_with_a_problem)
{
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    const JsonTree tree = readJson("{\"a\":" + deep + ",\"b\":1}");
    ASSERT_EQ(tree.problems.size(), 1U);
    EXPECT_EQ(tree.problems[0].range.start, 5U + kMaxJsonDepth - 1);
    ASSERT_NE(tree.root.member("b"), nullptr);
    EXPECT_EQ(tree.root.member("b")->text, "1");
}

TEST(JsonTree, Many_stray_brackets_do_not_exhaust_the_stack)
{
    EXPECT_EQ(readJson("{" + std::string(100'000, ']')).problems.size(), 101U);
}

TEST(JsonTree, Values_beyond_the_limit_are_not_read)
{
    std::string many = "[0";
    for (int value = 0; value < kMaxJsonValues; ++value)
        many += ",0";
    const JsonTree tree = readJson(many + "]");
    EXPECT_EQ(tree.root.items.size(), static_cast<std::size_t>(kMaxJsonValues));
    EXPECT_FALSE(tree.problems.empty());
}

TEST(JsonTree, Lines_style_has_one_member_per_line)
{
    EXPECT_EQ(
        writeJson(readJson(R"({"a":[1,{"b":2}],"c":[],"d":{}})").root, JsonStyle::Lines),
        "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  \"c\": [],\n  \"d\": {}\n}");
}

TEST(JsonTree, Written_text_is_valid_utf8)
{
    JsonNode node;
    node.kind = JsonKind::String;
    node.text = "a\xFF\x01";
    EXPECT_EQ(writeJson(node, JsonStyle::Compact), "\"a\xEF\xBF\xBD\\u0001\"");
}

TEST(JsonTree, Offsets_in_a_text_lead_through_its_escapes)
{
    const std::string_view literal = R"("a\u00e9\nb")";
    EXPECT_EQ(offsetInLiteral(literal, 0), 1U);
    EXPECT_EQ(offsetInLiteral(literal, 1), 2U);
    EXPECT_EQ(offsetInLiteral(literal, 3), 8U);
    EXPECT_EQ(offsetInLiteral(literal, 4), 10U);
    EXPECT_EQ(offsetInLiteral(literal, 99), literal.size());
}

TEST(PositionedText, Columns_count_code_points)
{
    const PositionedText text("é😀x\r\ny");
    EXPECT_EQ(text.at(6), (TextPosition{1, 3}));
    EXPECT_EQ(text.at(9), (TextPosition{2, 1}));
    EXPECT_EQ(text.at(99), (TextPosition{2, 2}));
}

TEST(PositionedText, A_long_line_counts_across_blocks)
{
    std::string line;
    for (int at = 0; at < 1000; ++at)
        line += "é";
    EXPECT_EQ(PositionedText(line).at(1400), (TextPosition{1, 701}));
    EXPECT_EQ(PositionedText(line).at(2000), (TextPosition{1, 1001}));
}

TEST(PositionedText, A_byte_order_mark_takes_no_column)
{
    EXPECT_EQ(PositionedText("\xEF\xBB\xBF{}").at(3), (TextPosition{1, 1}));
}

TEST(JsonTree, Too_many_values_are_told_and_nothing_is_said_to_be_missing_behind_them)
{
    std::string text = "{\"a\": [0";
    for (int at = 0; at < kMaxJsonValues + 10; ++at)
        text += ",0";
    const auto problems = readJson(text + "]}").problems;
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(inEnglish(problems[0].message),
              "The file has more than 200000 values; the rest was not read.");
}

} // namespace
