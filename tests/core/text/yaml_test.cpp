#include "core/text/json/json_writer.h"
#include "core/text/yaml/yaml_reader.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;

namespace {

std::string asJson(std::string_view yaml)
{
    const auto text = readYaml(yaml);
    return text ? writeJson(text->root, JsonStyle::Compact)
                : "error: " + inEnglish(text.error().message);
}

TEST(Yaml, Plain_words_are_values_and_quoted_ones_are_texts)
{
    EXPECT_EQ(asJson("[1, -2.5, 1e3, true, ~, '1', \"true\", 0x1F, 007, 1_0, yes]"),
              R"([1,-2.5,1e3,true,null,"1","true","0x1F","007","1_0","yes"])");
}

TEST(Yaml, Aliases_and_merge_keys_are_replaced_by_what_they_stand_for)
{
    EXPECT_EQ(asJson("x: &base {a: 1, b: 2}\ny:\n  <<: *base\n  b: 3\nz: *base\n"),
              R"({"x":{"a":1,"b":2},"y":{"b":3,"a":1},"z":{"a":1,"b":2}})");
    EXPECT_EQ(asJson("a: &a {k: 1}\nb: &b {l: 2}\nc: {<<: [*a, *b], l: 3}\n"),
              R"({"a":{"k":1},"b":{"l":2},"c":{"l":3,"k":1}})");
}

TEST(Yaml, A_fault_has_its_line_and_column)
{
    EXPECT_EQ(asJson("a: 1\nb: [1, 2\n").substr(0, 13), "error: Line 3");
    EXPECT_EQ(asJson("a: *nowhere\n").substr(0, 34), "error: Line 1, column 5: an alias ");
    EXPECT_EQ(asJson("a:\n  <<: 1\n").substr(0, 25), "error: Line 2, column 7: ");
    EXPECT_EQ(asJson("a:\n  b: 1\n  b: 2\n").substr(0, 25), "error: Line 3, column 3: ");
    EXPECT_EQ(asJson("a:\n\tb: 1\n").substr(0, 14), "error: Line 2,");
    EXPECT_EQ(asJson("? [a]\n: 1\n").substr(0, 25), "error: Line 1, column 4: ");
}

TEST(Yaml, Aliases_that_multiply_are_stopped)
{
    std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int at = 1; at < 12; ++at) {
        const std::string before = "*a" + std::to_string(at - 1);
        bomb += "a" + std::to_string(at) + ": &a" + std::to_string(at) + " [";
        for (int copy = 0; copy < 10; ++copy)
            bomb += (copy == 0 ? "" : ",") + before;
        bomb += "]\n";
    }
    EXPECT_EQ(asJson(bomb).substr(0, 12), "error: Line ");
    EXPECT_NE(asJson(bomb).find("stands for more than 200"), std::string::npos) << asJson(bomb);
}

TEST(Yaml, An_alias_of_what_it_stands_in_is_stopped)
{
    EXPECT_EQ(asJson("a: &a [*a]\n").substr(0, 6), "error:");
}

TEST(Yaml, Depth_is_bounded)
{
    EXPECT_EQ(asJson(std::string(5000, '[')).substr(0, 6), "error:");
}

TEST(Yaml, A_name_that_stands_twice_is_told_and_merged_ones_are_none)
{
    EXPECT_EQ(asJson("a: 1\nb: 2\na: 3\n"), "error: Line 3, column 1: the name “a” stands there "
                                            "already. Remove one of them.");
    EXPECT_EQ(asJson("x: &x {a: 1}\ny: {<<: *x, a: 2}\n"), R"({"x":{"a":1},"y":{"a":2}})");
}

TEST(Yaml, Many_names_are_read_in_bounded_time)
{
    constexpr int kNames = 50'000;
    std::string text;
    for (int at = 0; at < kNames; ++at)
        text += "name" + std::to_string(at) + ": 1\n";
    const auto read = readYaml(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->root.members.size(), static_cast<std::size_t>(kNames));
}

TEST(Yaml, An_alias_stands_for_the_last_part_before_it_with_its_name)
{
    EXPECT_EQ(asJson("a: &x 1\nb: *x\nc: &x 2\nd: *x\n"), R"({"a":1,"b":1,"c":2,"d":2})");
}

TEST(Yaml, Many_anchors_are_read)
{
    constexpr int kAnchors = 50'000;
    std::string text;
    for (int at = 0; at < kAnchors; ++at)
        text += "- &x c\n";
    const auto read = readYaml(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->root.items.size(), static_cast<std::size_t>(kAnchors));
}

TEST(Yaml, A_text_of_too_many_values_is_told_by_its_line)
{
    std::string text;
    for (int at = 0; at < kMaxYamlValues; ++at)
        text += "- a\n";
    EXPECT_EQ(asJson(text), "error: Line 200000, column 3: up to here, the text stands for more "
                            "than 200000 values. Give a smaller one.");
}

TEST(Yaml, A_second_document_is_told_by_its_line)
{
    const auto lineOf = [](std::string_view text) {
        const auto read = readYaml(text);
        return read ? read->secondLine : -1;
    };
    EXPECT_EQ(lineOf("a: 1\n"), 0);
    EXPECT_EQ(lineOf("---\na: 1\n"), 0);
    EXPECT_EQ(lineOf("a: 1\n---\n"), 0);
    EXPECT_EQ(lineOf("a: 1\n---\n\nb: 2\n"), 4);
    EXPECT_EQ(asJson("a: 1\n---\nb: [\n").substr(0, 14), "error: Line 4,");
}

TEST(Yaml, A_byte_that_is_no_utf8_is_told_by_its_place)
{
    EXPECT_EQ(asJson("a: \xC3\xBC\nb: \xC3\xBC \xFC\n"),
              "error: Line 2, column 6: this byte is not UTF-8. Save the file as UTF-8.");
}

// libfyaml 0.7 never comes to the end of a directive with such a byte.
TEST(Yaml, A_directive_that_is_no_utf8_comes_to_its_end)
{
    EXPECT_EQ(asJson("%a \xC3/tcp\n"),
              "error: Line 1, column 4: this byte is not UTF-8. Save the file as UTF-8.");
}

TEST(Yaml, Any_bytes_are_read_or_refused)
{
    for (const std::string& text : {std::string("\xFF\xFE\x00", 3), std::string("\0", 1),
                                    std::string("\xC3"), std::string(), std::string("\t- a")})
        EXPECT_FALSE(asJson(text).empty());
}

} // namespace
