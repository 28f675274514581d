#pragma once

#include "core/offer/offer.h"

#include <span>
#include <string>

/// Offers and texts that grow in one direction, each of them what somebody could hand in.
namespace core::support {

struct GrowingText {
    const char* name;
    std::string (*ofSize)(std::size_t count);
};

struct GrowingOffer {
    const char* name;
    /// Changes a valid offer so that it has `count` of the thing.
    void (*grow)(Offer& offer, std::size_t count);
};

/// HTML of descriptions, sound and broken.
[[nodiscard]] std::span<const GrowingText> growingHtml();
[[nodiscard]] std::span<const GrowingText> growingJson();
[[nodiscard]] std::span<const GrowingText> growingRoutes();
/// What begins like a secret, again and again.
[[nodiscard]] std::span<const GrowingText> growingSecrets();

/// Commands of docker run with many of one option.
[[nodiscard]] std::span<const GrowingText> growingCommands();

/// Every list of an offer, and its long texts.
[[nodiscard]] std::span<const GrowingOffer> growingOffers();

} // namespace core::support
