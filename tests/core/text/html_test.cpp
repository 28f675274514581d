#include "core/text/html/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

const char* nameOf(HtmlProblemKind kind)
{
    switch (kind) {
    case HtmlProblemKind::UnclosedElement:
        return "unclosed";
    case HtmlProblemKind::StrayEndTag:
        return "stray";
    case HtmlProblemKind::CrossedEndTag:
        return "crossed";
    case HtmlProblemKind::MisplacedElement:
        return "misplaced";
    case HtmlProblemKind::UnfinishedTag:
        return "unfinished";
    case HtmlProblemKind::BareAmpersand:
        return "ampersand";
    case HtmlProblemKind::BareLessThan:
        return "less-than";
    case HtmlProblemKind::UnknownReference:
        return "unknown reference";
    case HtmlProblemKind::UnterminatedReference:
        return "unterminated";
    case HtmlProblemKind::InvalidReference:
        return "invalid reference";
    case HtmlProblemKind::WindowsReference:
        return "windows reference";
    case HtmlProblemKind::ControlCharacter:
        return "control";
    case HtmlProblemKind::DuplicateAttribute:
        return "duplicate";
    case HtmlProblemKind::Comment:
        return "comment";
    case HtmlProblemKind::Declaration:
        return "declaration";
    }
    return "";
}

/// "kind:start-end name" of each problem.
std::vector<std::string> problemsOf(std::string_view source)
{
    std::vector<std::string> result;
    const Html html = parseHtml(source).value();
    for (const HtmlProblem& problem : html.problems)
        result.push_back(std::string(nameOf(problem.kind)) + ":"
                         + std::to_string(problem.range.start) + "-"
                         + std::to_string(problem.range.end) + " " + problem.name);
    return result;
}

/// The source after the repair of each problem in turn, as far as repairs go.
std::string fixed(std::string source)
{
    for (int round = 0; round < 20; ++round) {
        const Html html = parseHtml(source).value();
        const auto found = std::ranges::find_if(
            html.problems, [](const HtmlProblem& problem) { return !problem.repair.empty(); });
        if (found == html.problems.end())
            break;
        source = edited(source, found->repair);
    }
    return source;
}

TEST(Html, Well_formed_source_has_no_problem)
{
    EXPECT_THAT(problemsOf("<h1>A</h1><p>b <b>c</b><br>d<br/> &amp; &#8364; &eacute;</p>"
                           "<ul><li>e<ol><li>f</li></ol></li></ul>"),
                IsEmpty());
}

TEST(Html, Elements_stand_with_exact_ranges_and_attributes)
{
    const auto html = parseHtml("é<P Class=\"x\" hidden>a<br>b</P>");
    ASSERT_TRUE(html);
    EXPECT_THAT(html->elements,
                ElementsAre(HtmlElement{"p",
                                        {2, 22},
                                        TextRange{28, 32},
                                        std::nullopt,
                                        {{"class", "x", {5, 14}}, {"hidden", "", {15, 21}}}},
                            HtmlElement{"br", {23, 27}, std::nullopt, 0, {}}));
}

TEST(Html, Unclosed_element_is_found_and_closed)
{
    EXPECT_THAT(problemsOf("<p>a <b>b</p>"), ElementsAre("unclosed:5-8 b"));
    EXPECT_EQ(fixed("<p>a <b>b</p>"), "<p>a <b>b</b></p>");
}

TEST(Html, Unclosed_paragraphs_are_closed_where_browsers_end_them)
{
    EXPECT_THAT(problemsOf("<p>a\n<p>b"), ElementsAre("unclosed:0-3 p", "unclosed:5-8 p"));
    EXPECT_EQ(fixed("<p>a\n<p>b"), "<p>a</p>\n<p>b</p>");
}

