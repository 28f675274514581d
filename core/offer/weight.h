#pragma once

#include "core/offer/offer.h"

#include <cstddef>

namespace core {

/// How much there is to check: one for each value of the offer, and one more for each 64 bytes of a
/// text.
[[nodiscard]] std::size_t weightOf(const Offer& offer);

} // namespace core
