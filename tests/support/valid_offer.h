#pragma once

#include "core/rules/engine/validate.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::support {

/// A smallest offer that has no finding in the profile but open confirmations. Tests change one
/// thing of it. It names the profile. Profiles differ in the screenshots and links that they ask
/// for, so the offers do.
[[nodiscard]] Offer validOffer(std::string_view profileId = "cpp-2019");

/// The facts that go with it: its images as decoded, a password at hand, a date.
[[nodiscard]] Facts validFacts(std::string_view profileId = "cpp-2019");

/// A sound PNG of that size whose pixels no rule minds.
[[nodiscard]] ImageFacts validPicture(int width, int height);

/// The ids of all profiles that are built in.
[[nodiscard]] std::vector<std::string_view> profileIds();

/// A profile that is built in.
[[nodiscard]] const Profile& profile(std::string_view id = "cpp-2019");

} // namespace core::support
