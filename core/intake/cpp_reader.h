#pragma once

#include "core/base/result.h"
#include "core/intake/kinds.h"
#include "core/intake/told.h"

namespace core::intake {

/// An offer as the Cloud Partner Portal's interface gives and takes it: the keys that its
/// documentation lists, with any prefix before their last dot, and the cpp-offer.json of a bundle.
[[nodiscard]] bool isCppOffer(const Source& source);
[[nodiscard]] Result<Told> readCppOffer(const Source& source);

} // namespace core::intake
