#include "core/text/html/html_paste.h"

#include "core/text/html/rich_text_writer.h"
#include "tests/support/html_generator.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

using Kind = HtmlLossKind;

struct PasteCase {
    const char* name;
    const char* html;
    /// As it is written.
    const char* kept;
    std::vector<HtmlLossKind> losses;
};

class HtmlPaste : public testing::TestWithParam<PasteCase> {};

TEST_P(HtmlPaste, Keeps_what_the_store_keeps)
{
    const auto pasted = pastedHtml(GetParam().html);
    ASSERT_TRUE(pasted);
    EXPECT_EQ(richTextHtml(pasted->blocks), GetParam().kept);
    EXPECT_EQ(pasted->losses, GetParam().losses);
}

INSTANTIATE_TEST_SUITE_P(
    Text, HtmlPaste,
    testing::Values(
        PasteCase{"paragraphs", "<p>a</p><p><b>b</b></p>", "<p>a</p>\n<p><b>b</b></p>", {}},
        PasteCase{"fragment_of_a_page",
                  "<html><head><style>p{}</style></head><body>x<!--StartFragment--><p>a</p>"
                  "<!--EndFragment-->y</body></html>",
                  "<p>a</p>",
                  {}},
        PasteCase{"page_without_marks",
                  "<html><head><title>t</title><style>p{}</style></head><body><p>a</p></body>",
                  "<p>a</p>",
                  {}},
        PasteCase{"looks_of_classes",
                  "<html><head><style type=\"text/css\">@import url(x);ol{margin:0}"
                  ".c1{color:#000;font-weight:700}/*.c2{}*/.c2,.c3{font-style:italic}"
                  "span.c4{VERTICAL-ALIGN:super}.c5{display:none}</style></head><body>"
                  "<p><span class=\"c1\">a</span> <span class=\"c2 c1\">b</span> 10"
                  "<span class=\"c4\">3</span><span class=\"c5\">gone</span></p></body></html>",
                  "<p><b>a</b> <b><i>b</i></b> 10³</p>",
                  {Kind::Style}},
        PasteCase{"look_of_the_tag_before_that_of_its_class",
                  "<style>.c1{font-weight:700}</style><p><span class=\"c1\" "
                  "style=\"font-weight:400\">a</span></p>",
                  "<p>a</p>",
                  {Kind::Style}},
        PasteCase{"class_of_the_page_around_a_fragment",
                  "<style><!-- .x {font-weight: bold;} --></style>"
                  "<!--StartFragment--><p><span class=x>a</span></p><!--EndFragment-->",
                  "<p><b>a</b></p>",
                  {Kind::Style}},
        PasteCase{"classes_on_lines_of_their_own",
                  "<style>.a{font-weight:bold}</style><p><span class=\"b\n\ta\">x</span></p>",
                  "<p><b>x</b></p>",
                  {Kind::Style}},
        PasteCase{"sheet_that_never_ends",
                  "<p><span class=x>a</span></p><style>.x{font-weight:bold",
                  "<p><b>a</b></p>",
                  {Kind::Style}},
        PasteCase{"raised_and_lowered_digits",
                  "<p>10<sup>3</sup> m<sup>−2</sup> of H<sub>2</sub>O</p>",
                  "<p>10³ m⁻² of H₂O</p>",
                  {}},
        PasteCase{"raised_by_a_style",
                  "<p>10<span style='vertical-align:super'>3</span></p>",
                  "<p>10³</p>",
                  {Kind::Style}},
        PasteCase{"raised_letters_stay_on_the_line",
                  "<p>the 4<sup>th</sup> <wbr style='vertical-align:super'>x</p>",
                  "<p>the 4th x</p>",
                  {Kind::Style}},
        PasteCase{"a_gap_that_looks_like_a_tag",
                  "<p>to <name> or <o:p>b</o:p></p>",
                  "<p>to or b</p>",
                  {Kind::Tag}},
        PasteCase{"what_the_page_hides",
                  "<p>a<span style='display:none'>b<span>c</span></span></p><div hidden>d</div>"
                  "<p style='mso-hide:all'>e</p><p>f</p>",
                  "<p>a</p>\n<p>f</p>",
                  {}},
        PasteCase{"hidden_without_an_end_is_shown",
                  "<p>a</p><div hidden>b<p>c</p>",
                  "<p>a</p>\n<p>b</p>\n<p>c</p>",
                  {}},
        PasteCase{"bold_and_italic_as_styles",
                  "<p>a <span style='font-weight:700'>b</span> "
                  "<span style='font-style: italic; color: red'>c</span></p>",
                  "<p>a <b>b</b> <i>c</i></p>",
                  {Kind::Style}},
        PasteCase{"bold_that_is_none",
                  "<b style='font-weight:normal'><p>a</p><p><b>b</b></p></b>",
                  "<p>a</p>\n<p><b>b</b></p>",
                  {Kind::Style}},
        PasteCase{"links_and_images",
                  "<p><a href=x>a</a> <a href=y>b</a> <a name=z></a><img src=i></p>",
                  "<p>a b</p>",
                  {Kind::Link, Kind::Link, Kind::Image}},
        PasteCase{"table",
                  "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
                  "<p>a b</p>\n<p>c</p>",
                  {Kind::Table}},
        PasteCase{"script", "<p>a<script>x</script></p>", "<p>a</p>", {Kind::Embedded}},
        PasteCase{"bold_heading", "<h1><b>a</b></h1>", "<h1>a</h1>", {}},
        PasteCase{"blank_paragraphs", "<p>a</p><p>&nbsp;</p><p><br></p>", "<p>a</p>", {}},
        PasteCase{"bullets_of_word",
                  "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'>"
                  "<![if !supportLists]><span style='mso-list:Ignore'>\xC2\xB7<span>&nbsp; </span>"
                  "</span><![endif]>a</p>"
                  "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;"
                  "</span></span>b</p>",
                  "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>",
                  {Kind::Style}},
        PasteCase{"numbers_of_word",
                  "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>"
                  "&nbsp;</span></span>a</p>"
                  "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>"
                  "&nbsp;</span></span>b</p>",
                  "<ol>\n<li>a</li>\n<li>b</li>\n</ol>",
                  {Kind::Style}},
        PasteCase{"bullets_of_word_saved_as_filtered_HTML",
                  "<p class=MsoListParagraphCxSpFirst style='margin-left:.5in;text-indent:-.25in'>"
                  "<span style='font-family:Symbol'>\xC2\xB7<span style='font:7.0pt \"Times New "
                  "Roman\"'>&nbsp;&nbsp;&nbsp; </span></span>a <b>b</b></p>"
                  "<p class=MsoListParagraphCxSpLast style='margin-left:1.0in'><span>o<span>&nbsp;"
                  "&nbsp; </span></span>c</p>",
                  "<ul>\n<li>a <b>b</b>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>",
                  {Kind::Style}},
        PasteCase{"numbers_of_word_saved_as_filtered_HTML",
                  "<p class=MsoListParagraph>1.<span>&nbsp;&nbsp; </span>a</p>"
                  "<p class=MsoListParagraph>2.<span>&nbsp;&nbsp; </span>b</p>",
                  "<ol>\n<li>a</li>\n<li>b</li>\n</ol>",
                  {}},
        PasteCase{"marker_in_conditional_comments",
                  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if "
                  "!supportLists]--><span>&middot;<span>&nbsp;&nbsp;</span></span><!--[endif]-->a"
                  "<o:p></o:p></p>",
                  "<ul>\n<li>a</li>\n</ul>",
                  {Kind::Style}},
        PasteCase{"indented_paragraph_of_word",
                  "<p class=MsoListParagraph>A plant has 2.&nbsp;5 pumps.</p>",
                  "<p>A plant has 2.\xC2\xA0"
                  "5 pumps.</p>",
                  {}},
        PasteCase{"settings_of_word",
                  "<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml>"
                  "<p class=MsoNormal>In <st1:place>Oslo</st1:place><o:p></o:p></p><xml>",
                  "<p>In Oslo</p>",
                  {}},
        PasteCase{"marker_never_closed",
                  "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</p>"
                  "<p>b</p>",
                  "<p>b</p>",
                  {Kind::Style}}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(HtmlPasteProperty, Result_can_be_written_whatever_was_pasted)
{
    tests::HtmlGenerator generator(12);
    for (int round = 0; round < 2500; ++round) {
        const std::string source = generator.next();
        const auto pasted = pastedHtml(source);
        if (!pasted)
            continue;
        const auto again = readRichText(richTextHtml(pasted->blocks));
        ASSERT_TRUE(again && again->isWhole) << source;
    }
}

} // namespace
