#include "core/text/html/html_losses.h"

#include "core/base/text_edit.h"
#include "core/text/html/html_sanitise.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

using namespace core;

namespace {

using Kind = HtmlLossKind;

struct LossCase {
    const char* name;
    const char* html;
    std::vector<HtmlLoss> losses;
};

class HtmlLosses : public testing::TestWithParam<LossCase> {};

TEST_P(HtmlLosses, Are_found_where_they_stand)
{
    EXPECT_EQ(htmlLosses(GetParam().html), GetParam().losses) << GetParam().html;
}

INSTANTIATE_TEST_SUITE_P(
    Text, HtmlLosses,
    testing::Values(
        LossCase{"none", "<p>a <b>b</b><br>c</p>", {}},
        LossCase{"replaced_tags", "<div><strong>a</strong><em>b</em></div>", {}},
        LossCase{"link",
                 "<p><a href=x>a</a></p>",
                 {{Kind::Link, {3, 13}}, {Kind::Link, {14, 18}, true}}},
        LossCase{"image", "a<img src=x>", {{Kind::Image, {1, 12}}}},
        LossCase{"style_attribute", "<p  style=x>a</p>", {{Kind::Style, {2, 11}}}},
        LossCase{"other_attribute", "<p id=x>a</p>", {{Kind::Attribute, {2, 7}}}},
        LossCase{"font", "<font>a</font>", {{Kind::Style, {0, 6}}, {Kind::Style, {7, 14}, true}}},
        LossCase{"script", "<script>x</script>", {{Kind::Embedded, {0, 18}}}},
        LossCase{"style_sheet", "<style>x</style>", {{Kind::Style, {0, 16}}}},
        LossCase{"comment", "a<!-- b -->", {{Kind::Comment, {1, 11}}}},
        LossCase{"unknown_tag", "<x-y>a</x-y>", {{Kind::Tag, {0, 5}}, {Kind::Tag, {6, 12}, true}}},
        LossCase{"unfinished_tag", "a<p", {{Kind::Tag, {1, 3}}}},
        LossCase{"control", "a\x01", {{Kind::ControlCharacter, {1, 2}}}}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(HtmlLossesTable, Is_one_whatever_its_parts_are)
{
    int tables = 0;
    for (const HtmlLoss& loss : htmlLosses("<table><tbody><tr><td>a</td></tr></tbody></table>"))
        tables += loss.kind == Kind::Table && !loss.isEndTag ? 1 : 0;
    EXPECT_EQ(tables, 1);
}

/// Well-nested source with things that are lost in it.
class Nested {
public:
    std::string next(int depth = 0)
    {
        std::string html;
        for (int piece = below(4) + 1; piece > 0; --piece)
            html += depth < 4 && below(2) == 0 ? element(depth) : single();
        return html;
    }

private:
    std::string element(int depth)
    {
        constexpr std::array<std::string_view, 8> kTags{"p",    "b",      "i",       "ul><li",
                                                        "span", "strike", "section", "x-y"};
        const std::string tag(kTags.at(static_cast<std::size_t>(below(kTags.size()))));
        const std::string attribute = below(3) == 0 ? " style='x' id=y" : "";
        const std::string end = tag == "ul><li" ? "</li></ul>" : "</" + tag + ">";
        return "<" + tag + attribute + ">" + next(depth + 1) + end;
    }
    std::string single()
    {
        constexpr std::array<std::string_view, 6> kPieces{
            "a", " b ", "<!-- c -->", "<script>d</script>", "<img src=x>", "<br class=x>"};
        return std::string(kPieces.at(static_cast<std::size_t>(below(kPieces.size()))));
    }
    int below(std::size_t limit)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(limit) - 1)(m_random);
    }

    std::mt19937 m_random{5};
};

TEST(HtmlLossesProperty, Source_without_them_is_kept_as_the_source_is)
{
    Nested nested;
    for (int round = 0; round < 2000; ++round) {
        const std::string source = nested.next();
        std::vector<TextEdit> edits;
        for (const HtmlLoss& loss : htmlLosses(source))
            edits.push_back({loss.range, ""});
        const auto without = sanitisedHtml(edited(source, edits));
        const auto whole = sanitisedHtml(source);
        ASSERT_TRUE(without && whole) << source;
        ASSERT_EQ(*without, *whole) << source;
    }
}

} // namespace
