#include "core/bundle/sidecar/resource_tree.h"

#include "core/bundle/sidecar/tree_names.h"
#include "core/offer/access.h"
#include "core/offer/leaf.h"
#include "core/text/letters/characters.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core::sidecar {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kListingName = "listing";
constexpr const char* kProductName = "product";

/// "plan-1"
std::string planName(std::size_t plan)
{
    return "plan-" + std::to_string(plan + 1);
}

Json reference(const std::string& name)
{
    return {{"resourceName", name}};
}

std::string filledAddress(std::string_view address, std::size_t plan)
{
    std::string pointer(address);
    if (const auto star = pointer.find('*'); star != std::string::npos)
        pointer.replace(star, 1, std::to_string(plan));
    return pointer;
}

std::string schemaOf(std::string_view resource)
{
    const auto found = std::ranges::find(kTreeVersions, resource, &TreeSchema::resource);
    return std::string(kTreeSchemas).append(resource) + '/' + std::string(found->version);
}

/// "supportContact/name" of the object, which is made where it lacks.
Json& memberAt(Json& object, std::string_view member)
{
    const auto slash = member.find('/');
    if (slash == std::string_view::npos)
        return object[std::string(member)];
    return object[std::string(member.substr(0, slash))][std::string(member.substr(slash + 1))];
}

class TreeWriter {
public:
    TreeWriter(const Offer& offer, const std::vector<TreeFile>& pictures)
        : m_offer(offer), m_pictures(pictures), m_language(asciiLower(offer.listing.language))
    {
    }

    [[nodiscard]] std::string written();

private:
    Json& begin(std::string_view resource, const std::string& name);
    /// One that belongs to the product.
    Json& add(std::string_view resource, const std::string& name, std::size_t plan = 0);
    void addProperty();
    void addListing();
    void addPictures();
    void addPicture(std::string_view type, const TreeFile& picture, const std::string& caption,
                    std::size_t order);
    void addVideos();
    void addLeads();
    void addAudience();
    void addPlan(std::size_t at);

    const Offer& m_offer;
    const std::vector<TreeFile>& m_pictures;
    std::string m_language;
    Json m_resources = Json::array();
};

/// Its members that are texts and words of the schemas.
Json& TreeWriter::begin(std::string_view resource, const std::string& name)
{
    Json& json = m_resources.emplace_back(Json::object());
    json["$schema"] = schemaOf(resource);
    json["resourceName"] = name;
    return json;
}

Json& TreeWriter::add(std::string_view resource, const std::string& name, std::size_t plan)
{
    Json& json = begin(resource, name);
    if (resource != kProductName)
        json["product"] = reference(kProductName);
    for (const TreeText& row : kTreeTexts) {
        const auto text = row.resource == resource
                              ? textAt(m_offer, FieldPath(filledAddress(row.address, plan)))
                              : std::nullopt;
        if (text && !text->empty())
            memberAt(json, row.member) = *text;
    }
    for (const TreeWord& row : kTreeWords)
        if (row.resource == resource
            && textAt(m_offer, FieldPath(filledAddress(row.address, plan))) == row.value)
            memberAt(json, row.member) = row.word;
    return json;
}

void TreeWriter::addProperty()
{
    Json& json = add("property", "property");
    Json categories = Json::object();
    for (const Category& category : m_offer.listing.categories)
        categories[category.id] = category.subcategories;
    json["categories"] = categories;
}

void TreeWriter::addListing()
{
    Json& json = add("listing", kListingName);
    json["languageId"] = m_language;
    Json links = Json::array();
    for (const UsefulLink& link : m_offer.listing.links)
        links.push_back({{"displayText", link.title}, {"link", link.url}});
    json["generalLinks"] = links;
}

void TreeWriter::addPicture(std::string_view type, const TreeFile& picture,
                            const std::string& caption, std::size_t order)
{
    const auto slash = picture.file.rfind('/');
    const std::string name =
        slash == std::string::npos ? picture.file : picture.file.substr(slash + 1);
    Json& json = begin("listing-asset", "asset-" + name);
    json["product"] = reference(kProductName);
    json["listing"] = reference(kListingName);
    json["type"] = type;
    json["languageId"] = m_language;
    json["description"] = caption;
    json["displayOrder"] = order;
    json["fileName"] = name;
    json["friendlyName"] = name;
    json["url"] = picture.file;
}

