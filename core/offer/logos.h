#pragma once

#include "core/image/pixels/derive_order.h"
#include "core/offer/offer.h"

#include <string_view>

/// The logo's sizes by their roles: "small", "medium", "large", "wide", "hero".
namespace core {

/// The file that the offer has for a size, or for "master"; null for a role that is no logo.
[[nodiscard]] const std::string* logoFile(const Logos& logos, std::string_view role);

/// How a size is made from the master: by its exception (the first, if there are more), else as
/// all are.
[[nodiscard]] const LogoDerivation& derivationOf(const Logos& logos, std::string_view size);

/// A derivation as the maker of logos takes it.
[[nodiscard]] DeriveOptions optionsOf(const LogoDerivation& derivation);

/// Makes a size in its own way from now on.
void setOverride(Logos& logos, std::string_view size, const LogoDerivation& derivation);

/// Makes a size as all are from now on.
void clearOverride(Logos& logos, std::string_view size);

} // namespace core
