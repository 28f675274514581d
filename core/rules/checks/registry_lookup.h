#pragma once

#include "core/rules/engine/checking.h"

#include <array>
#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Whether a list of images lies behind the tag, by its media type.
[[nodiscard]] bool isList(const RegistryTag& tag);
/// Whether it points elsewhere than when the offer was last checked or packed; false where that is
/// not known.
[[nodiscard]] bool isMoved(const RegistryTag& tag);
/// What is known of the image's repository; null where nobody asked about it.
[[nodiscard]] const RegistryRepository* askedRepository(const RegistryFacts& facts,
                                                        const ContainerImage& image);
/// What the registry shows behind the image's tag; null where nobody asked, or it has no such tag.
[[nodiscard]] const RegistryTag* shownTag(const Facts& facts, const ContainerImage& image,
                                          std::string_view name);

/// A tag of a plan with what the registry says of it. What it refers to lives as long as the run.
struct SeenTag {
    const ContainerImage& image;
    const Tag& tag;
    const FieldPath& where;
    const RegistryTag& seen;
    /// The index of the plan.
    std::size_t plan = 0;

    [[nodiscard]] bool isThere() const { return seen.status >= 200 && seen.status < 300; }
};

/// Calls visit for each tag that somebody asked the registry about. Reports the rule as not run
/// where nobody asked about a tag, or where the registry refused to tell.
void eachSeenTag(const Subject& subject, Checking& report,
                 const std::function<void(const SeenTag&)>& visit);

/// Calls visit for each tag that is there, with the configurations of its images: the one of an
/// image, or those of a list's entries that no tag before told of. Reports the rule as not run
/// where nobody looked into an image.
void eachSeenConfig(
    const Subject& subject, Checking& report,
    const std::function<void(const SeenTag&, const std::vector<const RegistryConfig*>&)>& visit);

/// The processors of Tier 1 by those names; the last one is not asked for by the documents of the
/// store.
inline constexpr std::array<std::string_view, 3> kTier1Platforms{"x64", "arm32", "arm64"};
/// The names of the platforms behind a tag, without a builder's records about the image.
[[nodiscard]] std::set<std::string> platformsIn(const RegistryTag& tag);
/// The processors of Tier 1 that a list has no image for.
[[nodiscard]] std::vector<std::string> missingPlatforms(const RegistryTag& list);

/// The image names no user, or root.
[[nodiscard]] bool runsAsRoot(const RegistryConfig& config);

/// "x64", "arm64", "arm32", or how the registry writes a platform for which there is no IoT Edge.
[[nodiscard]] std::string platformName(const RegistryPlatform& platform);
/// The same of what the image itself says.
[[nodiscard]] std::string platformName(const RegistryConfig& config);

/// "512 MB", in powers of a thousand.
[[nodiscard]] std::string sizeInWords(long long bytes);

} // namespace core
