#pragma once

#include "core/offer/offer.h"

#include <string>

namespace core::sidecar {

/// The offer in the shape of the Cloud Partner Portal's interface, with the keys that its
/// documentation lists for every offer type: the text of a cpp-offer.json. The keys of an IoT Edge
/// plan are not documented, so a plan has its id only; pictures are addresses there and stay out.
[[nodiscard]] std::string cppOffer(const Offer& offer);

} // namespace core::sidecar
