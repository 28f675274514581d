#include "tests/core/intake/portal_inputs.h"

#include "core/bundle/sidecar/cpp_offer.h"
#include "core/bundle/sidecar/resource_tree.h"

namespace core::support {

namespace {

/// What the Cloud Partner Portal has a documented key for.
Offer cppPart(const Offer& offer)
{
    Offer part;
    part.identity = offer.identity;
    part.listing = offer.listing;
    for (UsefulLink& link : part.listing.links)
        link.role = LinkRole::Other;
    for (Category& category : part.listing.categories)
        category.subcategories.clear();
    part.listing.language = Listing().language;
    part.legal.terms = offer.legal.terms;
    part.support.engineering = offer.support.engineering;
    part.support.customers = offer.support.customers;
    part.support.publicUrl = offer.support.publicUrl;
    part.support.governmentUrl = offer.support.governmentUrl;
    for (const PreviewSubscription& one : offer.previewAudience)
        part.previewAudience.push_back({one.id, {}, {}});
    for (const Plan& plan : offer.plans)
        part.plans.emplace_back().id = plan.id;
    return part;
}

/// What the schemas have a member for.
Offer treePart(Offer offer)
{
    offer.profile.clear();
    offer.identity.publisherId.clear();
    offer.identity.marketingId.clear();
    for (UsefulLink& link : offer.listing.links)
        link.role = LinkRole::Other;
    offer.legal.customAmendments.clear();
    offer.media.logos = {};
    offer.media.screenshots.clear();
    for (Plan& plan : offer.plans) {
        plan.license = License::Free;
        plan.image.platforms = PlatformChoice::Unset;
        plan.defaults = {};
        for (Tag& tag : plan.image.tags) {
            tag.isManifest = false;
            tag.refersTo.clear();
        }
    }
    offer.certificationNotes.clear();
    offer.confirmations.clear();
    return offer;
}

} // namespace

std::vector<IntakeInput> cppInputs()
{
    std::vector<IntakeInput> inputs;
    for (const Offer& offer : variedOffers())
        inputs.push_back({{"cpp-offer.json", false, sidecar::cppOffer(offer)}, cppPart(offer)});
    Offer expected;
    expected.identity = {"contoso", "pump", "Pump offer", "pump-watch", {}};
    expected.listing.title = "Pump watch";
    expected.listing.categories = {{"analytics", {"visualization-and-reporting"}, {}},
                                   {"iot", {"edge-modules", "other"}, {}}};
    expected.media.videos = {{"A tour", "https://www.youtube.com/watch?v=1", {}, {}}};
    expected.legal.contract = ContractChoice::Standard;
    expected.leads.contactEmails = {"sales@contoso.com"};
    Plan& plan = expected.plans.emplace_back();
    plan.id = "free";
    plan.title = "Free plan";
    plan.summary = "For one pump.";
    plan.description = "<p>One pump.</p>";
    plan.azureGovernment = true;
    plan.hidden = true;
    inputs.push_back({{"documented.json", false, R"({"publisherId": "contoso",
 "offerTypeId": "microsoft-azure-iot-edge-modules", "id": "pump", "version": 3,
 "definition": {"displayText": "Pump offer", "offer": {
  "microsoft-azure-marketplace-testdrive.enabled": false,
  "microsoft-azure-marketplace.title": "Pump watch",
  "microsoft-azure-marketplace.offerMarketingUrlIdentifier": "pump-watch",
  "microsoft-azure-marketplace.categoryMap": [
   {"categoryL1": "analytics", "categoryL2-analytics": ["visualization-and-reporting"]},
   {"categoryL1": "iot", "categoryL2-iot": ["edge-modules", "other"]}],
  "microsoft-azure-marketplace.smallLogo": "https://store.example/logo.png?sig=x",
  "microsoft-azure-marketplace.videos": [
   {"videoName": "A tour", "videoUrl": "https://www.youtube.com/watch?v=1"}],
  "microsoft-azure-marketplace.useEnterpriseContract": true,
  "microsoft-azure-marketplace.leadNotificationEmails": "sales@contoso.com"},
 "plans": [{"planId": "free", "microsoft-azure-iotedge.skuTitle": "Free plan",
  "microsoft-azure-iotedge.skuSummary": "For one pump.",
  "microsoft-azure-iotedge.skuDescription": "<p>One pump.</p>",
  "microsoft-azure-iotedge.cloudAvailability": ["PublicAzure", "Fairfax"],
  "microsoft-azure-iotedge.hideSKUForSolutionTemplate": true}]}})"},
                      expected});
    return inputs;
}

