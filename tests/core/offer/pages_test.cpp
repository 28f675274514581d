#include "core/offer/pages.h"

#include "core/offer/fields.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace core {

namespace {

std::string idOfPage(const char* path)
{
    const auto page = pageIndexOf(FieldPath(path));
    return page ? std::string(allPages()[*page].id) : "none";
}

TEST(Pages, Field_is_on_the_page_that_begins_deepest_above_it)
{
    EXPECT_EQ(idOfPage("/listing/title"), "listing");
    EXPECT_EQ(idOfPage("/listing/links"), "links");
    EXPECT_EQ(idOfPage("/listing/links/3/url"), "links");
}

TEST(Pages, Are_as_many_to_fill_as_README_says)
{
    std::ifstream in(OFFERWRIGHT_SOURCE_DIR "/README.md");
    const std::string readme{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(readme.find("\n- " + std::to_string(pagesToFill().size()) + " short pages, "),
              std::string::npos);
}

TEST(Pages, Each_plan_has_the_same_pages)
{
    EXPECT_EQ(idOfPage("/plans/0/title"), "plans");
    EXPECT_EQ(idOfPage("/plans/0/image/tags/1"), "container");
    EXPECT_EQ(idOfPage("/plans/12/defaults/routes"), "defaults");
}

TEST(Pages, Name_that_begins_like_another_is_another)
{
    EXPECT_EQ(idOfPage("/listing/linksOfOthers"), "listing");
    EXPECT_EQ(idOfPage("/listings"), "none");
}

TEST(Pages, Whole_offer_is_on_no_page)
{
    EXPECT_EQ(idOfPage(""), "none");
}

TEST(Pages, Page_is_found_by_its_id)
{
    EXPECT_EQ(pageIndex("offer"), 0U);
    EXPECT_EQ(pageIndex("review"), allPages().size() - 1);
    EXPECT_EQ(pageIndex("Offer"), std::nullopt);
}

// Whoever adds a member of the offer and forgets its page is told here.
TEST(Pages, Each_part_of_the_offer_is_on_a_page)
{
    const auto expectPage = [](std::string_view key) {
        EXPECT_TRUE(pageIndexOf(FieldPath() / key).has_value()) << key;
    };
    std::apply([&](const auto&... rows) { (expectPage(rows.key), ...); }, Record<Offer>::rows);
}

} // namespace

} // namespace core
