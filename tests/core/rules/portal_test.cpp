#include "core/offer/field_addresses.h"
#include "core/rules/engine/profile_reader.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace core;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;

namespace {

bool hasEntry(const Portal& portal, std::string_view address)
{
    return std::ranges::any_of(portal.pages, [&](const PortalPage& page) {
        return std::ranges::any_of(
            page.entries, [&](const PortalEntry& entry) { return entry.field == address; });
    });
}

bool hasReason(const Portal& portal, std::string_view address)
{
    return std::ranges::any_of(
        portal.without, [&](const PortalGap& gap) { return addressContains(gap.field, address); });
}

/// The fields that the portal neither takes nor gives a reason against.
std::vector<std::string> forgotten(const Portal& portal)
{
    std::vector<std::string> result;
    for (const FieldAddress& field : fieldAddresses())
        if (!hasEntry(portal, field.address) && !hasReason(portal, field.address))
            result.push_back(field.address);
    return result;
}

class PortalOf : public ::testing::TestWithParam<std::string_view> {
protected:
    Portal portal = core::support::profile(GetParam()).portal;
};

TEST_P(PortalOf, Has_each_field_of_the_offer_or_a_reason)
{
    EXPECT_THAT(forgotten(portal), IsEmpty())
        << "resources/profiles/" << GetParam() << ".json tells no box of the portal for these, and "
        << "no reason why there is none";
}

TEST_P(PortalOf, Has_no_reason_against_a_field_that_it_has)
{
    for (const FieldAddress& field : fieldAddresses())
        EXPECT_FALSE(hasEntry(portal, field.address) && hasReason(portal, field.address))
            << field.address;
}

TEST_P(PortalOf, Is_told_on_when_a_row_is_left_out)
{
    for (PortalPage& page : portal.pages)
        std::erase_if(page.entries, [](const PortalEntry& entry) {
            return entry.field == "/listing/privacyPolicyUrl";
        });
    std::erase_if(portal.without, [](const PortalGap& gap) { return gap.field == "/dictionary"; });
    EXPECT_THAT(forgotten(portal), IsSupersetOf({"/listing/privacyPolicyUrl", "/dictionary"}));
}

TEST_P(PortalOf, Says_what_to_do_where_nothing_of_the_offer_goes_in)
{
    for (const PortalPage& page : portal.pages)
        for (const PortalEntry& entry : page.entries)
            EXPECT_TRUE(!entry.field.empty() || entry.note.ends_with('.'))
                << page.title << ": " << entry.label;
}

TEST_P(PortalOf, Translates_each_choice)
{
    for (const PortalPage& page : portal.pages)
        for (const PortalEntry& entry : page.entries)
            EXPECT_TRUE(entry.control != PortalControl::Choice || entry.fromCategories
                        || !entry.values.empty())
                << page.title << ": " << entry.label;
}

TEST_P(PortalOf, Leads_from_a_field_to_its_entry_and_page)
{
    const FieldPath tags("/plans/3/image/tags");
    ASSERT_TRUE(portal.entry(tags));
    EXPECT_EQ(portal.entry(tags)->label, "Image tags");
    EXPECT_EQ(portal.page(tags)->each, "/plans/*");
    EXPECT_FALSE(portal.gap(tags));
    EXPECT_FALSE(portal.entry(FieldPath("/plans/3/image/tags/0/isManifest")));
    EXPECT_TRUE(portal.gap(FieldPath("/plans/3/image/tags/0/isManifest")));
    EXPECT_TRUE(portal.gap(FieldPath("/media/logos/derivation/crop")));
}

INSTANTIATE_TEST_SUITE_P(Profiles, PortalOf, ::testing::ValuesIn(core::support::profileIds()));

TEST(Portal, Of_a_closed_portal_says_so)
{
    EXPECT_EQ(core::support::profile("cpp-2019").closed, "2020");
    EXPECT_EQ(core::support::profile("pc-2026").closed, "");
}

std::string faultOf(const std::string& portal)
{
    const auto profile =
        profileFromJson(R"({"id":"x","title":"X","checked":"2026-01-01","portal":)" + portal + "}");
    return profile ? std::string() : inEnglish(profile.error().message);
}

TEST(Portal, A_field_that_no_offer_has_is_refused_with_its_place)
{
    EXPECT_THAT(
        faultOf(R"({"pages":[{"title":"P","entries":[{"field":"/listing/name","label":"N"}]}]})"),
        HasSubstr("/portal/pages/0/entries/0/field"));
    EXPECT_THAT(faultOf(R"({"without":[{"field":"/no","reason":"None."}]})"),
                HasSubstr("/portal/without/0/field"));
}

TEST(Portal, A_control_that_is_none_is_refused_with_its_place)
{
    EXPECT_THAT(faultOf(R"({"pages":[{"title":"P","entries":[{"label":"N","control":"knob"}]}]})"),
                HasSubstr("/portal/pages/0/entries/0/control"));
}

} // namespace
