#pragma once

#include "core/offer/offer.h"
#include "core/rules/profile/profile.h"

#include <string>
#include <utility>
#include <vector>

namespace core {

/// What becomes of an offer's fields when it is made for another portal. Names are the portals'
/// own.
struct PortalMove {
    /// What the offer has and the other portal has no place for; it stays in the project.
    std::vector<std::string> unused;
    /// The name in this portal and in the other, where it is another.
    std::vector<std::pair<std::string, std::string>> renamed;

    bool operator==(const PortalMove&) const = default;
};

[[nodiscard]] PortalMove portalMove(const Offer& offer, const Profile& from, const Profile& to);

} // namespace core