TEST(Html, Unclosed_items_are_closed_where_browsers_end_them)
{
    EXPECT_EQ(fixed("<ul>\n<li>a\n<li>b\n</ul>"), "<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
}

TEST(Html, Unclosed_elements_are_closed_before_an_open_comment_or_script)
{
    EXPECT_EQ(fixed("<b>a <!-- c"), "<b>a</b> ");
    EXPECT_EQ(fixed("<b>a<script>c"), "<b>a</b><script>c</script>");
}

TEST(Html, Unclosed_heading_is_found)
{
    EXPECT_THAT(problemsOf("<h1>a<p>b</p>"), ElementsAre("unclosed:0-4 h1"));
}

TEST(Html, Stray_end_tags_are_found_and_removed)
{
    EXPECT_THAT(problemsOf("a</p>b</x></br>"),
                ElementsAre("stray:1-5 p", "stray:6-10 x", "stray:10-15 br"));
    EXPECT_EQ(fixed("a</p>b</x></br>"), "ab<br>");
}

TEST(Html, Crossed_formatting_is_found_and_nested)
{
    EXPECT_THAT(problemsOf("<b><i>a</b>b</i>"), ElementsAre("crossed:12-16 i"));
    EXPECT_EQ(fixed("<b><i>a</b>b</i>"), "<b><i>a</i></b><i>b</i>");
    EXPECT_EQ(fixed("<b><i>a</b></i>"), "<b><i>a</i></b>");
}

TEST(Html, List_inside_a_paragraph_is_found_and_moved_out)
{
    EXPECT_THAT(problemsOf("<p>a <ul><li>b</li></ul> c</p>"), ElementsAre("misplaced:5-9 p"));
    EXPECT_EQ(fixed("<p>a <ul><li>b</li></ul> c</p>"), "<p>a</p> <ul><li>b</li></ul><p> c</p>");
    EXPECT_EQ(fixed("<p><ul><li>b</li></ul></p>"), "<ul><li>b</li></ul>");
}

TEST(Html, References_are_checked)
{
    EXPECT_THAT(problemsOf("R&D &copy 2024 &nosuch; &#0; &#xD800; &#128512; & &"),
                ElementsAre("ampersand:1-2 &", "unterminated:4-9 &copy",
                            "unknown reference:15-23 &nosuch;", "invalid reference:24-28 &#0;",
                            "invalid reference:29-37 &#xD800;", "ampersand:48-49 &",
                            "ampersand:50-51 &"));
    EXPECT_EQ(fixed("R&D &copy 1 &nosuch; &#0;"), "R&amp;D &copy; 1 &amp;nosuch; ");
}

TEST(Html, Old_names_end_where_browsers_end_them)
{
    EXPECT_THAT(problemsOf("&copy2026 &notit; &amp;lt; &notin; &semi;"),
                ElementsAre("unterminated:0-5 &copy", "unterminated:10-14 &not"));
    EXPECT_EQ(fixed("&copy2026 &notit; &regx &AMPx"), "&copy;2026 &not;it; &reg;x &AMP;x");
    EXPECT_EQ(fixed("&copx2026 &noti"), "&amp;copx2026 &not;i");
}

TEST(Html, Numbers_end_at_the_first_character_that_is_no_digit)
{
    EXPECT_THAT(problemsOf("&#169abc &#xA9g;"),
                ElementsAre("unterminated:0-5 &#169", "unterminated:9-14 &#xA9"));
    EXPECT_EQ(fixed("&#169abc &#xA9g; &#x; &#a;"), "&#169;abc &#xA9;g; &amp;#x; &amp;#a;");
}

TEST(Html, Numbers_of_the_old_table_of_Windows_become_what_browsers_show)
{
    EXPECT_THAT(problemsOf("&#150; &#x80"),
                ElementsAre("windows reference:0-6 &#150;", "windows reference:7-12 &#x80"));
    EXPECT_EQ(fixed("a&#150;b&#x80 &#129;d"), "a–b€ d");
}

TEST(Html, References_inside_attributes_are_not_text)
{
    EXPECT_THAT(problemsOf("<a href=\"?a&b\">x</a>"), IsEmpty());
}

TEST(Html, Bare_less_than_is_escaped)
{
    EXPECT_THAT(problemsOf("1 < 2 <3"), ElementsAre("less-than:2-3 <", "less-than:6-7 <"));
    EXPECT_EQ(fixed("1 < 2 <3"), "1 &lt; 2 &lt;3");
}

TEST(Html, Duplicate_attributes_are_found)
{
    EXPECT_THAT(problemsOf("<a href=x HREF=\"javascript:y\">z</a>"),
                ElementsAre("duplicate:10-29 href"));
}

TEST(Html, Scripts_and_unclosed_comments_are_found)
{
    EXPECT_THAT(problemsOf("<script>a & b < c</script><!-- x"), ElementsAre("comment:26-32 "));
}

TEST(Html, Malformed_attributes_are_still_ranges)
{
    const auto html = parseHtml("<p a=\"1\"b='2' =c d = e / f>x</p>");
    ASSERT_TRUE(html);
    EXPECT_THAT(html->elements.front().attributes,
                ElementsAre(HtmlAttribute{"a", "1", {3, 8}}, HtmlAttribute{"b", "2", {8, 13}},
                            HtmlAttribute{"=c", "", {14, 16}}, HtmlAttribute{"d", "e", {17, 22}},
                            HtmlAttribute{"f", "", {25, 26}}));
}

TEST(Html, Nul_and_control_characters_are_found_and_removed)
{
    const std::string source("a\0b\x1B<svg></svg><table>\x7F</table>", 31);
    EXPECT_THAT(problemsOf(source), ElementsAre("control:1-2 ", "control:3-4 ", "control:22-23 "));
}

TEST(Html, Declarations_and_unfinished_tags_are_found)
{
    EXPECT_THAT(problemsOf("<!DOCTYPE html><?xml?>a</><p class=\"x"),
                ElementsAre("declaration:0-15 ", "declaration:15-22 ", "declaration:23-26 ",
                            "unfinished:26-37 p"));
}

TEST(Html, Visible_text_is_what_a_customer_reads)
{
    EXPECT_EQ(parseHtml("<div><h2>A &amp; B</h2> <p>c\n  <b>d</b>e<br>f</p></div>"
                        "<script>x</script>g<ul><li>h</li><li>i</li></ul>")
                  ->visibleText,
              "A & B\nc de f\ng\nh i");
}

TEST(Html, Blocks_stand_with_their_ranges)
{
    EXPECT_THAT(parseHtml("<p>a</p>b<ul><li>c</ul><div><p>d</div>")->blocks,
                ElementsAre(HtmlBlock{"p", {0, 8}, "a"}, HtmlBlock{"", {8, 9}, "b"},
                            HtmlBlock{"ul", {9, 23}, "c"}, HtmlBlock{"p", {28, 32}, "d"}));
}

} // namespace
