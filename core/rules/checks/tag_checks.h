#pragma once

#include "core/rules/engine/checking.h"

#include <span>
#include <vector>

/// The checks of the rows on image tags (section 2.13).
namespace core {

void checkLatestTag(const Subject& subject, Checking& report);
void checkVersionTag(const Subject& subject, Checking& report);
void checkVersionFormat(const Subject& subject, Checking& report);
void checkTagPrefix(const Subject& subject, Checking& report);
void checkManifestTags(const Subject& subject, Checking& report);
void checkReferencedTags(const Subject& subject, Checking& report);
void checkLatestIsNewest(const Subject& subject, Checking& report);
void checkPlatformSuffixes(const Subject& subject, Checking& report);
void checkTagsNotMoved(const Subject& subject, Checking& report);
void checkVersionsIncrease(const Subject& subject, Checking& report);

[[nodiscard]] std::vector<Fix> addLatest(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> makeManifest(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> listReferenced(const Subject& subject,
                                              std::span<const Finding> findings);
[[nodiscard]] std::vector<Fix> pointLatestAtNewest(const Subject& subject, const Finding& finding);

} // namespace core
