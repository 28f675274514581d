#include "core/text/html/rich_text.h"

#include "core/text/html/html_sanitise.h"
#include "core/text/html/rich_text_writer.h"
#include "tests/support/html_generator.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

RichText rich(std::string_view source)
{
    const auto text = readRichText(source);
    EXPECT_TRUE(text) << source;
    return text.value_or(RichText());
}

/// The source as it is written back.
std::string canonical(std::string_view source)
{
    return richTextHtml(rich(source).blocks);
}

constexpr InlineFormat kBold{true, false, false};
constexpr InlineFormat kBoldItalic{true, true, false};
constexpr InlineFormat kItalic{false, true, false};

TEST(RichText, Paragraphs_and_headings_are_blocks)
{
    const RichText expected{{{2, {}, {{"Title", {}}}}, {0, {}, {{"One.", {}}}}}, true};
    EXPECT_EQ(rich("<h2>Title</h2>\n<p>One.</p>"), expected);
}

TEST(RichText, Formatted_text_is_cut_where_its_look_changes)
{
    const RichText expected{
        {{0, {}, {{"a ", {}}, {"b ", kBold}, {"c", kBoldItalic}, {"d", kItalic}}}}, true};
    EXPECT_EQ(rich("<p>a <b>b <i>c</i></b><i>d</i></p>"), expected);
}

TEST(RichText, Items_know_the_lists_around_them)
{
    const RichText expected{{{0, {RichList::Bulleted}, {{"a", {}}}},
                             {0, {RichList::Bulleted, RichList::Numbered}, {{"b", {}}}},
                             {0, {RichList::Bulleted}, {{"c", {}}}}},
                            true};
    EXPECT_EQ(rich("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"), expected);
}

TEST(RichText, White_space_is_what_browsers_show)
{
    const RichText expected{{{0, {}, {{"one two\nthree", {}}}}}, true};
    EXPECT_EQ(rich("<p>\n  one\n\ttwo <br>\n three </p>"), expected);
}

TEST(RichText, Text_in_no_block_is_a_paragraph)
{
    EXPECT_EQ(canonical("loose <b>text</b>"), "<p>loose <b>text</b></p>");
    EXPECT_TRUE(rich("loose <b>text</b>").isWhole);
}

TEST(RichText, Nested_lists_are_written_a_line_for_each_item)
{
    EXPECT_EQ(canonical("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul><p>d</p>"),
              "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>\n<p>d</p>");
}

TEST(RichText, Inner_list_without_an_item_around_it_gets_one)
{
    EXPECT_EQ(richTextHtml({{0, {RichList::Bulleted, RichList::Bulleted}, {{"a", {}}}}}),
              "<ul>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n</ul>");
}

TEST(RichText, Lists_of_two_kinds_stand_side_by_side)
{
    EXPECT_EQ(canonical("<ul><li>a</li></ul><ol><li>b</li></ol>"),
              "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>");
}

TEST(RichText, Characters_of_html_are_escaped)
{
    EXPECT_EQ(richTextHtml({{0, {}, {{"R&D <b>", {}}}}}), "<p>R&amp;D &lt;b&gt;</p>");
}

TEST(RichText, Line_break_inside_a_paragraph_is_br)
{
    EXPECT_EQ(richTextHtml({{0, {}, {{"a\nb", {}}}}}), "<p>a<br>b</p>");
}

TEST(RichText, Empty_blocks_are_not_written)
{
    EXPECT_EQ(richTextHtml({{0, {}, {}}, {0, {}, {{" \n ", {}}}}, {0, {}, {{"a ", {}}}}}),
              "<p>a</p>");
}

TEST(RichText, Blank_text_between_looks_stays_one_space)
{
    EXPECT_EQ(richTextHtml({{0, {}, {{"a ", kBold}, {" b", {}}}}}), "<p><b>a </b>b</p>");
}

struct WholeCase {
    const char* name;
    const char* html;
    bool isWhole;
};

class RichTextWhole : public testing::TestWithParam<WholeCase> {};

TEST_P(RichTextWhole, Is_told)
{
    EXPECT_EQ(rich(GetParam().html).isWhole, GetParam().isWhole) << GetParam().html;
}

INSTANTIATE_TEST_SUITE_P(
    RichText, RichTextWhole,
    testing::Values(
        WholeCase{"empty", "", true}, WholeCase{"bare_ampersand", "<p>R&D</p>", true},
        WholeCase{"underline", "<p><u>a</u></p>", true},
        WholeCase{"paragraph_in_item", "<ul><li><p>a</p></li></ul>", true},
        WholeCase{"link", "<p><a href=x>a</a></p>", false},
        WholeCase{"attribute", "<p class=x>a</p>", false},
        WholeCase{"comment", "<p>a</p><!-- c -->", false},
        WholeCase{"tolerated", "<p><strong>a</strong></p>", false},
        WholeCase{"unclosed", "<p><b>a</p>", false},
        WholeCase{"empty_paragraph", "<p><br></p>", false},
        WholeCase{"heading_in_item", "<ul><li><h2>a</h2></li></ul>", false},
        WholeCase{"two_paragraphs_in_item", "<ul><li><p>a</p><p>b</p></li></ul>", false},
        WholeCase{"text_behind_inner_list", "<ul><li>a<ul><li>b</li></ul>c</li></ul>", false},
        WholeCase{"numbering_starts_again", "<ol><li>a</li></ol><ol><li>b</li></ol>", false}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(RichText, Source_that_is_not_parsed_is_refused)
{
    std::string deep;
    for (int level = 0; level < 65; ++level)
        deep += "<div>";
    EXPECT_FALSE(readRichText(deep));
}

TEST(RichTextProperty, Written_html_is_whole_sanitary_and_read_as_it_was_written)
{
    tests::HtmlGenerator generator(11);
    for (int round = 0; round < 2500; ++round) {
        const std::string source = generator.next();
        const auto text = readRichText(source);
        if (!text)
            continue;
        const std::string html = richTextHtml(text->blocks);
        ASSERT_EQ(rich(html), (RichText{text->blocks, true})) << source << "\n" << html;
        ASSERT_EQ(canonical(html), html) << source;
        ASSERT_EQ(sanitisedHtml(html).value_or("refused"), html) << source;
    }
}

} // namespace
