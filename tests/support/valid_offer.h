#pragma once

#include "core/rules/engine/validate.h"

#include <string>
#include <string_view>

namespace core::support {

/// A smallest offer that has no finding in the profile but open confirmations. Tests change one
/// thing of it. The two profiles ask for different screenshots, so the offers differ there.
[[nodiscard]] Offer validOffer(std::string_view profileId = "cpp-2019");

/// The facts that go with it: its images as decoded, a password at hand, a date.
[[nodiscard]] Facts validFacts(std::string_view profileId = "cpp-2019");

/// A sound PNG of that size whose pixels no rule minds.
[[nodiscard]] ImageFacts validPicture(int width, int height);

/// A profile that is built in.
[[nodiscard]] const Profile& profile(std::string_view id = "cpp-2019");

} // namespace core::support
