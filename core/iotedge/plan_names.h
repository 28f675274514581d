#pragma once

#include "core/offer/offer.h"

#include <string>
#include <string_view>

/// Names that follow from a plan: what its developers and customers meet outside the store.
namespace core {

/// The module's name on a device where the customer gives no other: the ASCII letters and digits of
/// the plan title. Empty where it has none.
[[nodiscard]] std::string defaultModuleName(std::string_view planTitle);

/// The names that documents and tools derive for one module, side by side; each may be empty.
struct DerivedModuleNames {
    /// Letters and digits of the plan title: the portals.
    std::string fromPlan;
    /// Letters and digits of the offer's title: another page of the same documents.
    std::string fromOffer;
    /// Letters alone of the offer's title: Visual Studio Code.
    std::string inEditor;

    bool operator==(const DerivedModuleNames&) const = default;
};
[[nodiscard]] DerivedModuleNames derivedModuleNames(std::string_view offerTitle,
                                                    std::string_view planTitle);

/// Whether a module of that name can be deployed, reached by other modules and named in a route.
[[nodiscard]] bool isSafeModuleName(std::string_view name);

/// "registry.azurecr.io/repository:tag" with the newest version, else "latest", else the first tag;
/// empty without registry or repository.
[[nodiscard]] std::string imageReference(const ContainerImage& image);
/// The same with the tag or digest that is given; none where it is empty.
[[nodiscard]] std::string imageReference(const ContainerImage& image, std::string_view tag);

/// What the module reports as its product: "publisher.offer.plan". Empty as long as a part lacks.
[[nodiscard]] std::string telemetryId(const Identity& identity, const Plan& plan);

} // namespace core
