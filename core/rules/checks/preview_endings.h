#pragma once

#include "core/rules/engine/checking.h"

#include <vector>

/// The checks of the rows on IDs that end with "-preview".
namespace core {

void checkOfferPreviewEnding(const Subject& subject, Checking& report);
void checkPlanPreviewEnding(const Subject& subject, Checking& report);

/// None for an ID that is published: it can never change.
[[nodiscard]] std::vector<Fix> dropPreviewEnding(const Subject& subject, const Finding& finding);

} // namespace core
