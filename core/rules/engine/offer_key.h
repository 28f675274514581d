#pragma once

#include "core/offer/offer.h"

#include <cstddef>
#include <functional>

namespace core {

/// An offer as a key of what a run of the rules works out of it once.
struct OfferKey {
    const Offer* offer = nullptr;

    bool operator==(const OfferKey&) const = default;
    [[nodiscard]] std::size_t hash() const { return std::hash<const Offer*>()(offer); }
};

} // namespace core
