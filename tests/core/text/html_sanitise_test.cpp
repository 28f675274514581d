#include "core/text/html/html_sanitise.h"

#include "core/text/html/html.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tree.h"
#include "tests/support/html_generator.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

using namespace core;

namespace {

std::string sanitised(std::string_view source)
{
    const auto result = sanitisedHtml(source);
    EXPECT_TRUE(result) << source;
    return result.value_or("refused");
}

/// Tags and texts of the tree that a browser makes of the source, as a line; texts that stand
/// together are one.
std::string treeOf(std::string_view source)
{
    const HtmlTree tree = htmlTree(source, htmlTokens(source));
    std::string result;
    const auto add = [&](const auto& self, std::size_t index) -> void {
        result += tree[index].isText() ? tree[index].text : "(" + tree[index].tag;
        for (const std::size_t child : tree[index].children)
            self(self, child);
        if (!tree[index].isText())
            result += ")";
    };
    for (const std::size_t child : tree.front().children)
        add(add, child);
    return result;
}

/// The same line from the tags as they are written, which the tree has to agree with.
std::string writtenTree(std::string_view source)
{
    std::string result;
    for (const HtmlToken& token : htmlTokens(source)) {
        const std::string_view text =
            source.substr(token.range.start, token.range.end - token.range.start);
        if (token.kind == HtmlTokenKind::Text)
            result += treeOf(text);
        else if (token.kind == HtmlTokenKind::EndTag)
            result += ")";
        else
            result += "(" + token.name + (token.name == "br" ? ")" : "");
    }
    return result;
}

TEST(SanitisedHtml, Allowed_html_stays_as_it_is)
{
    const std::string html =
        "<h1>Title</h1>\n<p>One <b>bold <i>both</i></b>,<br>two &amp; three.</p>\n"
        "<ul>\n  <li>first</li>\n  <li>second\n    <ol>\n      <li>in</li>\n"
        "    </ol>\n  </li>\n</ul>\n<p><u>Minimum</u>: 1 GB</p>\n";
    EXPECT_EQ(sanitised(html), html);
}

TEST(SanitisedHtml, Tolerated_tags_become_their_equivalents)
{
    EXPECT_EQ(
        sanitised("<div>a <em>b</em> <strong>c</strong> <a href=\"https://x.example\">d</a></div>"),
        "<p>a <i>b</i> <b>c</b> d</p>");
}

TEST(SanitisedHtml, A_div_around_paragraphs_goes)
{
    EXPECT_EQ(sanitised("<div><p>a</p>b</div>"), "<p>a</p><p>b</p>");
}

TEST(SanitisedHtml, Attributes_go)
{
    EXPECT_EQ(sanitised("<p onclick=\"x()\" style='color:red'>a</p>"), "<p>a</p>");
}

TEST(SanitisedHtml, Scripts_styles_and_comments_go_with_their_content)
{
    EXPECT_EQ(sanitised("a<script>alert('<b>')</script>b<style>p{}</style><!-- c -->c"
                        "<iframe src=x>y</iframe><svg><script>z</script><p>w</p></svg>d"),
              "abcd");
}

TEST(SanitisedHtml, A_script_that_never_ends_takes_the_rest)
{
    EXPECT_EQ(sanitised("<p>a</p><script>if (x < y) <p>b</p>"), "<p>a</p>");
}

struct UnclosedCase {
    const char* name;
    const char* source;
    const char* kept;
};

class UnclosedEmbedded : public testing::TestWithParam<UnclosedCase> {};

TEST_P(UnclosedEmbedded, Costs_only_itself)
{
    EXPECT_EQ(sanitised(GetParam().source), GetParam().kept);
}

INSTANTIATE_TEST_SUITE_P(
    Tags, UnclosedEmbedded,
    testing::Values(
        UnclosedCase{"svg", "<p>a</p><p><svg><path/><text>t</p><p>b</p>", "<p>a</p><p>b</p>"},
        UnclosedCase{"svg_before_formatting", "<p>a<svg><title>t<b>c</b></p>", "<p>a<b>c</b></p>"},
        UnclosedCase{"svg_in_an_item", "<ul><li><svg>t</li><li>b</li></ul>", "<ul><li>b</li></ul>"},
        UnclosedCase{"math", "<p>a<math><mi>x</mi></p><h2>b</h2>", "<p>a</p><h2>b</h2>"},
        UnclosedCase{"select", "<p>a<select><option>x<option>y</p><p>b</p>", "<p>a</p><p>b</p>"},
        UnclosedCase{"noscript", "<noscript><p>a</p><p>b</p>", "<p>a</p><p>b</p>"},
        UnclosedCase{"textarea", "<p>a<textarea>b</p><p>c</p>", "<p>ab</p><p>c</p>"},
        UnclosedCase{"title", "<p>a<title>b</p><title><p>c</p>", "<p>ab</p><p>c</p>"},
        UnclosedCase{"object", "<p>a</p><object>b<p>c</p>", "<p>a</p>b<p>c</p>"},
        UnclosedCase{"video", "<p>a</p><video><source src=x><p>c</p>", "<p>a</p><p>c</p>"},
        UnclosedCase{"one_in_another", "<p>a<object><svg></object>b</p>", "<p>ab</p>"}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(SanitisedHtml, A_search_form_of_old_invents_no_text)
{
    EXPECT_EQ(sanitised("<p>a<isindex prompt=x>b</isindex></p>"), "<p>ab</p>");
}

TEST(SanitisedHtml, An_element_that_ends_takes_those_along_that_are_open_inside)
{
    EXPECT_EQ(sanitised("a<object>b<svg>c</object>d"), "ad");
    EXPECT_EQ(sanitised("a<noscript><ul>b<math>c</noscript>d"), "ad");
    EXPECT_EQ(sanitised("a<video><audio><canvas>b</video>c</audio>d"), "acd");
}

TEST(SanitisedHtml, An_end_tag_inside_a_select_is_for_no_element_around_it)
{
    // Browsers do not see the end of the object inside the select.
    EXPECT_EQ(sanitised("a<object><select></object>b</select>c</object>d"), "ad");
}

TEST(SanitisedHtml, Only_svg_and_math_close_themselves)
{
    EXPECT_EQ(sanitised("a<svg/>b<math/>c<canvas/>d</canvas>e"), "abce");
}

TEST(SanitisedHtml, A_script_inside_a_script_comment_ends_where_browsers_end_it)
{
    EXPECT_EQ(sanitised("<script><!--<script></script><b>x</b></script>y"), "y");
}

TEST(SanitisedHtml, Unlisted_tags_leave_their_text)
{
    EXPECT_EQ(sanitised("<p><span>a</span><font color=red>b</font></p><blockquote>c</blockquote>"),
              "<p>ab</p><p>c</p>");
}

TEST(SanitisedHtml, Table_cells_become_words_of_a_paragraph_for_each_row)
{
    EXPECT_EQ(sanitised("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"),
              "<p>a b</p><p>c</p>");
}

TEST(SanitisedHtml, Crossed_formatting_is_nested)
{
    EXPECT_EQ(sanitised("<p><b>a<i>b</b>c</i></p>"), "<p><b>a<i>b</i></b><i>c</i></p>");
}

TEST(SanitisedHtml, Formatting_around_blocks_moves_into_them)
{
    EXPECT_EQ(sanitised("<b><p>a</p><ul><li>b</li></ul></b>"),
              "<p><b>a</b></p><ul><li><b>b</b></li></ul>");
}

TEST(SanitisedHtml, Formatting_is_not_repeated_inside_itself)
{
    EXPECT_EQ(sanitised("<b>a<strong>b</strong></b>"), "<b>ab</b>");
}

TEST(SanitisedHtml, A_list_ends_the_paragraph_around_it)
{
    EXPECT_EQ(sanitised("<p>a<ul><li>b</ul>c</p>"), "<p>a</p><ul><li>b</li></ul>c");
}

TEST(SanitisedHtml, Items_outside_lists_become_paragraphs)
{
    EXPECT_EQ(sanitised("<li>a<li>b"), "<p>a</p><p>b</p>");
}

TEST(SanitisedHtml, Empty_elements_go)
{
    EXPECT_EQ(sanitised("<p></p><ul><li></li></ul><b><i></i></b>a"), "a");
}

TEST(SanitisedHtml, White_space_between_paragraphs_opens_none)
{
    EXPECT_EQ(sanitised("<li><div> <div>\n</div>a</div></li>"), " \n<p>a</p>");
}

TEST(SanitisedHtml, Text_that_looks_like_markup_stays_text)
{
    EXPECT_EQ(sanitised("&lt;script&gt; 1 < 2 & 3"), "&lt;script&gt; 1 &lt; 2 &amp; 3");
}

TEST(SanitisedHtml, Control_characters_and_bad_utf8_become_harmless)
{
    EXPECT_EQ(sanitised(std::string_view("a\0b\x01"
                                         "c\xFF"
                                         "d",
                                         7)),
              "abc\xEF\xBF\xBD"
              "d");
}

TEST(SanitisedHtml, References_that_stand_for_no_character_go)
{
    EXPECT_EQ(sanitised("a&#x81;b&#x85;c&#xFFFE;d&#xFDD0;e&#x9d;\xC2\x81"
                        "f&#x80;"),
              "ab…cdef€");
}

TEST(SanitisedHtml, Source_that_is_not_parsed_is_refused)
{
    std::string deep;
    for (int level = 0; level < 65; ++level)
        deep += "<div>";
    EXPECT_FALSE(sanitisedHtml(deep));
}

/// As many as asked for by the environment: a hundred thousand take minutes.
int roundsOfSanitising()
{
    const char* const asked = std::getenv("OFFERWRIGHT_HTML_ROUNDS");
    return asked ? std::atoi(asked) : 2500;
}

TEST(SanitisedHtmlProperty, Result_is_its_own_result)
{
    tests::HtmlGenerator generator(1);
    for (int round = 0; round < roundsOfSanitising(); ++round) {
        const std::string source = generator.next();
        if (const auto once = sanitisedHtml(source)) {
            ASSERT_EQ(sanitised(*once), *once) << source;
        }
    }
}

TEST(SanitisedHtmlProperty, Result_holds_only_allowed_tags_without_attributes)
{
    tests::HtmlGenerator generator(2);
    for (int round = 0; round < roundsOfSanitising(); ++round) {
        const std::string source = generator.next();
        for (const HtmlToken& token : htmlTokens(sanitisedHtml(source).value_or(""))) {
            ASSERT_TRUE(token.kind == HtmlTokenKind::Text || token.kind == HtmlTokenKind::StartTag
                        || token.kind == HtmlTokenKind::EndTag)
                << source;
            ASSERT_TRUE(token.attributes.empty()) << source;
            ASSERT_TRUE(token.name.empty() || token.name == "u"
                        || htmlTagRole(token.name) == HtmlTagRole::Allowed)
                << source;
        }
    }
}

TEST(SanitisedHtmlProperty, Result_is_read_as_the_tree_it_was_written_from)
{
    tests::HtmlGenerator generator(3);
    for (int round = 0; round < roundsOfSanitising(); ++round) {
        const std::string source = generator.next();
        const std::string html = sanitisedHtml(source).value_or("");
        ASSERT_EQ(treeOf(html), writtenTree(html)) << source << "\n" << html;
    }
}

TEST(SanitisedHtmlProperty, Result_has_no_problem)
{
    tests::HtmlGenerator generator(4);
    for (int round = 0; round < roundsOfSanitising(); ++round) {
        const std::string source = generator.next();
        const auto html = parseHtml(sanitisedHtml(source).value_or(""));
        ASSERT_TRUE(html && html->problems.empty()) << source;
    }
}

} // namespace
