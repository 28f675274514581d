#include "core/base/field_path.h"
#include "core/offer/access.h"
#include "core/offer/pages.h"
#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "tests/support/whole_offer.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

// What the program promises of each field of the field table, whoever adds one: these tests walk
// the table, so that a field which is forgotten somewhere is told by its address.
namespace core {

namespace {

using support::everyField;

TEST(EveryField, Has_a_name_of_its_own_for_people)
{
    std::set<std::string> names;
    for (const FieldPath& field : everyField())
        EXPECT_TRUE(names.insert(placeInEnglish(field)).second)
            << field.str() << " is called like another: " << placeInEnglish(field);
}

TEST(EveryField, Is_on_a_page)
{
    for (const FieldPath& field : everyField())
        EXPECT_TRUE(pageIndexOf(field)) << field.str();
}

TEST(EveryField, Change_of_it_is_one_change_at_its_address)
{
    const Offer whole = support::wholeOffer();
    for (const FieldPath& field : everyField()) {
        const auto changes = changesBetween(whole, support::wholeOfferWithOther(field));
        ASSERT_EQ(changes.size(), 1U) << field.str();
        EXPECT_EQ(changes.front().where, field);
    }
}

TEST(EveryField, Is_the_same_when_the_project_is_read_again)
{
    for (const FieldPath& field : everyField()) {
        const Offer offer = support::wholeOfferWithOther(field);
        EXPECT_EQ(projectFromFiles(projectFiles(offer)).content.offer, offer) << field.str();
    }
}

} // namespace

} // namespace core
