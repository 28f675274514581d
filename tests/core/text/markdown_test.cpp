#include "core/text/markdown/markdown.h"

#include "core/text/html/rich_text_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

using namespace core;
using ::testing::ElementsAre;

namespace {

std::string markdownHtml(std::string_view text)
{
    return richTextHtml(readMarkdown(text).blocks);
}

TEST(Markdown, Headings_of_both_kinds_are_headings)
{
    EXPECT_EQ(markdownHtml("# A\n## B ##\nC\n=\nD\n---\n"),
              "<h1>A</h1>\n<h2>B</h2>\n<h1>C</h1>\n<h2>D</h2>");
    EXPECT_EQ(markdownHtml("#no heading\n\n####### nor this"),
              "<p>#no heading</p>\n<p>####### nor this</p>");
}

TEST(Markdown, Lines_of_a_paragraph_are_one_and_two_spaces_break_it)
{
    EXPECT_EQ(markdownHtml("a\nb  \nc\\\nd"), "<p>a b<br>c<br>d</p>");
}

TEST(Markdown, Emphasis_needs_its_end)
{
    EXPECT_EQ(markdownHtml("*a* _b_ **c** __d__ ***e***"),
              "<p><i>a</i> <i>b</i> <b>c</b> <b>d</b> <b><i>e</i></b></p>");
    EXPECT_EQ(markdownHtml("2 * 3 and snake_case_name and **open"),
              "<p>2 * 3 and snake_case_name and **open</p>");
}

TEST(Markdown, Signs_can_be_escaped)
{
    EXPECT_EQ(markdownHtml("\\*a\\* &lt; \\_b"), "<p>*a* &amp;lt; _b</p>");
}

TEST(Markdown, Lists_nest_and_end)
{
    EXPECT_EQ(markdownHtml("- a\n  - b\n    1. c\n- d\n\nafter"),
              "<ul>\n<li>a\n<ul>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n</li>\n"
              "<li>d</li>\n</ul>\n<p>after</p>");
}

TEST(Markdown, Code_is_plain_text)
{
    EXPECT_EQ(markdownHtml("```sh\nrun *this*\n\n  and <that>\n```\nafter `x*y*`"),
              "<p>run *this*<br><br>and &lt;that&gt;</p>\n<p>after x*y*</p>");
}

TEST(Markdown, Links_and_pictures_are_lost_and_noted)
{
    const MarkdownText text =
        readMarkdown("See [the page](https://x.example/a \"t\") and ![pic](p.png).");
    EXPECT_EQ(richTextHtml(text.blocks), "<p>See the page and .</p>");
    EXPECT_THAT(text.links, ElementsAre("https://x.example/a"));
    EXPECT_THAT(text.losses, ElementsAre(HtmlLossKind::Link, HtmlLossKind::Image));
}

TEST(Markdown, A_table_is_lines)
{
    const MarkdownText text = readMarkdown("| A | B |\n|---|---|\n| 1 | 2 |\n");
    EXPECT_EQ(richTextHtml(text.blocks), "<p>A – B</p>\n<p>1 – 2</p>");
    EXPECT_THAT(text.losses, ElementsAre(HtmlLossKind::Table));
}

TEST(Markdown, Tags_go_and_addresses_stay)
{
    EXPECT_EQ(markdownHtml("a<br>b <script>x</script> <https://x.example> 1 < 2"),
              "<p>a<br>b x https://x.example 1 &lt; 2</p>");
}

TEST(Markdown, What_never_ends_is_read_in_one_go)
{
    const std::string open = std::string(200'000, '[') + std::string(200'000, '*');
    EXPECT_EQ(readMarkdown(open).blocks.size(), 1U);
}

} // namespace
