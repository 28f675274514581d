#pragma once

#include "core/changes/offer_changes.h"

namespace core {

/// Takes one change of offerChanges(before, now) back: the field, the whole element that came or
/// went with it, or the order is in `now` as in `before` again. False, and no change, where the
/// offers have moved on since and there is nothing to take back. The pixels of a picture are no
/// part of an offer; the field of one names the file that it named before.
[[nodiscard]] bool takeBack(Offer& now, const Offer& before, const Change& change);

} // namespace core
