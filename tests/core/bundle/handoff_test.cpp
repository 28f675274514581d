#include "core/bundle/handoff.h"

#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace core;
using core::support::profile;
using ::testing::ElementsAre;

namespace {

std::string firstOf(std::string address)
{
    for (auto star = address.find('*'); star != std::string::npos; star = address.find('*'))
        address.replace(star, 1, "0");
    return address;
}

/// An offer in which every text field holds its own address.
Offer fullOffer(LeadDestination destination)
{
    Offer offer;
    std::set<std::string> filled;
    for (const FieldAddress& field : fieldAddresses()) {
        for (auto star = field.address.find('*'); star != std::string::npos;
             star = field.address.find('*', star + 1)) {
            const auto list = firstOf(field.address.substr(0, star - 1));
            if (filled.insert(list).second)
                (void)appendAt(offer, FieldPath(list));
        }
        (void)setTextAt(offer, FieldPath(firstOf(field.address)), "value of " + field.address);
    }
    offer.leads.destination = destination;
    return offer;
}

std::string allTexts(const std::vector<HandoffPage>& pages)
{
    std::string text;
    for (const HandoffPage& page : pages)
        for (const HandoffField& field : page.fields)
            text += field.text + '\n';
    return text;
}

class HandoffOf : public ::testing::TestWithParam<std::string_view> {};

TEST_P(HandoffOf, Holds_each_text_that_the_portal_takes)
{
    std::string texts;
    for (const auto destination :
         {LeadDestination::AzureTable, LeadDestination::Dynamics, LeadDestination::HttpsEndpoint,
          LeadDestination::Marketo, LeadDestination::Salesforce})
        texts += allTexts(handoffPages(fullOffer(destination), profile(GetParam()), {}));
    for (const PortalPage& page : profile(GetParam()).portal.pages)
        for (const PortalEntry& entry : page.entries) {
            const bool isTyped = entry.control == PortalControl::Text
                                 || entry.control == PortalControl::Html
                                 || entry.control == PortalControl::List;
            EXPECT_TRUE(!isTyped || entry.field.empty()
                        || texts.find("value of " + entry.field + '\n') != std::string::npos)
                << entry.field;
        }
}

TEST_P(HandoffOf, Follows_the_order_of_the_portal)
{
    std::vector<std::string> expected;
    for (const PortalPage& page : profile(GetParam()).portal.pages) {
        std::string title = page.title;
        if (const auto at = title.find("%1"); at != std::string::npos)
            title.replace(at, 2, "value of /plans/*/title");
        expected.push_back(title);
    }
    const Upload logo{"large", "data/logos/large.png", FieldPath("/media/logos/large"), nullptr};
    std::vector<std::string> titles;
    for (const HandoffPage& page :
         handoffPages(fullOffer(LeadDestination::Marketo), profile(GetParam()), {logo}))
        titles.push_back(page.title);
    EXPECT_EQ(titles, expected);
}

INSTANTIATE_TEST_SUITE_P(Profiles, HandoffOf, ::testing::ValuesIn(core::support::profileIds()));

/// The labels and texts of a page.
std::vector<std::string> linesOf(const std::vector<HandoffPage>& pages, std::string_view title)
{
    std::vector<std::string> lines;
    for (const HandoffPage& page : pages)
        if (page.title == title)
            for (const HandoffField& field : page.fields)
                if (!field.isLeftEmpty)
                    lines.push_back(field.label + ": " + field.text);
    return lines;
}

TEST(Handoff, Goes_over_a_list_element_by_element)
{
    Offer offer;
    offer.previewAudience = {{"one", "First", {}}, {"two", "Second", {}}};
    EXPECT_THAT(
        linesOf(handoffPages(offer, profile("pc-2022"), {}), "Preview audience"),
        ElementsAre("Preview subscription ID: one", "Preview subscription: description: First",
                    "Preview subscription ID: two", "Preview subscription: description: Second"));
}

TEST(Handoff, Names_categories_as_the_store_does)
{
    Offer offer;
    offer.listing.categories = {{"internet-of-things-azure-apps", {"iot-edge-modules"}, {}}};
    const auto lines = linesOf(handoffPages(offer, profile("pc-2022"), {}), "Properties");
    EXPECT_THAT(lines,
                ElementsAre("Category: Internet of Things", "Sub-categories: IoT Edge Modules"));
}

TEST(Handoff, Tells_what_is_to_be_left_empty)
{
    Offer offer;
    offer.listing.title = "Pump";
    std::vector<std::string> empty;
    for (const HandoffPage& page : handoffPages(offer, profile("pc-2022"), {}))
        for (const HandoffField& field : page.fields)
            if (field.isLeftEmpty && field.where.str().starts_with("/media"))
                empty.push_back(field.label + ' ' + field.where.str());
    EXPECT_THAT(empty, ::testing::Contains("Screenshot /media/screenshots"));
}

TEST(Handoff, Leaves_what_comes_after_certification_for_later)
{
    std::vector<std::string> later;
    for (const HandoffPage& page :
         handoffPages(support::validOffer("pc-2026"), support::profile("pc-2026"), {}))
        for (const HandoffField& field : page.fields)
            if (field.isLater)
                later.push_back(field.label);
    EXPECT_EQ(later, std::vector<std::string>{"Go live"});
}

TEST(Handoff, Counts_a_text_in_the_unit_of_its_limit)
{
    Offer offer;
    offer.listing.title = "Pumpe für Öl";
    std::optional<HandoffLength> length;
    for (const HandoffPage& page : handoffPages(offer, profile("pc-2026"), {}))
        for (const HandoffField& field : page.fields)
            if (field.where == FieldPath("/listing/title"))
                length = field.length;
    EXPECT_EQ(length, (HandoffLength{12, 200, LengthUnit::CodePoints}));
}

TEST(Handoff, Gives_a_list_part_by_part)
{
    Offer offer;
    offer.legal.customAmendments = {{"Terms", {"one", "two"}, {}}};
    std::vector<std::string> parts;
    for (const HandoffPage& page : handoffPages(offer, profile("pc-2022"), {}))
        for (const HandoffField& field : page.fields)
            if (field.where == FieldPath("/legal/customAmendments/0/tenantIds"))
                parts = field.parts;
    EXPECT_THAT(parts, ElementsAre("one", "two"));
}

TEST(Handoff, Shows_of_the_leads_what_their_destination_needs)
{
    Offer offer;
    offer.leads.destination = LeadDestination::HttpsEndpoint;
    offer.leads.httpsUrl = "https://leads.contoso.com";
    offer.leads.marketoFormId = "7";
    EXPECT_THAT(
        linesOf(handoffPages(offer, profile("cpp-2019"), {}), "Marketplace: Lead Management"),
        ElementsAre("Lead destination: HTTPS Endpoint",
                    "HTTPS endpoint: https://leads.contoso.com"));
}

TEST(Handoff, Points_to_the_picture_of_a_logo_that_is_made_from_the_master)
{
    Offer offer;
    offer.media.logos.master = "logos/master.svg";
    const Upload upload{"large", "data/logos/large_216x216.png", FieldPath("/media/logos/large"),
                        nullptr};
    std::vector<std::string> files;
    for (const HandoffPage& page : handoffPages(offer, profile("pc-2022"), {upload}))
        for (const HandoffField& field : page.fields)
            if (!field.file.empty())
                files.push_back(field.label + ": " + field.file);
    EXPECT_THAT(files, ElementsAre("Logo, large: data/logos/large_216x216.png"));
}

} // namespace
