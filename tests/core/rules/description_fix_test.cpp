#include "core/rules/engine/apply_fixes.h"
#include "tests/support/rule_case.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;
using namespace core::support;

namespace {

/// The description after all fixes of the rule; of the safe ones without a rule.
std::string fixedBy(std::string_view rule, const std::string& description)
{
    Situation situation = validSituation("pc-2026");
    situation.offer.listing.description = description;
    return applyFixes({situation.offer, situation.facts, profile("pc-2026")}, rule)
        .offer.listing.description;
}

constexpr const char* kWord =
    "<p class=MsoNormal>What you <b>get</b>:<o:p></o:p></p>\n"
    "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>"
    "</span><![endif]>Measures<o:p></o:p></p>\n"
    "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>each second</p>";
constexpr const char* kWordFixed = "<p>What you <b>get</b>:</p>\n<ul>\n<li>Measures\n<ul>\n"
                                   "<li>each second</li>\n</ul>\n</li>\n</ul>";

TEST(DescriptionFix, Of_a_word_processor_makes_true_lists_by_any_of_its_rules)
{
    for (const char* rule : {"", "html.tags.allowed", "html.tags.forbidden", "html.attributes"})
        EXPECT_EQ(fixedBy(rule, kWord), kWordFixed) << rule;
}

TEST(DescriptionFix, Of_a_word_processor_is_not_made_unasked_where_a_link_would_go)
{
    const std::string source = "<p class=MsoNormal><a href='https://contoso.com'>Manual</a></p>";
    EXPECT_EQ(fixedBy("", source), source);
    EXPECT_EQ(fixedBy("html.attributes", source), "<p>Manual</p>");
}

TEST(DescriptionFix, Of_Google_Docs_makes_nothing_bold_that_is_not)
{
    EXPECT_EQ(fixedBy("", "<b style='font-weight:normal' id='docs-internal-guid-1'><p dir='ltr'>"
                          "<span>a </span><span style='font-weight:700'>b</span></p></b>"),
              "<p>a <b>b</b></p>");
}

TEST(DescriptionFix, Of_other_HTML_takes_what_the_rule_is_about)
{
    EXPECT_EQ(fixedBy("html.attributes", "<p class=intro>a <span>b</span></p>"),
              "<p>a <span>b</span></p>");
}

TEST(DescriptionFix, Of_raised_and_lowered_text_keeps_its_meaning)
{
    EXPECT_EQ(fixedBy("html.tags.allowed",
                      "<p>10<sup>6</sup>, 10<sup>-3</sup>, H<sub>2</sub>O, 4<sup>th</sup>, "
                      "2<sup>n</sup>, V<sub>max</sub>, a<sup>2</p>"),
              "<p>10⁶, 10⁻³, H₂O, 4th, 2<sup>n</sup>, V<sub>max</sub>, a<sup>2</p>");
}

TEST(DescriptionFix, Of_escaped_HTML_takes_allowed_tags_in_order_for_HTML)
{
    EXPECT_EQ(fixedBy("leftover.escaped", "<p>a &lt;b&gt;c&lt;/b&gt; d &amp; e</p>"),
              "<p>a <b>c</b> d &amp; e</p>");
    for (const char* source :
         {"<p>a &lt;u&gt;c&lt;/u&gt; d</p>", "<p>&lt;b&gt;&lt;i&gt;c&lt;/b&gt;&lt;/i&gt; d</p>",
          "<p>a &lt;b onclick=x&gt;c&lt;/b&gt; d</p>", "<p>a &lt;b&gt;c&lt;/b&gt; &lt;b&gt;d</p>"})
        EXPECT_EQ(fixedBy("leftover.escaped", source), source);
}

TEST(DescriptionFix, Of_references_escaped_once_too_often_makes_references)
{
    EXPECT_EQ(fixedBy("leftover.escaped", "<p>a&amp;nbsp;b&amp;#8364; Q&amp;A</p>"),
              "<p>a&nbsp;b&#8364; Q&amp;A</p>");
}

TEST(DescriptionFix, Of_a_vertical_tab_keeps_the_words_apart)
{
    EXPECT_EQ(fixedBy("text.control", "<p>a\vb</p>"), "<p>a b</p>");
}

TEST(DescriptionFix, Of_references_writes_what_browsers_show)
{
    EXPECT_EQ(fixedBy("html.closed", "<p>&copy2026 &notit; &#169abc 1&#150;2</p>"),
              "<p>&copy;2026 &not;it; &#169;abc 1–2</p>");
}

TEST(TagFix, Lists_no_more_tags_than_there_may_be)
{
    Situation situation = validSituation("pc-2026");
    auto& tags = situation.offer.plans[0].image.tags;
    tags.front().isManifest = true;
    for (int at = 0; at < 200; ++at)
        tags.front().refersTo.push_back("1.0." + std::to_string(at) + "-linux-x64");
    const auto outcome =
        applyFixes({situation.offer, situation.facts, profile("pc-2026")}, "tags.manifest.closure");
    EXPECT_EQ(outcome.offer.plans[0].image.tags.size(), 16U);
}

struct ListCase {
    const char* name;
    const char* before;
    const char* after;
};

class TypedList : public testing::TestWithParam<ListCase> {};

TEST_P(TypedList, Becomes_a_list)
{
    EXPECT_EQ(fixedBy("a11y.list.fake", GetParam().before), GetParam().after);
}

INSTANTIATE_TEST_SUITE_P(
    Descriptions, TypedList,
    testing::Values(
        ListCase{"paragraphs", "<p>a</p><p>• b</p>\n<p>• c</p><p>d</p>",
                 "<p>a</p><ul>\n<li>b</li>\n<li>c</li>\n</ul><p>d</p>"},
        ListCase{"line_breaks", "<p>a:<br>- <b>b</b>: c<br/>\n- d</p><h2>e</h2>",
                 "<p>a:</p>\n<ul>\n<li><b>b</b>: c</li>\n<li>d</li>\n</ul><h2>e</h2>"},
        ListCase{"text_behind", "<p>1. a<br>2. b<br>c</p>",
                 "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>c</p>"},
        ListCase{"plain_text", "a:\n• b\n• c\n\nd\n",
                 "a:\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\nd\n"},
        ListCase{"lines_of_the_source", "<p>a:\n・b\n・c\n</p>",
                 "<p>a:</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>"},
        ListCase{"lines_outside_paragraphs", "<h2>a</h2>\n\n- b\n- c\n\nd <b>e</b>",
                 "<h2>a</h2>\n\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\nd <b>e</b>"},
        ListCase{"nothing_else", "- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
        ListCase{"no_space_behind", "<p>●a</p><p>●b</p>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"},
        ListCase{"two_lists", "<p>• a<br>• b<br>c<br>1) d<br>2) e</p>",
                 "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>\n<ol>\n<li>d</li>\n<li>e</li>\n"
                 "</ol>"},
        ListCase{"formatting_over_the_border", "<p><b>• a<br>• b</b></p>",
                 "<p><b>• a<br>• b</b></p>"},
        ListCase{"lines_too_far_apart", "<p>• a</p><h2>b</h2><p>• c</p>",
                 "<p>• a</p><h2>b</h2><p>• c</p>"}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(DescriptionFix, Of_Markdown_alone_makes_headings)
{
    EXPECT_EQ(fixedBy("leftover.markdown", "# Monitor\r\nIt **hears** bearings.\n"),
              "<h2>Monitor</h2>\r\nIt <b>hears</b> bearings.\n");
}

} // namespace
