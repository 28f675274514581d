#include "core/bundle/handoff.h"

#include <utility>

namespace core {

namespace {

/// Fills one page, leaving out what is empty.
class PageBuilder {
public:
    explicit PageBuilder(std::string title) : m_page{std::move(title), {}} {}

    PageBuilder& text(std::string label, const std::string& value, std::string file = {})
    {
        if (!value.empty())
            m_page.fields.push_back({std::move(label), value, std::move(file)});
        return *this;
    }
    PageBuilder& upload(const Upload& upload, const std::string& label)
    {
        m_page.fields.push_back({label, upload.caption, upload.file});
        return *this;
    }
    [[nodiscard]] HandoffPage take() { return std::move(m_page); }

private:
    HandoffPage m_page;
};

std::string joined(const std::vector<std::string>& list)
{
    std::string text;
    for (const std::string& item : list)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

std::string yesOrNo(bool value)
{
    return value ? "Yes" : "No";
}

std::string titleOf(const Profile& profile, const Category& category)
{
    std::string text = category.id;
    for (const StoreCategory& known : profile.categories)
        if (known.id == category.id)
            text = known.title;
    return category.subcategories.empty() ? text : text + ": " + joined(category.subcategories);
}

void addCategories(PageBuilder& page, const Offer& offer, const Profile& profile)
{
    for (const Category& category : offer.listing.categories)
        page.text("Category", titleOf(profile, category));
}

void addLinks(PageBuilder& page, const Offer& offer)
{
    for (const UsefulLink& link : offer.listing.links)
        page.text("Useful link: title", link.title).text("Useful link: address", link.url);
}

void addContact(PageBuilder& page, const std::string& who, const Contact& contact)
{
    page.text(who + ": name", contact.name)
        .text(who + ": e-mail", contact.email)
        .text(who + ": phone", contact.phone)
        .text(who + ": web address", contact.url);
}

void addUploads(PageBuilder& page, const std::vector<Upload>& uploads)
{
    for (const Upload& upload : uploads) {
        if (upload.role == "screenshot")
            page.upload(upload, "Screenshot: file and caption");
        else if (upload.role == "thumbnail")
            page.upload(upload, "Video thumbnail");
        else
            page.upload(upload, "Logo, " + upload.role);
    }
}

void addVideos(PageBuilder& page, const Offer& offer)
{
    for (const Video& video : offer.media.videos)
        page.text("Video: name", video.title).text("Video: address", video.url);
}

void addTerms(PageBuilder& page, const Offer& offer)
{
    const Legal& legal = offer.legal;
    if (legal.contract == ContractChoice::Standard)
        page.text("Use the Standard Contract", "Yes");
    page.text("Terms of use", legal.terms, "data/legal/terms-of-use.txt")
        .text("Terms of use: address", legal.termsUrl)
        .text("Universal amendment", legal.universalAmendment,
              "data/legal/universal-amendment.txt");
    for (std::size_t i = 0; i < legal.customAmendments.size(); ++i)
        page.text("Custom amendment", legal.customAmendments[i].terms,
                  "data/legal/custom-amendment-" + twoDigits(i + 1) + ".txt")
            .text("Custom amendment: tenant IDs", joined(legal.customAmendments[i].tenantIds));
}

const char* destinationTitle(LeadDestination destination)
{
    switch (destination) {
    case LeadDestination::None:
        return "None";
    case LeadDestination::AzureTable:
        return "Azure Table";
    case LeadDestination::Dynamics:
        return "Dynamics CRM Online";
    case LeadDestination::HttpsEndpoint:
        return "HTTPS Endpoint";
    case LeadDestination::Marketo:
        return "Marketo";
    case LeadDestination::Salesforce:
        return "Salesforce";
    case LeadDestination::Email:
        return "E-mail";
    }
    return "";
}

void addLeads(PageBuilder& page, const Offer& offer)
{
    const CustomerLeads& leads = offer.leads;
    page.text("Lead destination", destinationTitle(leads.destination));
    switch (leads.destination) {
    case LeadDestination::None:
    case LeadDestination::Email:
        break;
    case LeadDestination::AzureTable:
        page.text("Storage account", leads.storageAccount)
            .text("Endpoint suffix", leads.storageEndpointSuffix)
            .text("Connection string", "Copy it from the storage account's access keys; it is a "
                                       "secret and not in this bundle.");
        break;
    case LeadDestination::Dynamics:
        page.text("Instance address", leads.dynamicsUrl)
            .text("Application ID", leads.dynamicsApplicationId)
            .text("Directory ID", leads.dynamicsDirectoryId)
            .text("User name", leads.dynamicsUserName);
        break;
    case LeadDestination::HttpsEndpoint:
        page.text("HTTPS endpoint", leads.httpsUrl);
        break;
    case LeadDestination::Marketo:
        page.text("Server ID", leads.marketoServerId)
            .text("Munchkin ID", leads.marketoMunchkinId)
            .text("Form ID", leads.marketoFormId);
        break;
    case LeadDestination::Salesforce:
        page.text("Object identifier", leads.salesforceObjectId);
        break;
    }
    page.text("Contact e-mail addresses", joined(leads.contactEmails));
}

void addAudience(PageBuilder& page, const Offer& offer)
{
    for (const PreviewSubscription& subscription : offer.previewAudience)
        page.text("Preview subscription ID", subscription.id)
            .text("Preview subscription: description", subscription.description);
}

std::string tagList(const ContainerImage& image)
{
    std::string text;
    for (const Tag& tag : image.tags)
        text += (text.empty() ? "" : ", ") + tag.name;
    return text;
}

void addImage(PageBuilder& page, const ContainerImage& image)
{
    page.text("Azure subscription ID", image.subscriptionId)
        .text("Resource group", image.resourceGroup)
        .text("Registry name", image.registry)
        .text("Repository", image.repository)
        .text("User name", image.userName);
    if (!image.registry.empty())
        page.text("Password", "Copy it from the registry's access keys; it is a secret and not in "
                              "this bundle.");
    page.text("Image tags", tagList(image));
}

void addPairs(PageBuilder& page, const std::string& label, const std::vector<NameValue>& list)
{
    for (const NameValue& item : list)
        page.text(label + ": name", item.name).text(label + ": value", item.value);
}

void addDefaults(PageBuilder& page, const ModuleDefaults& defaults, const std::string& folder)
{
    addPairs(page, "Default route", defaults.routes);
    addPairs(page, "Twin desired property", defaults.twin);
    addPairs(page, "Environment variable", defaults.environment);
    if (!defaults.createOptions.empty())
        page.text("Create options", defaults.createOptions,
                  "data/module/" + folder + "/createOptions.json");
}

/// A plan's page; the Cloud Partner Portal calls it a SKU.
HandoffPage planPage(const Plan& plan, const std::string& folder, const std::string& word,
                     bool isPartnerCenter)
{
    const auto texts = "data/text/plans/" + folder + '/';
    PageBuilder page(word + ' ' + (plan.title.empty() ? plan.id : plan.title));
    page.text(word + " ID", plan.id)
        .text("Title", plan.title, texts + "title.txt")
        .text("Summary", plan.summary, texts + "summary.txt")
        .text("Description", plan.description, texts + "description.html")
        .text(isPartnerCenter ? "Hide plan" : "Hide this SKU", yesOrNo(plan.hidden));
    if (isPartnerCenter)
        page.text("Private plan", yesOrNo(plan.isPrivate));
    page.text("Cloud availability",
              plan.azureGovernment ? "Azure Global, Azure Government" : "Azure Global");
    for (const GovernmentCertification& certification : plan.governmentCertifications)
        page.text("Government certification", certification.name)
            .text("Government certification: address", certification.link);
    addImage(page, plan.image);
    addDefaults(page, plan.defaults, folder);
    return page.take();
}

void addPlanPages(std::vector<HandoffPage>& pages, const Offer& offer, bool isPartnerCenter)
{
    const auto folders = planFolders(offer);
    for (std::size_t i = 0; i < offer.plans.size(); ++i)
        pages.push_back(planPage(offer.plans[i], folders[i], isPartnerCenter ? "Plan" : "SKU",
                                 isPartnerCenter));
}

void addListingTexts(PageBuilder& page, const Listing& listing, const char* summaryLabel,
                     const char* longSummaryLabel)
{
    page.text("Title", listing.title, "data/text/title.txt")
        .text(summaryLabel, listing.summary, "data/text/summary.txt")
        .text(longSummaryLabel, listing.longSummary, "data/text/long-summary.txt")
        .text("Description", listing.description, "data/text/description.html");
}

HandoffPage offerPage(const char* title, const Offer& offer)
{
    return PageBuilder(title)
        .text("Publisher ID", offer.identity.publisherId)
        .text("Offer ID", offer.identity.offerId)
        .text("Name", offer.identity.name)
        .take();
}

std::vector<HandoffPage> cloudPartnerPortalPages(const Offer& offer, const Profile& profile,
                                                 const std::vector<Upload>& uploads)
{
    std::vector<HandoffPage> pages{offerPage("Offer Settings", offer)};
    addPlanPages(pages, offer, false);

    PageBuilder overview("Marketplace: Overview");
    addListingTexts(overview, offer.listing, "Summary", "Long summary");
    overview.text("Marketing identifier", offer.identity.marketingId);
    addAudience(overview, offer);
    addLinks(overview, offer);
    addCategories(overview, offer, profile);
    PageBuilder artifacts("Marketplace: Marketing Artifacts");
    addUploads(artifacts, uploads);
    addVideos(artifacts, offer);
    PageBuilder leads("Marketplace: Lead Management");
    addLeads(leads, offer);
    PageBuilder legal("Marketplace: Legal");
    legal.text("Privacy policy address", offer.listing.privacyPolicyUrl);
    addTerms(legal, offer);

    PageBuilder support("Support");
    addContact(support, "Engineering contact", offer.support.engineering);
    addContact(support, "Customer support", offer.support.customers);
    support.text("Support address, Azure Global", offer.support.publicUrl)
        .text("Support address, Azure Government", offer.support.governmentUrl);
    for (PageBuilder* page : {&overview, &artifacts, &leads, &legal, &support})
        pages.push_back(page->take());
    return pages;
}

std::vector<HandoffPage> partnerCenterPages(const Offer& offer, const Profile& profile,
                                            const std::vector<Upload>& uploads)
{
    PageBuilder setup("Offer setup");
    addLeads(setup, offer);
    PageBuilder properties("Properties");
    addCategories(properties, offer, profile);
    addTerms(properties, offer);

    PageBuilder listing("Offer listing");
    addListingTexts(listing, offer.listing, "Search results summary", "Short description");
    listing.text("Privacy policy link", offer.listing.privacyPolicyUrl);
    addLinks(listing, offer);
    addContact(listing, "Support contact", offer.support.customers);
    addContact(listing, "Engineering contact", offer.support.engineering);
    addContact(listing, "Cloud Solution Provider contact", offer.support.csp);
    listing.text("CSP program marketing materials", offer.support.cspMaterialsUrl)
        .text("Support website, Azure Global", offer.support.publicUrl)
        .text("Support website, Azure Government", offer.support.governmentUrl);
    addUploads(listing, uploads);
    addVideos(listing, offer);
    PageBuilder audience("Preview audience");
    addAudience(audience, offer);

    std::vector<HandoffPage> pages{offerPage("New offer", offer)};
    for (PageBuilder* page : {&setup, &properties, &listing, &audience})
        pages.push_back(page->take());
    addPlanPages(pages, offer, true);
    pages.push_back(PageBuilder("Review and publish")
                        .text("Notes for certification", offer.certificationNotes,
                              "data/text/certification-notes.txt")
                        .take());
    return pages;
}

} // namespace

std::vector<HandoffPage> handoffPages(const Offer& offer, const Profile& profile,
                                      const std::vector<Upload>& uploads)
{
    auto pages = profile.id.starts_with("pc-") ? partnerCenterPages(offer, profile, uploads)
                                               : cloudPartnerPortalPages(offer, profile, uploads);
    std::erase_if(pages, [](const HandoffPage& page) { return page.fields.empty(); });
    return pages;
}

} // namespace core
