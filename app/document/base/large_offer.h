#pragma once

#include "core/offer/offer.h"

namespace app {

/// Whether a check of the offer takes longer than a key may take.
[[nodiscard]] bool isLarge(const core::Offer& offer);

/// After a step that took many times the memory of what remains: a small offer's is not worth the
/// call.
void giveBackMemoryOf(const core::Offer& offer);

} // namespace app
