#include "core/bundle/module_files.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json pairs(const std::vector<NameValue>& list)
{
    Json result = Json::array();
    for (const NameValue& item : list)
        result.push_back({{"name", item.name}, {"value", item.value}});
    return result;
}

Json publishedMetadata(const Plan& plan)
{
    Json tags = Json::array();
    for (const Tag& tag : plan.image.tags)
        tags.push_back(tag.name);
    const ModuleDefaults& defaults = plan.defaults;
    return {{"containerUri", plan.image.registry + ".azurecr.io/" + plan.image.repository},
            {"tagsOrDigests", tags},
            {"routes", pairs(defaults.routes)},
            {"twins", pairs(defaults.twin)},
            {"environmentVariables", pairs(defaults.environment)},
            {"createOptions", defaults.createOptions}};
}

void setText(Json& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[std::string("microsoft-azure-marketplace.") + key] = text;
}

void setTexts(Json& json, const Offer& offer)
{
    const Support& support = offer.support;
    setText(json, "title", offer.listing.title);
    setText(json, "summary", offer.listing.summary);
    setText(json, "longSummary", offer.listing.longSummary);
    setText(json, "description", offer.listing.description);
    setText(json, "offerMarketingUrlIdentifier", offer.identity.marketingId);
    setText(json, "privacyURL", offer.listing.privacyPolicyUrl);
    setText(json, "termsOfUse", offer.legal.terms);
    setText(json, "engineeringContactName", support.engineering.name);
    setText(json, "engineeringContactEmail", support.engineering.email);
    setText(json, "engineeringContactPhone", support.engineering.phone);
    setText(json, "supportContactName", support.customers.name);
    setText(json, "supportContactEmail", support.customers.email);
    setText(json, "supportContactPhone", support.customers.phone);
    setText(json, "publicAzureSupportUrl", support.publicUrl);
    setText(json, "fairfaxSupportUrl", support.governmentUrl);
}

void setLists(Json& json, const Offer& offer)
{
    const auto list = [&json](const char* key) -> Json& {
        return json[std::string("microsoft-azure-marketplace.") + key] = Json::array();
    };
    Json& subscriptions = list("allowedSubscriptions");
    for (const PreviewSubscription& subscription : offer.previewAudience)
        subscriptions.push_back(subscription.id);
    Json& links = list("usefulLinks");
    for (const UsefulLink& link : offer.listing.links)
        links.push_back({{"linkTitle", link.title}, {"linkUrl", link.url}});
    Json& categories = list("categories");
    for (const Category& category : offer.listing.categories)
        categories.push_back(category.id);
}

} // namespace

void addModuleFiles(BundleFiles& files, const Offer& offer)
{
    const auto folders = planFolders(offer);
    for (std::size_t i = 0; i < offer.plans.size(); ++i) {
        const Plan& plan = offer.plans[i];
        const auto folder = "data/module/" + folders[i] + '/';
        const auto addPairs = [&](const char* name, const std::vector<NameValue>& list) {
            if (!list.empty())
                files.add(folder + name, written(pairs(list)));
        };
        addPairs("routes.json", plan.defaults.routes);
        addPairs("twin.json", plan.defaults.twin);
        addPairs("env.json", plan.defaults.environment);
        if (!plan.defaults.createOptions.empty())
            files.add(folder + "createOptions.json", plan.defaults.createOptions);
        files.add(folder + "iot-edge-metadata.json", written(publishedMetadata(plan)));
    }
}

void addSidecar(BundleFiles& files, const Offer& offer)
{
    Json fields = Json::object();
    setTexts(fields, offer);
    setLists(fields, offer);
    // "None" is the only value that the documentation shows.
    if (offer.leads.destination == LeadDestination::None)
        setText(fields, "leadDestination", "None");
    Json plans = Json::array();
    for (const Plan& plan : offer.plans)
        plans.push_back({{"planId", plan.id}});
    files.add(
        "data/sidecar/cpp-offer.json",
        written({{"publisherId", offer.identity.publisherId},
                 {"id", offer.identity.offerId},
                 {"definition",
                  {{"displayText", offer.identity.name}, {"offer", fields}, {"plans", plans}}}}));
}

} // namespace core
