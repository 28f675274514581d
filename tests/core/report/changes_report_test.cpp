#include "core/report/changes_report.h"

#include <gtest/gtest.h>

namespace core {

namespace {

Change changeOf(const char* where, std::optional<std::string> before,
                std::optional<std::string> after, bool isFrozen = false)
{
    Change change{FieldPath(where), FieldPath(where), ChangeKind::Text, std::move(before),
                  std::move(after)};
    change.isFrozen = isFrozen;
    return change;
}

const std::vector<Change>& twoChanges()
{
    static const std::vector<Change> changes{changeOf("/listing/title", "Old pump", "New pump"),
                                             changeOf("/identity/offerId", "pump", "motor", true)};
    return changes;
}

TEST(ChangesReport, Json_has_a_row_for_each_field)
{
    EXPECT_EQ(changesAsJson({"a.zip", "b.zip", twoChanges()}), R"({
  "schema": "offerwright-diff/1",
  "changes": [
    {
      "where": "/listing/title",
      "label": "Listing › Title",
      "kind": "text",
      "before": "Old pump",
      "after": "New pump",
      "frozen": false
    },
    {
      "where": "/identity/offerId",
      "label": "Offer › Offer ID",
      "kind": "text",
      "before": "pump",
      "after": "motor",
      "frozen": true
    }
  ],
  "consequences": []
}
)");
}

TEST(ChangesReport, Json_tells_what_the_update_means_for_customers)
{
    const ChangesContext context{
        .before = "a.zip",
        .after = "b.zip",
        .changes = {},
        .consequences = {{FieldPath("/plans/0/defaults/routes/0"),
                          {"consequence", "The route %1 goes.", {"alertsToCloud"}}}}};
    EXPECT_EQ(changesAsJson(context), R"({
  "schema": "offerwright-diff/1",
  "changes": [],
  "consequences": [
    {
      "where": "/plans/0/defaults/routes/0",
      "text": "The route alertsToCloud goes."
    }
  ]
}
)");
}

TEST(ChangesReport, Json_tells_a_field_that_a_version_lacks_by_null)
{
    const std::vector<Change> changes{changeOf("/listing/links/0/title", std::nullopt, "Docs")};
    EXPECT_NE(changesAsJson({"", "", changes}).find(R"("before": null)"), std::string::npos);
}

TEST(ChangesReport, Markdown_has_a_table_for_each_page_in_their_order)
{
    EXPECT_EQ(changesAsMarkdown({"a.zip", "b.zip", twoChanges()}),
              "## What changed\n\na.zip → b.zip\n\n"
              "2 fields differ, 1 of them frozen since it was published.\n\n"
              "### Offer\n\n| Field | Change |\n| --- | --- |\n"
              "| Offer › Offer ID **frozen** | <del>pump</del><ins>motor</ins> |\n\n"
              "### Listing\n\n| Field | Change |\n| --- | --- |\n"
              "| Listing › Title | <del>Old</del><ins>New</ins> pump |\n");
}

TEST(ChangesReport, Markdown_lets_no_text_out_of_its_cell)
{
    const std::vector<Change> changes{
        changeOf("/listing/title", "", "a|b\n# c @team [x](y) <img> `d` :warning: https://e.f #1")};
    const std::string text = changesAsMarkdown({"", "", changes});
    EXPECT_NE(
        text.find("| Listing › Title | <ins>a\\|b<br>\\#&#8203; c @&#8203;team \\[x\\]\\(y\\) "
                  "&lt;img&gt; \\`d\\` :warning: https:&#8203;//e.f \\#&#8203;1</ins> |\n"),
        std::string::npos)
        << text;
}

TEST(ChangesReport, Html_breaks_no_line_within_a_change)
{
    const std::vector<Change> changes{changeOf("/listing/title", "Hub one is", "Hub two is")};
    EXPECT_NE(changesAsHtml({"", "", changes}).find("Hub <del>one</del><ins>two</ins> is"),
              std::string::npos);
}

TEST(ChangesReport, A_picture_under_its_old_name_is_told_by_its_digests)
{
    Change change = changeOf("/media/logos/small", "logos/a.png", "logos/a.png");
    change.kind = ChangeKind::Picture;
    const std::vector<Change> changes{change};
    const std::map<std::string, std::string, std::less<>> before{
        {"logos/a.png", "0123456789abcdef"}};
    const std::map<std::string, std::string, std::less<>> after{
        {"logos/a.png", "fedcba9876543210"}};
    const ChangesContext context{"", "", changes, "", {}, &before, &after};
    EXPECT_EQ(replacedPicture(context, change),
              "Picture replaced: logos/a.png (SHA-256 0123456789ab… before, fedcba987654… now)");
    EXPECT_EQ(changesAsMarkdown(context).find("<del>"), std::string::npos);
}

TEST(ChangesReport, What_an_update_means_for_customers_stands_last)
{
    const ChangesContext context{
        "", "", twoChanges(), "", {{FieldPath("/plans/0"), {"consequence", "It goes.", {}}}}};
    EXPECT_TRUE(changesAsMarkdown(context).ends_with("\n### For customers\n\n- It goes.\n"));
    EXPECT_NE(changesAsHtml(context).find("<h2>For customers</h2>"), std::string::npos);
}

TEST(ChangesReport, Html_escapes_what_it_shows)
{
    const std::vector<Change> changes{changeOf("/listing/title", "<b>", "<script>")};
    const std::string text = changesAsHtml({"a.zip", "b.zip", changes});
    EXPECT_EQ(text.find("<script>"), std::string::npos);
    EXPECT_NE(text.find("&lt;"), std::string::npos);
}

TEST(ChangesReport, The_sum_counts_what_is_frozen)
{
    EXPECT_EQ(sumOf({}), "No field differs");
    EXPECT_EQ(sumOf(std::span(twoChanges()).first(1)), "1 field differs");
    EXPECT_EQ(sumOf(twoChanges()), "2 fields differ, 1 of them frozen since it was published");
}

TEST(ChangesReport, Each_change_is_on_one_page)
{
    const std::vector<Change> changes{changeOf("/nowhere", "a", "b"),
                                      changeOf("/listing/links/0/url", "a", "b")};
    const auto pages = changedPages(changes);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_STREQ(pages[0].title, "Links");
    EXPECT_STREQ(pages[1].title, "The offer as a whole");
}

} // namespace

} // namespace core
