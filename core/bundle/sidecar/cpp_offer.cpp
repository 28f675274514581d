#include "core/bundle/sidecar/cpp_offer.h"

#include "core/bundle/sidecar/cpp_keys.h"
#include "core/offer/access.h"

#include <nlohmann/json.hpp>

namespace core::sidecar {

namespace {

using Json = nlohmann::ordered_json;

void setTexts(Json& json, const Offer& offer)
{
    for (const CppKey& row : kCppTexts) {
        const auto text = textAt(offer, FieldPath(std::string(row.address)));
        if (text && !text->empty())
            json[std::string(kCppPrefix).append(row.key)] = *text;
    }
}

void setLists(Json& json, const Offer& offer)
{
    const auto list = [&json](const char* key) -> Json& {
        return json[std::string(kCppPrefix).append(key)] = Json::array();
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

std::string cppOffer(const Offer& offer)
{
    Json fields = Json::object();
    setTexts(fields, offer);
    setLists(fields, offer);
    // "None" is the only value that the documentation shows.
    if (offer.leads.destination == LeadDestination::None)
        fields[std::string(kCppPrefix).append("leadDestination")] = "None";
    Json plans = Json::array();
    for (const Plan& plan : offer.plans)
        plans.push_back({{"planId", plan.id}});
    const Json json{{"publisherId", offer.identity.publisherId},
                    {"id", offer.identity.offerId},
                    {"definition",
                     {{"displayText", offer.identity.name}, {"offer", fields}, {"plans", plans}}}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace core::sidecar
