#include "core/offer/origin.h"

#include "core/offer/access.h"
#include "core/offer/field.h"
#include "tests/support/valid_offer.h"
#include "tests/support/whole_offer.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

using support::wholeOfferWithOther;
using testing::IsEmpty;

bool takesAll(const FieldPath& /*field*/)
{
    return true;
}

/// The parts of the offer that are the company's as a whole, and the ones that are nobody's but the
/// offer's: a new field in one of them has to take sides in the table of origins.
constexpr std::array kOfCompany{"/legal", "/support", "/listing/links", "/listing/privacyPolicyUrl",
                                "/identity/publisherId"};
constexpr std::array kOfOffer{
    "/media",         "/confirmations",       "/suppressions",    "/plans/0/defaults",
    "/listing/title", "/listing/description", "/identity/offerId"};

TEST(Origin, Every_field_of_legal_support_and_links_is_the_companys)
{
    for (const char* part : kOfCompany)
        for (const FieldPath& field : support::everyField())
            if (FieldPath(part).contains(field)) {
                EXPECT_NE(companyFieldOf(field), nullptr) << field.str();
            }
}

TEST(Origin, Each_row_of_the_table_names_a_field)
{
    const Offer whole = support::wholeOffer();
    for (const FieldOrigin& row : fieldOrigins())
        EXPECT_THAT(fieldTextsAt(whole, row.pattern), testing::Not(IsEmpty())) << row.pattern;
}

TEST(Origin, No_text_picture_or_answer_of_the_offer_is_the_companys)
{
    for (const char* part : kOfOffer)
        for (const FieldPath& field : support::everyField())
            if (FieldPath(part).contains(field)) {
                EXPECT_EQ(companyFieldOf(field), nullptr) << field.str();
            }
}

TEST(Origin, Registry_is_the_companys_and_the_image_the_offers)
{
    using Image = Field<&Offer::plans, &Plan::image>;
    for (const char* key : {"subscriptionId", "resourceGroup", "registry", "userName"})
        EXPECT_NE(companyFieldOf(Image::path(0) / key), nullptr) << key;
    for (const char* key : {"repository", "tags", "platforms"})
        EXPECT_EQ(companyFieldOf(Image::path(0) / key), nullptr) << key;
}

TEST(Origin, Each_field_of_the_company_is_copied_and_no_other)
{
    for (const FieldPath& field : support::everyField()) {
        const Offer source = wholeOfferWithOther(field);
        Offer target = support::wholeOffer();
        copyCompany(source, target, takesAll);
        const bool isCopied = textAt(target, field) == textAt(source, field);
        EXPECT_EQ(isCopied, companyFieldOf(field) != nullptr) << field.str();
    }
}

TEST(Origin, Only_the_fields_that_are_wanted_are_copied)
{
    Offer source;
    source.identity.publisherId = "contoso";
    source.support.publicUrl = "https://contoso.com/help";
    Offer target;
    copyCompany(source, target,
                [](const FieldPath& field) { return field.str() == "/identity/publisherId"; });
    EXPECT_EQ(target.identity.publisherId, "contoso");
    EXPECT_EQ(target.support.publicUrl, "");
}

TEST(Origin, Plan_is_made_only_for_what_a_plan_has)
{
    Offer company = emptyCompany();
    company.identity.publisherId = "contoso";
    Offer target;
    copyCompany(company, target, takesAll);
    EXPECT_THAT(target.plans, IsEmpty());
    company.plans.front().image.registry = "contoso.azurecr.io";
    copyCompany(company, target, takesAll);
    ASSERT_EQ(target.plans.size(), 1u);
    EXPECT_EQ(target.plans.front().image.registry, "contoso.azurecr.io");
}

TEST(Origin, Registry_comes_into_every_plan)
{
    Offer company = emptyCompany();
    company.plans.front().image.registry = "contoso.azurecr.io";
    Offer target;
    target.plans.resize(2);
    copyCompany(company, target, takesAll);
    EXPECT_EQ(target.plans[1].image.registry, "contoso.azurecr.io");
}

TEST(Origin, New_offer_keeps_the_texts_and_loses_what_names_the_old_one)
{
    Offer offer = support::validOffer();
    offer.identity.marketingId = "contoso.pump";
    offer.plans.resize(2);
    offer.plans[1].id = "pro";
    offer.confirmations["listing.rights"] = {};
    offer.suppressions.emplace_back().rule = "listing.summary.value";
    Cleared cleared;
    const Offer next = newOfferFrom(offer, &cleared);
    EXPECT_EQ(next.identity.offerId, "");
    EXPECT_EQ(next.identity.marketingId, "");
    EXPECT_EQ(next.plans[0].id, "");
    EXPECT_EQ(next.plans[1].id, "");
    EXPECT_THAT(next.confirmations, IsEmpty());
    EXPECT_THAT(next.suppressions, IsEmpty());
    EXPECT_EQ(next.listing, offer.listing);
    EXPECT_EQ(next.identity.publisherId, offer.identity.publisherId);
    EXPECT_EQ(cleared, (Cleared{4, static_cast<int>(offer.confirmations.size()),
                                static_cast<int>(offer.suppressions.size())}));
}

} // namespace

} // namespace core
