#pragma once

#include "core/offer/offer.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace app {

/// A name for the bundle that tells one version of the offer from another: the name that the bundle
/// has anyway, with the newest version among the image tags and the day, such as
/// "offerwright-contoso.pump-pc-2022-1.4.2-2026-11-28.offer.zip".
[[nodiscard]] std::string datedBundleName(std::string_view bundleName, const core::Offer& offer,
                                          std::string_view day);

/// The file of the folder that was written last under such a name, whatever its version and day;
/// nothing where there is none, or the folder cannot be read.
[[nodiscard]] std::optional<std::filesystem::path> newestBundle(const std::filesystem::path& folder,
                                                                std::string_view bundleName);

} // namespace app
