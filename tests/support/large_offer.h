#pragma once

#include "core/offer/offer.h"

#include <string>

namespace tests {

/// So many variables that the rules take longer than a key may take.
inline core::Offer largeOffer()
{
    core::Offer offer;
    offer.plans.emplace_back();
    auto& variables = offer.plans.front().defaults.environment;
    for (int at = 0; at < 3000; ++at)
        variables.push_back({"VARIABLE_" + std::to_string(at), "value " + std::to_string(at), {}});
    return offer;
}

} // namespace tests
