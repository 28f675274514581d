#pragma once

#include "app/online/registry/registry_order.h"
#include "core/offer/offer.h"

#include <string>
#include <vector>

namespace app {

/// What to ask of one repository of an offer.
struct OfferOrder {
    /// By what its facts are known: "contoso.azurecr.io/team/module".
    std::string key;
    RegistryOrder order;
};

/// The repositories of the offer's plans, each once with the tags of all plans. Those whose
/// registry or repository is no name that Docker takes are left out. The password serves all of
/// them; it is used where the plan names a user.
[[nodiscard]] std::vector<OfferOrder> registryOrders(const core::Offer& offer,
                                                     const QString& password);
/// The same of one plan; nothing where there is none to ask.
[[nodiscard]] std::optional<OfferOrder> registryOrder(const core::ContainerImage& image,
                                                      const QString& password);

} // namespace app
