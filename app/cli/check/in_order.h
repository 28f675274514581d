#pragma once

#include "app/cli/check/checked_offer.h"

#include <cstddef>
#include <functional>

namespace app {

/// Makes `count` results in `jobs` threads and hands them over in their order, in the thread of the
/// caller; only so many wait as keep the threads busy. `take` answers whether to go on. What `make`
/// throws is thrown here.
void makeInOrder(std::size_t count, unsigned jobs,
                 const std::function<CheckedOffer(std::size_t)>& make,
                 const std::function<bool(CheckedOffer)>& take);

} // namespace app
