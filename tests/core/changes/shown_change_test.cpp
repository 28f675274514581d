#include "core/changes/shown_change.h"

#include <gtest/gtest.h>

namespace core {

namespace {

using Kind = TextPart::Kind;
using Parts = std::vector<TextPart>;

Change changeOf(ChangeKind kind, std::optional<std::string> before,
                std::optional<std::string> after)
{
    return {FieldPath("/listing/title"), FieldPath("/listing/title"), kind, std::move(before),
            std::move(after)};
}

TEST(ShownChange, Html_is_compared_as_the_text_that_it_shows)
{
    EXPECT_EQ(
        shownChange(changeOf(ChangeKind::Html, "<p>Hears <b>pumps</b></p>", "<p>Hears motors</p>"))
            .parts,
        (Parts{{Kind::Same, "Hears "}, {Kind::Removed, "pumps"}, {Kind::Added, "motors"}}));
}

TEST(ShownChange, A_version_is_compared_as_a_whole)
{
    EXPECT_EQ(shownChange(changeOf(ChangeKind::Text, "1.4.2", "1.5.0")).parts,
              (Parts{{Kind::Removed, "1.4.2"}, {Kind::Added, "1.5.0"}}));
    EXPECT_EQ(shownChange(changeOf(ChangeKind::Text, "Hub 1.4.2 is it.", "Hub 1.5.2 is it.")).parts,
              (Parts{{Kind::Same, "Hub "},
                     {Kind::Removed, "1.4.2"},
                     {Kind::Added, "1.5.2"},
                     {Kind::Same, " is it."}}));
}

TEST(ShownChange, Html_with_the_same_words_is_shown_as_source)
{
    const auto shown = shownChange(changeOf(ChangeKind::Html, "<p>a</p>", "<p><b>a</b></p>"));
    EXPECT_TRUE(shown.isFormOnly);
    EXPECT_EQ(shown.parts.front(), (TextPart{Kind::Same, "<p>"}));
}

TEST(ShownChange, Json_is_told_by_path)
{
    const auto shown = shownChange(changeOf(ChangeKind::Json, R"({"a":1})", R"({"a":2})"));
    EXPECT_EQ(shown.paths, (std::vector<JsonChange>{{"a", "1", "2"}}));
    EXPECT_EQ(shown.parts, Parts{});
}

TEST(ShownChange, Json_of_another_form_only_has_no_parts)
{
    const auto shown =
        shownChange(changeOf(ChangeKind::Json, R"({"a":1,"b":2})", "{ \"b\": 2, \"a\": 1 }"));
    EXPECT_TRUE(shown.isFormOnly);
    EXPECT_EQ(shown.paths, std::vector<JsonChange>{});
    EXPECT_EQ(shown.parts, Parts{});
}

TEST(ShownChange, What_is_new_is_one_part)
{
    EXPECT_EQ(shownChange(changeOf(ChangeKind::Text, std::nullopt, "new one")).parts,
              (Parts{{Kind::Added, "new one"}}));
}

TEST(ShownChange, A_secret_is_concealed)
{
    const auto shown =
        shownChange(changeOf(ChangeKind::Text, "x",
                             "DefaultEndpointsProtocol=https;AccountName=a;AccountKey="
                             "q7Hx1bS9vT3yLw8KpZ0dRfGm5nEjUcAiO2sVtYkXr4BhWlQeMoPaIuDgJzFyNbTx8CvRw"
                             "6LqSk3HdZpEmXnUg==;"));
    for (const TextPart& part : shown.parts)
        EXPECT_EQ(part.text.find("q7Hx1bS9"), std::string::npos);
}

} // namespace

} // namespace core
