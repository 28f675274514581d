#include "app/ui/page.h"

#include <gtest/gtest.h>

#include <string>

namespace app {

namespace {

std::string idOfPage(const char* path)
{
    const Page* page = pageOf(core::FieldPath(path));
    return page ? page->id : "none";
}

TEST(PageOf, Field_is_on_the_page_that_begins_deepest_above_it)
{
    EXPECT_EQ(idOfPage("/listing/title"), "listing");
    EXPECT_EQ(idOfPage("/listing/links"), "links");
    EXPECT_EQ(idOfPage("/listing/links/3/url"), "links");
}

TEST(PageOf, Each_plan_has_the_same_pages)
{
    EXPECT_EQ(idOfPage("/plans/0/title"), "plans");
    EXPECT_EQ(idOfPage("/plans/0/image/tags/1"), "container");
    EXPECT_EQ(idOfPage("/plans/12/defaults/routes"), "defaults");
}

TEST(PageOf, Name_that_begins_like_another_is_another)
{
    EXPECT_EQ(idOfPage("/listing/linksOfOthers"), "listing");
    EXPECT_EQ(idOfPage("/listings"), "none");
}

TEST(PageOf, Whole_offer_is_on_no_page)
{
    EXPECT_EQ(idOfPage(""), "none");
}

} // namespace

} // namespace app
