#pragma once

#include "core/rules/engine/finding.h"

#include <cstddef>
#include <vector>

namespace app {

/// Findings that read alike, by their index: the first stands for all.
using FindingGroup = std::vector<std::size_t>;

/// The findings of one page, in the report's order. Those from `firstOlder` on, which the published
/// version had already, stand apart.
[[nodiscard]] std::vector<FindingGroup> groupsOf(const std::vector<core::Finding>& findings,
                                                 const std::vector<std::size_t>& ofPage,
                                                 std::size_t firstOlder);

} // namespace app
