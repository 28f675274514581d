#include "core/offer/field.h"

#include "core/offer/access.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

TEST(Field, Path_follows_the_keys_of_the_table)
{
    EXPECT_EQ((Field<&Offer::listing, &Listing::title>::path().str()), "/listing/title");
}

TEST(Field, Path_takes_an_index_for_each_list)
{
    using TagName = Field<&Offer::plans, &Plan::image, &ContainerImage::tags, &Tag::name>;
    EXPECT_EQ(TagName::path(2, 7).str(), "/plans/2/image/tags/7/name");
}

TEST(Field, A_last_list_without_index_is_the_list)
{
    EXPECT_EQ((Field<&Offer::plans>::path().str()), "/plans");
    EXPECT_EQ((Field<&Offer::plans>::path(1).str()), "/plans/1");
}

TEST(Field, In_reaches_the_member)
{
    Offer offer;
    offer.plans.resize(2);
    Field<&Offer::plans, &Plan::title>::in(offer, 1) = "Standard";
    EXPECT_EQ(offer.plans[1].title, "Standard");
}

TEST(Access, Reads_back_what_it_set)
{
    Offer offer;
    offer.plans.resize(1);
    const FieldPath license("/plans/0/license");
    EXPECT_TRUE(setTextAt(offer, license, "byol"));
    EXPECT_EQ(textAt(offer, license), "byol");
    EXPECT_EQ(offer.plans[0].license, License::Byol);
}

TEST(Access, Refuses_a_value_that_the_enumeration_lacks)
{
    Offer offer;
    offer.plans.resize(1);
    EXPECT_FALSE(setTextAt(offer, FieldPath("/plans/0/license"), "paid"));
    EXPECT_EQ(offer.plans[0].license, License::Free);
}

TEST(Access, Reaches_a_value_of_a_map_by_its_key)
{
    Offer offer;
    const FieldPath who("/confirmations/offer.id.unique/0/who");
    EXPECT_FALSE(setTextAt(offer, who, "Ada"));
    offer.confirmations["offer.id.unique"].resize(1);
    EXPECT_TRUE(setTextAt(offer, who, "Ada"));
    EXPECT_EQ(textAt(offer, who), "Ada");
    EXPECT_EQ(textAt(offer, FieldPath("/confirmations/offer.id.unique")), std::nullopt);
}

TEST(Access, Finds_the_fields_at_and_below_a_pattern)
{
    Offer offer;
    offer.plans.resize(2);
    offer.plans[1].title = "Two";
    const std::vector<FieldText> titles{{FieldPath("/plans/0/title"), ""},
                                        {FieldPath("/plans/1/title"), "Two"}};
    EXPECT_EQ(fieldTextsAt(offer, "/plans/*/title"), titles);
    EXPECT_EQ(fieldTextsAt(offer, "").size(), fieldTexts(offer).size());
    EXPECT_TRUE(fieldTextsAt(offer, "/no/such/field").empty());
}

TEST(Access, Counts_the_elements_of_a_list)
{
    Offer offer;
    offer.plans.resize(3);
    EXPECT_EQ(sizeAt(offer, FieldPath("/plans")), 3U);
    EXPECT_EQ(sizeAt(offer, FieldPath("/plans/1/image/tags")), 0U);
}

TEST(Access, Counts_no_elements_where_there_is_no_list)
{
    EXPECT_EQ(sizeAt(Offer(), FieldPath("/plans/0/image/tags")), 0U);
    EXPECT_EQ(sizeAt(Offer(), FieldPath("/listing/title")), 0U);
}

TEST(Access, Finds_no_field_by_a_number_that_the_list_does_not_write)
{
    Offer offer;
    offer.plans.resize(2);
    EXPECT_TRUE(fieldTextsAt(offer, "/plans/2/title").empty());
    EXPECT_TRUE(fieldTextsAt(offer, "/plans/01/title").empty());
    EXPECT_EQ(fieldTextsAt(offer, "/plans/1/title").size(), 1U);
}

TEST(Access, Names_a_place_for_people)
{
    EXPECT_EQ(placeInEnglish(FieldPath("/plans/1/title")), "Plans › 2 › Plan title");
    EXPECT_EQ(placeInEnglish(FieldPath("/confirmations/offer.id.unique/0/who")),
              "Confirmations › offer.id.unique › 1 › Confirmed by");
}

TEST(Access, Lists_the_changes_in_table_order)
{
    Offer before;
    before.listing.title = "Old";
    before.plans.resize(1);
    Offer after = before;
    after.listing.title = "New";
    after.identity.offerId = "id";
    const std::vector<FieldChange> expected{{FieldPath("/identity/offerId"), "", "id"},
                                            {FieldPath("/listing/title"), "Old", "New"}};
    EXPECT_EQ(changesBetween(before, after), expected);
}

} // namespace
