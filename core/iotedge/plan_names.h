#pragma once

#include "core/offer/offer.h"

#include <string>
#include <string_view>

/// Names that follow from a plan: what its developers and customers meet outside the store.
namespace core {

/// The module's name on a device where the customer gives no other: the ASCII letters and digits of
/// the plan title. Empty where it has none.
[[nodiscard]] std::string defaultModuleName(std::string_view planTitle);

/// "registry.azurecr.io/repository:tag" with the newest version, else "latest", else the first tag;
/// empty without registry or repository.
[[nodiscard]] std::string imageReference(const ContainerImage& image);

/// What the module reports as its product: "publisher.offer.plan". Empty as long as a part lacks.
[[nodiscard]] std::string telemetryId(const Identity& identity, const Plan& plan);

} // namespace core
