#pragma once

#include "tests/support/rule_case.h"

#include <cstddef>
#include <vector>

/// The tags of the valid offer: where each stands.
namespace core::support {

inline constexpr std::size_t kLatestAt = 0;
inline constexpr std::size_t kVersionAt = 1;
inline constexpr std::size_t kArm64At = 3;
inline constexpr std::size_t kArm32At = 4;

inline std::vector<Tag>& tags(Situation& situation)
{
    return situation.offer.plans[0].image.tags;
}

} // namespace core::support