std::vector<IntakeInput> treeInputs()
{
    std::vector<IntakeInput> inputs;
    for (const Offer& offer : variedOffers())
        inputs.push_back(
            {{"resource-tree.json", false, sidecar::resourceTree(offer, {})}, treePart(offer)});
    Offer expected;
    expected.identity.offerId = "pump";
    expected.identity.name = "Pump";
    expected.listing.title = "Pump watch";
    expected.listing.language = "de-DE";
    expected.listing.links = {{"Home", "https://www.contoso.com", LinkRole::Other, {}}};
    expected.media.videos = {{"Tour", "https://www.youtube.com/watch?v=1", {}, {}}};
    expected.leads.destination = LeadDestination::AzureTable;
    expected.leads.storageAccount = "contosoleads";
    Plan& plan = expected.plans.emplace_back();
    plan.id = "gold";
    plan.title = "Gold plan";
    plan.image.registry = "contoso";
    plan.image.tags = {{"latest", false, {}, {}}};
    plan.hidden = true;
    inputs.push_back({{"durable.json", false, R"({
 "$schema": "https://product-ingestion.azureedge.net/schema/resource-tree/2022-03-01-preview2",
 "root": "product/1", "resources": [
 {"$schema": "https://product-ingestion.azureedge.net/schema/product/2022-03-01-preview3",
  "id": "product/1", "identity": {"externalID": "pump"}, "type": "iotEdgeModule", "alias": "Pump"},
 {"$schema": "https://product-ingestion.azureedge.net/schema/plan/2022-03-01-preview2",
  "id": "plan/1/2", "identity": {"externalID": "gold"}, "alias": "Gold", "product": "product/1"},
 {"$schema": "https://schema.mp.microsoft.com/schema/plan-listing/2022-03-01-preview5",
  "plan": "plan/1/2", "product": "product/1", "name": "Gold plan"},
 {"$schema": "https://schema.mp.microsoft.com/schema/listing/2022-03-01-preview5",
  "title": "Pump watch", "languageID": "de-de",
  "generalLinks": [{"displayText": "Home", "link": "https://www.contoso.com"}]},
 {"$schema": "https://schema.mp.microsoft.com/schema/listing-trailer/2022-03-01-preview5",
  "streamingUrl": "https://www.youtube.com/watch?v=1", "assets": {"en-us": {"title": "Tour"}}},
 {"$schema": "https://schema.mp.microsoft.com/schema/customer-leads/2022-03-01-preview3",
  "leadDestination": "table", "tableLeadConfiguration": {"storageAccountConnectionString":
  "DefaultEndpointsProtocol=https;AccountName=contosoleads;AccountKey=c2VjcmV0c2VjcmV0"}},
 {"$schema": "https://schema.mp.microsoft.com/schema/price-and-availability-plan/2022-03-01-preview4",
  "plan": "plan/1/2", "visibility": "hidden", "audience": "public"},
 {"$schema": "https://product-ingestion.azureedge.net/schema/container-plan-technical-configuration/2022-03-01-preview3",
  "plan": "plan/1/2", "imageRepositoryDetails": {"registryName": "contoso", "password": "x"},
  "imageTags": ["latest"]}]})"},
                      expected});
    return inputs;
}

} // namespace core::support
