#include "app/online/registry/offer_orders.h"

#include <algorithm>

namespace app {

std::optional<OfferOrder> registryOrder(const core::ContainerImage& image, const QString& password)
{
    auto endpoint = core::registry::endpointOf(image.registry, image.repository);
    if (!endpoint)
        return std::nullopt;
    OfferOrder made{core::registry::repositoryKey(image.registry, image.repository), {}};
    made.order.isEncrypted = !isOnThisMachine(endpoint->host);
    made.order.endpoint = std::move(*endpoint);
    for (const core::Tag& tag : image.tags)
        if (!tag.name.empty())
            made.order.tags.push_back(tag.name);
    made.order.user = QString::fromStdString(image.userName);
    if (!image.userName.empty())
        made.order.password = password;
    return made;
}

std::vector<OfferOrder> registryOrders(const core::Offer& offer, const QString& password)
{
    std::vector<OfferOrder> orders;
    for (const core::Plan& plan : offer.plans) {
        auto made = registryOrder(plan.image, password);
        if (!made)
            continue;
        const auto known = std::ranges::find(orders, made->key, &OfferOrder::key);
        if (known == orders.end())
            orders.push_back(std::move(*made));
        else
            std::ranges::move(made->order.tags, std::back_inserter(known->order.tags));
    }
    return orders;
}

} // namespace app
