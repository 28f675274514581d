#pragma once

#include "core/offer/offer.h"
#include "core/rules/profile/profile.h"

#include <string>
#include <vector>

namespace core {

/// The sizes of the profile for which the offer has no file of its own, so that exporting makes
/// them from the master, if there is one. Not the hero: once published it stays, and is never made
/// unasked. They point into the profile.
[[nodiscard]] std::vector<const ImageSlot*> logosToDerive(const Logos& logos,
                                                          const Profile& profile);

/// What the bundle calls a logo of a role and size: "logos/small_40x40.png". `extension` has its
/// dot.
[[nodiscard]] std::string logoNameInBundle(const std::string& role, PixelSize size,
                                           const std::string& extension = ".png");

} // namespace core
