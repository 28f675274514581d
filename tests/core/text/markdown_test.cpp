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
    return richTextHtml(pastedMarkdown(text).value().blocks);
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
    EXPECT_EQ(markdownHtml("\\*a\\* &lt; \\_b"), "<p>*a* &lt; _b</p>");
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
    const PastedText text =
        *pastedMarkdown("See [the page](https://x.example/a \"t\") and ![pic](p.png).");
    EXPECT_EQ(richTextHtml(text.blocks), "<p>See the page and .</p>");
    EXPECT_THAT(text.losses, ElementsAre(HtmlLossKind::Link, HtmlLossKind::Image));
}

TEST(Markdown, A_table_is_lines)
{
    const PastedText text = *pastedMarkdown("| A | B |\n|---|---|\n| 1 | 2 |\n");
    EXPECT_EQ(richTextHtml(text.blocks), "<p>A – B</p>\n<p>1 – 2</p>");
    EXPECT_THAT(text.losses, ElementsAre(HtmlLossKind::Table));
}

TEST(Markdown, Tags_go_and_addresses_stay)
{
    EXPECT_EQ(markdownHtml("a<br>b <script>x</script> <https://x.example> 1 < 2"),
              "<p>a<br>b https://x.example 1 &lt; 2</p>");
}

TEST(Markdown, Tags_that_a_description_keeps_stay)
{
    EXPECT_EQ(markdownHtml("a <b>bold</b> and <em>leaning</em> word"),
              "<p>a <b>bold</b> and <i>leaning</i> word</p>");
    EXPECT_EQ(markdownHtml("<div align=\"center\">\n<h2>Pump</h2>\n</div>\n\nText"),
              "<h2>Pump</h2>\n<p>Text</p>");
}

TEST(Markdown, Gaps_that_look_like_tags_stay)
{
    EXPECT_EQ(markdownHtml("Set `--id` to <name> or </YOUR-ID>.\n\n<device>\n\nEnd"),
              "<p>Set --id to &lt;name&gt; or &lt;/YOUR-ID&gt;.</p>\n<p>&lt;device&gt;</p>\n"
              "<p>End</p>");
}

TEST(Markdown, A_link_may_be_defined_elsewhere)
{
    const PastedText text = *pastedMarkdown("See [the page][1].\n\n[1]: https://x.example/a\n");
    EXPECT_EQ(richTextHtml(text.blocks), "<p>See the page.</p>");
    EXPECT_THAT(text.losses, ElementsAre(HtmlLossKind::Link));
}

TEST(Markdown, A_picture_that_is_a_link_leaves_nothing)
{
    const PastedText text = *pastedMarkdown("[![a](b.svg)](https://x.example)\n\nText");
    EXPECT_EQ(richTextHtml(text.blocks), "<p>Text</p>");
    EXPECT_THAT(text.losses, ElementsAre(HtmlLossKind::Link, HtmlLossKind::Image));
}

TEST(Markdown, Struck_text_stays)
{
    EXPECT_EQ(markdownHtml("~~old~~ new"), "<p>old new</p>");
}

TEST(Markdown, A_cell_without_text_has_no_dash)
{
    EXPECT_EQ(markdownHtml("| A | B | C |\n|---|---|---|\n|  | **1** | 2 |\n"),
              "<p>A – B – C</p>\n<p><b>1</b> – 2</p>");
}

TEST(Markdown, An_item_may_have_paragraphs)
{
    EXPECT_EQ(markdownHtml("- a **b**\n\n  c\n- d\n"),
              "<ul>\n<li>a <b>b</b><br>c</li>\n<li>d</li>\n</ul>");
}

TEST(Markdown, Too_much_of_it_is_refused)
{
    EXPECT_FALSE(pastedMarkdown(std::string(70'000, 'a')).has_value());
}

TEST(Markdown, Links_that_refer_to_a_long_address_over_and_over_are_refused)
{
    std::string text = "[x]: " + std::string(32'000, 'a') + "&amp;\n\n";
    EXPECT_TRUE(pastedMarkdown(text + "[x]").has_value());
    for (int link = 0; link < 1000; ++link)
        text += "[x] ";
    EXPECT_FALSE(pastedMarkdown(text).has_value());
}

TEST(Markdown, What_never_ends_is_text)
{
    const std::string open = std::string(30'000, '[') + std::string(30'000, '*');
    EXPECT_EQ(markdownHtml(open), "<p>" + open + "</p>");
}

} // namespace
