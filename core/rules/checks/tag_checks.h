#pragma once

#include "core/rules/engine/report.h"

#include <vector>

/// The checks of the rows on image tags (section 2.13).
namespace core {

void checkLatestTag(const Subject& subject, Report& report);
void checkVersionTag(const Subject& subject, Report& report);
void checkVersionFormat(const Subject& subject, Report& report);
void checkTagPrefix(const Subject& subject, Report& report);
void checkManifestTags(const Subject& subject, Report& report);
void checkReferencedTags(const Subject& subject, Report& report);
void checkLatestIsNewest(const Subject& subject, Report& report);
void checkPlatformSuffixes(const Subject& subject, Report& report);
void checkTagsNotMoved(const Subject& subject, Report& report);
void checkVersionsIncrease(const Subject& subject, Report& report);

[[nodiscard]] std::vector<Fix> addLatest(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> makeManifest(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> listReferenced(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> pointLatestAtNewest(const Subject& subject, const Finding& finding);

} // namespace core