void TreeWriter::addPictures()
{
    std::size_t order = 0;
    for (const TreeFile& picture : m_pictures) {
        const auto logo =
            std::ranges::find(kTreePictures, picture.field.str(), &TreePicture::address);
        if (logo != kTreePictures.end())
            addPicture(logo->type, picture, {}, 0);
        if (!picture.field.str().starts_with("/media/screenshots/"))
            continue;
        const FieldPath caption = picture.field.parent() / "caption";
        addPicture(kTreeScreenshot, picture, textAt(m_offer, caption).value_or(std::string()),
                   order++);
    }
}

void TreeWriter::addVideos()
{
    for (std::size_t at = 0; at < m_offer.media.videos.size(); ++at) {
        const Video& video = m_offer.media.videos[at];
        Json& json = begin("listing-trailer", "trailer-" + std::to_string(at + 1));
        json["product"] = reference(kProductName);
        json["listing"] = reference(kListingName);
        json["streamingUrl"] = video.url;
        Json images = Json::array();
        const FieldPath thumbnail("/media/videos/" + std::to_string(at) + "/thumbnail");
        for (const TreeFile& picture : m_pictures)
            if (picture.field == thumbnail)
                images.push_back({{"url", picture.file}});
        json["assets"][m_language] = {{"title", video.title}, {"imageList", images}};
    }
}

/// The account key is typed into the portal only.
void TreeWriter::addLeads()
{
    Json& json = add("customer-leads", "customer-leads");
    const CustomerLeads& leads = m_offer.leads;
    const bool hasSuffix = leads.storageEndpointSuffix != CustomerLeads().storageEndpointSuffix;
    if (!leads.storageAccount.empty() || hasSuffix)
        json["tableLeadConfiguration"]["storageAccountConnectionString"] =
            "AccountName=" + leads.storageAccount
            + ";EndpointSuffix=" + leads.storageEndpointSuffix;
    if (leads.contactEmails.empty())
        return;
    const auto part = leads.destination == LeadDestination::None
                          ? kLeadParts.back()
                          : kLeadParts[static_cast<std::size_t>(leads.destination) - 1];
    json[std::string(part) + "LeadConfiguration"]["contactEmail"] = leads.contactEmails;
}

void TreeWriter::addAudience()
{
    Json& json = add("price-and-availability-offer", "preview-audience");
    Json list = Json::array();
    for (const PreviewSubscription& one : m_offer.previewAudience)
        list.push_back({{"type", "subscription"}, {"id", one.id}, {"label", one.description}});
    json["previewAudiences"] = list;
}

void TreeWriter::addPlan(std::size_t at)
{
    const Plan& plan = m_offer.plans[at];
    const std::string name = planName(at);
    Json& resource = add("plan", name, at);
    resource["azureRegions"] = plan.azureGovernment
                                   ? Json::array({"azureGlobal", "azureGovernment"})
                                   : Json::array({"azureGlobal"});
    if (!plan.governmentCertifications.empty()) {
        Json list = Json::array();
        for (const GovernmentCertification& one : plan.governmentCertifications)
            list.push_back({{"name", one.name}, {"link", one.link}});
        resource["azureGovernmentCertifications"] = list;
    }
    Json& listing = add("plan-listing", name + "-listing", at);
    listing["plan"] = reference(name);
    listing["languageId"] = m_language;
    add("price-and-availability-plan", name + "-availability", at)["plan"] = reference(name);
    Json& technical =
        add("container-plan-technical-configuration", name + "-technical-configuration", at);
    technical["plan"] = reference(name);
    technical["payloadType"] = "image";
    Json tags = Json::array();
    for (const Tag& tag : plan.image.tags)
        tags.push_back(tag.name);
    technical["imageTags"] = tags;
}

std::string TreeWriter::written()
{
    add("product", kProductName)["type"] = kModuleType;
    addProperty();
    addListing();
    addPictures();
    addVideos();
    addLeads();
    addAudience();
    for (std::size_t at = 0; at < m_offer.plans.size(); ++at)
        addPlan(at);
    const Json tree{{"$schema", schemaOf("resource-tree")},
                    {"root", kProductName},
                    {"target", {{"targetType", "draft"}}},
                    {"resources", m_resources}};
    return tree.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

std::string resourceTree(const Offer& offer, const std::vector<TreeFile>& pictures)
{
    return TreeWriter(offer, pictures).written();
}

} // namespace core::sidecar
