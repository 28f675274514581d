#include "core/bundle/sidecar/resource_tree.h"
#include "core/bundle/sidecar/tree_names.h"
#include "core/intake/intake.h"
#include "core/intake/kinds.h"
#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "tests/support/bundle_case.h"
#include "tests/support/whole_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace core;
using namespace core::intake;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

Intake intakeOfTree(const Offer& offer, const ProjectContent& content)
{
    const intake::Source source{"resource-tree.json", false, sidecar::resourceTree(offer, {})};
    return intakeOf(read(source, *kindOf("resource-tree")).value(), content);
}

Offer throughTree(const Offer& offer)
{
    ProjectContent content;
    const Intake intake = intakeOfTree(offer, content);
    std::vector<const Proposal*> all;
    for (const Proposal& proposal : intake.proposals)
        all.push_back(&proposal);
    takeOver(intake, all, content);
    return content.offer;
}

bool isInTrees(const FieldPath& field)
{
    return std::ranges::none_of(sidecar::kNotInTrees, [&](std::string_view address) {
        return addressContains(address, addressOf(field));
    });
}

TEST(ResourceTree, Every_field_comes_back_but_those_that_no_tree_has)
{
    for (const FieldPath& field : support::everyField()) {
        if (!isInTrees(field))
            continue;
        Offer offer = support::wholeOfferWithOther(field);
        if (field.str() == "/listing/language")
            offer.listing.language = "pt-BR";
        EXPECT_EQ(textAt(throughTree(offer), field), textAt(offer, field))
            << field.str()
            << ": core/bundle/sidecar/tree_names.h tells where it stands in a resource "
            << "tree, or that none has it";
    }
}

TEST(ResourceTree, Says_what_it_does_not_tell)
{
    const Intake intake = intakeOfTree(support::validOffer(), {});
    std::vector<std::string> sentences;
    for (const Message& message : intake.leftOut)
        sentences.push_back(inEnglish(message));
    EXPECT_THAT(sentences, Contains(HasSubstr("does not tell the publisher ID, the marketing "
                                              "identifier, the roles of links")));
}

TEST(ResourceTree, Lies_in_the_bundle_and_names_its_pictures)
{
    const auto bundle = support::BundleCase().make().value();
    const std::string tree = support::fileIn(bundle, "data/sidecar/resource-tree.json");
    EXPECT_THAT(tree, HasSubstr(R"("type": "iotEdgeModule")"));
    EXPECT_THAT(tree, HasSubstr(R"("type": "azureLogoSmall")"));
    EXPECT_THAT(tree, HasSubstr(R"("url": "data/logos/small_40x40.png")"));
}

TEST(ResourceTree, Tells_no_account_key)
{
    Offer offer = support::validOffer();
    offer.leads.destination = LeadDestination::AzureTable;
    offer.leads.storageAccount = "contosoleads";
    const std::string tree = sidecar::resourceTree(offer, {});
    EXPECT_THAT(tree, HasSubstr("AccountName=contosoleads;EndpointSuffix=core.windows.net"));
    EXPECT_THAT(tree, Not(HasSubstr("AccountKey")));
}

TEST(ResourceTree, An_offer_that_is_the_same_gets_no_proposal)
{
    ProjectContent content;
    content.offer = support::validOffer();
    const Intake intake = intakeOfTree(content.offer, content);
    for (const Proposal& proposal : intake.proposals)
        ADD_FAILURE() << inEnglish(proposal.field) << ": " << proposal.offered;
}

TEST(ResourceTree, A_text_that_stands_there_is_replaced_only_on_demand)
{
    ProjectContent content;
    content.offer = support::validOffer();
    Offer other = content.offer;
    other.listing.title = "Another title";
    const Intake intake = intakeOfTree(other, content);
    ASSERT_EQ(intake.proposals.size(), 1U);
    const Proposal& proposal = intake.proposals.front();
    EXPECT_EQ(inEnglish(proposal.field), "Listing: Title");
    EXPECT_EQ(proposal.now, "Vibration Monitor");
    EXPECT_EQ(proposal.offered, "Another title");
    EXPECT_FALSE(proposal.isAdvised);
    takeOver(intake, {&proposal}, content);
    EXPECT_EQ(content.offer, other);
}

} // namespace
