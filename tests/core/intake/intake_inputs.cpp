#include "tests/core/intake/intake_inputs.h"

#include "core/bundle/sidecar/cpp_offer.h"
#include "core/bundle/sidecar/resource_tree.h"
#include "core/offer/origin.h"
#include "tests/support/bundle_case.h"
#include "tests/support/valid_offer.h"

#include <algorithm>
#include <fstream>
#include <functional>

namespace core::support {

namespace {

namespace fs = std::filesystem;

constexpr int kOffers = 12;

Contact contactOf(const std::string& name)
{
    return {
        name + " desk", name + "@contoso.com", "+1 555 010" + std::to_string(name.size()), {}, {}};
}

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

void writeInput(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// The names that different tools give the files.
struct FieldNaming {
    std::string texts;
    std::string title;
    std::string summary;
    std::string description;
    std::string privacy;
    std::string shots;
};

IntakeInput folderInput(const Offer& offer, const FieldNaming& names, const fs::path& root)
{
    Offer expected;
    const fs::path texts = root / names.texts;
    const auto add = [&](const std::string& name, const std::string& text) {
        if (!text.empty())
            writeInput(texts / name, text + '\n');
    };
    expected.listing.title = offer.listing.title;
    add(names.title, offer.listing.title);
    expected.listing.summary = offer.listing.summary;
    add(names.summary, offer.listing.summary);
    expected.listing.description = "<p>It watches <b>pumps</b>.</p>\n<ul>\n<li>always</li>\n</ul>";
    add(names.description, names.description.ends_with("md")
                               ? "It watches **pumps**.\n\n- always"
                               : "<p>It watches <b>pumps</b>.</p><ul><li>always</li></ul>");
    expected.listing.privacyPolicyUrl = offer.listing.privacyPolicyUrl;
    add(names.privacy, offer.listing.privacyPolicyUrl);
    expected.support.customers.email = offer.support.customers.email;
    add("support_email.txt", offer.support.customers.email);
    expected.legal.terms = offer.legal.terms;
    add("terms.txt", offer.legal.terms);
    expected.listing.links = offer.listing.links;
    std::string table = "title,url,role\n";
    for (const UsefulLink& link : offer.listing.links)
        table += '"' + link.title + "\"," + link.url
                 + (link.role == LinkRole::Documentation ? ",documentation\n" : ",\n");
    for (UsefulLink& link : expected.listing.links)
        if (link.role == LinkRole::DeviceCatalogue)
            link.role = LinkRole::Other;
    add("links.csv", table);
    expected.listing.categories = offer.listing.categories;
    for (const Category& category : offer.listing.categories)
        add("categories.txt", category.id + '/' + category.subcategories.front());
    for (const Plan& plan : offer.plans) {
        Plan& planned = expected.plans.emplace_back();
        planned.id = plan.id;
        planned.title = plan.title;
        writeInput(root / "plans" / plan.id / "title.txt", plan.title);
        planned.summary = plan.summary;
        writeInput(root / "plans" / plan.id / "summary.txt", plan.summary);
    }
    // A folder has its files in the order of their names.
    std::ranges::sort(expected.plans, {}, &Plan::id);
    writeInput(root / "images" / "icon.png", "master");
    expected.media.logos.master = "logos/icon.png";
    writeInput(root / names.shots / "1.png", "first");
    writeInput(root / names.shots / "1.txt", "All pumps");
    expected.media.screenshots = {{"screenshots/1.png", "All pumps", {}}};
    if (names.texts.starts_with("de"))
        expected.listing.language = "de-DE";
    return {{root, true}, expected};
}

std::vector<IntakeInput> folderInputs(const fs::path& folder)
{
    const std::vector<FieldNaming> namings{
        {"", "title.txt", "summary.txt", "description.html", "privacy_url.txt", "screenshots"},
        {"en-US", "title.txt", "short_description.txt", "full_description.txt",
         "privacy-policy.txt", "images/phoneScreenshots"},
        {"de-DE", "name.txt", "subtitle.txt", "description.md", "privacyPolicyUrl.txt",
         "Screenshots"},
    };
    std::vector<IntakeInput> inputs;
    for (const Offer& offer : variedOffers()) {
        const std::size_t at = inputs.size();
        inputs.push_back(folderInput(offer, namings[at % namings.size()],
                                     folder / ("fields-" + std::to_string(at))));
    }
    return inputs;
}

std::vector<IntakeInput> bundleInputs(const fs::path& folder)
{
    std::vector<IntakeInput> inputs;
    for (const Offer& offer : variedOffers()) {
        BundleCase bundleCase;
        const Logos logos = bundleCase.content.offer.media.logos;
        bundleCase.content.offer = offer;
        bundleCase.content.offer.media.logos = logos;
        const Bundle bundle = bundleCase.make().value();
        const Offer expected = newOfferFrom(bundleCase.content.offer);
        if (inputs.size() % 2 == 0) {
            inputs.push_back({{bundle.fileName, false, bundle.archive.joined()}, expected});
            continue;
        }
        const fs::path root = folder / ("bundle-" + std::to_string(inputs.size()));
        for (const auto& [name, bytes] : bundle.files)
            writeInput(root / name, *bytes);
        inputs.push_back({{root, true}, expected});
    }
    return inputs;
}

std::vector<IntakeInput> descriptionInputs()
{
    const std::vector<std::pair<std::string, std::string>> texts{
        {"# Pump\n\nIt watches.", "<h1>Pump</h1>\n<p>It watches.</p>"},
        {"Pump\n====\n\nText *so*", "<h1>Pump</h1>\n<p>Text <i>so</i></p>"},
        {"Text **bold** and __more__", "<p>Text <b>bold</b> and <b>more</b></p>"},
        {"- one\n- two\n", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"},
        {"1. one\n2. two\n", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>"},
        {"See [the page](https://x.example/a).", "<p>See the page.</p>"},
        {"Plain words only", "<p>Plain words only</p>"},
        {"> quoted\n\nText with `code`", "<p>quoted</p>\n<p>Text with code</p>"},
        {"<p>Hello <b>you</b></p>", "<p>Hello <b>you</b></p>"},
        {"<html><head><style>p{}</style></head><body><h2>A</h2><p>B</p></body></html>",
         "<h2>A</h2>\n<p>B</p>"},
        {"<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><p class=MsoNormal>A "
         "<span style='font-weight:bold'>b</span><o:p></o:p></p></body></html>",
         "<p>A <b>b</b></p>"},
        {"<div><ul><li>x</li></ul></div>", "<ul>\n<li>x</li>\n</ul>"},
    };
    std::vector<IntakeInput> inputs;
    for (const auto& [text, html] : texts) {
        Offer expected;
        expected.listing.description = html;
        inputs.push_back({{"text", false, text}, expected});
    }
    return inputs;
}

std::vector<IntakeInput> linkInputs()
{
    Offer expected;
    expected.listing.links = {
        {"Docs", "https://x.example/docs", LinkRole::Documentation, {}},
        {"Home, sweet", "https://x.example", LinkRole::Other, {}},
    };
    std::vector<IntakeInput> inputs;
    for (const char* text : {
             "title,url,role\nDocs,https://x.example/docs,docs\n\"Home, "
             "sweet\",https://x.example,\n",
             "Title;URL;Role\nDocs;https://x.example/docs;documentation\nHome, "
             "sweet;https://x.example;other\n",
             "name\taddress\ttype\nDocs\thttps://x.example/docs\tdocs\nHome, "
             "sweet\thttps://x.example\t\n",
             "url,title,role\nhttps://x.example/docs,Docs,docs\nhttps://x.example,\"Home, "
             "sweet\",\n",
             "Docs,https://x.example/docs,docs\n\"Home, sweet\",https://x.example\n",
             "Docs;https://x.example/docs;docs\r\nHome, sweet;https://x.example\r\n",
             "https://x.example/docs;Docs;docs\nhttps://x.example;Home, sweet;\n",
             "label,link,kind\nDocs,https://x.example/docs,Documentation\n\"Home, "
             "sweet\",https://x.example,Other\n",
             "role,title,url\ndocs,Docs,https://x.example/docs\n,\"Home, "
             "sweet\",https://x.example\n",
             "linkTitle,linkUrl,role\nDocs,https://x.example/docs,docs\n\n\"Home, "
             "sweet\",https://x.example,\n",
             "text,href,role,note\nDocs,https://x.example/docs,docs,a\n\"Home, "
             "sweet\",https://x.example,,b\n",
         })
        inputs.push_back({{"links.csv", false, text}, expected});
    return inputs;
}

} // namespace

std::vector<Offer> variedOffers()
{
    std::vector<Offer> offers;
    for (int at = 0; at < kOffers; ++at) {
        const std::string n = std::to_string(at);
        Offer offer = validOffer();
        offer.identity = {"contoso", "pump-" + n, "Pump " + n, "pump.watch-" + n, {}};
        offer.listing.title = "Pump watch " + n;
        offer.listing.links.push_back({"Forum", "https://www.contoso.com/f" + n, {}, {}});
        offer.legal.terms = at % 2 == 0 ? "Terms of offer " + n + ".\nSecond line." : "";
        offer.support.csp = contactOf("csp" + n);
        offer.support.customers = contactOf("help" + n);
        offer.support.publicUrl = "https://www.contoso.com/support/" + n;
        offer.media.videos.resize(static_cast<std::size_t>(at % 3));
        for (Video& video : offer.media.videos)
            video = {"Tour " + n, "https://www.youtube.com/watch?v=" + n, {}, {}};
        for (int more = 0; more < at % 3; ++more) {
            Plan plan = offer.plans.front();
            plan.id = "plan-" + std::to_string(more);
            plan.title = "Plan " + std::to_string(more) + " of " + n;
            plan.hidden = more == 1;
            plan.azureGovernment = at % 2 == 1;
            if (plan.azureGovernment)
                plan.governmentCertifications = {{"FedRAMP", "https://www.contoso.com/gov", {}}};
            offer.plans.push_back(std::move(plan));
        }
        offer.previewAudience = {{"0f8fad5b-d9cb-469f-a165-70867728950e", "Testers " + n, {}}};
        offer.leads.destination = static_cast<LeadDestination>(at % 7);
        offer.leads.httpsUrl = at % 7 == 3 ? "https://crm.contoso.com/" + n : "";
        offer.leads.contactEmails = {"sales" + n + "@contoso.com"};
        offers.push_back(std::move(offer));
    }
    return offers;
}

std::vector<IntakeInput> inputsOf(std::string_view kind, const TemporaryFolder& folder)
{
    if (kind == "cpp-offer")
        return cppInputs();
    if (kind == "resource-tree")
        return treeInputs();
    if (kind == "folder")
        return folderInputs(folder.path());
    if (kind == "bundle")
        return bundleInputs(folder.path());
    if (kind == "description")
        return descriptionInputs();
    return kind == "links" ? linkInputs() : std::vector<IntakeInput>();
}

} // namespace core::support
