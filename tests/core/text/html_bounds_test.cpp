#include "core/text/html/html_bounds.h"

#include "core/text/html/html.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

using namespace core;

namespace {

std::string repeated(std::string_view text, int times)
{
    std::string result;
    for (int count = 0; count < times; ++count)
        result += text;
    return result;
}

TEST(HtmlBounds, The_largest_source_is_parsed_and_one_byte_more_is_refused)
{
    EXPECT_TRUE(parseHtml(std::string(kHtmlMaxBytes, 'a')));
    const auto refused = parseHtml(std::string(kHtmlMaxBytes + 1, 'a'));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().range, (TextRange{65536, 65537}));
}

TEST(HtmlBounds, The_deepest_nesting_is_parsed_and_one_level_more_is_refused)
{
    EXPECT_TRUE(parseHtml(repeated("<div>", 64)));
    const auto refused = parseHtml(repeated("<div>", 65));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().range, (TextRange{320, 325}));
}

TEST(HtmlBounds, Many_unclosed_paragraphs_and_items_are_not_deep)
{
    EXPECT_TRUE(parseHtml(repeated("<p>a", 5000)));
    EXPECT_TRUE(parseHtml("<ul>" + repeated("<li>a", 5000) + "</ul>"));
}

TEST(HtmlBounds, The_worst_nesting_is_refused_before_it_is_parsed)
{
    for (const std::string& piece :
         {std::string("<div>"), std::string("<b>"), std::string("<x>"), std::string("<table><td>"),
          std::string("<x><div></x>"), std::string("<b><div></b>"), std::string("<ul><li>"),
          std::string("<li><table><td>"), std::string("<div title='</div>'>"),
          std::string("<button><p>")})
        EXPECT_FALSE(parseHtml(repeated(piece, 65000 / static_cast<int>(piece.size())))) << piece;
}

TEST(HtmlBounds, Raw_text_and_foreign_content_hide_no_nesting)
{
    const std::string deep = repeated("<div>", 10'000);
    for (const char* start :
         {"<svg></svg><style><!--</style>", "<select><xmp></select></xmp></select>",
          "<script><!--<script></script><xmp></script></xmp>",
          "<math><mi><xmp></math></xmp></math>", "<template><xmp></template></xmp></template>",
          "<div title='<!--'>"})
        EXPECT_FALSE(parseHtml(start + deep)) << start;
}

TEST(HtmlBounds, Formatting_that_browsers_repeat_too_often_is_refused)
{
    std::string source = "<p>";
    for (int index = 0; index < 40; ++index)
        source += "<b a" + std::to_string(index) + " b c d e f g h>";
    EXPECT_FALSE(parseHtml(source + repeated("<p>x", 10'000)));
}

TEST(HtmlBounds, A_tag_with_too_many_attributes_is_refused)
{
    std::string tag = "<p";
    for (int index = 0; index < 65; ++index)
        tag += " a" + std::to_string(index);
    EXPECT_FALSE(parseHtml(tag + ">"));
}

} // namespace
